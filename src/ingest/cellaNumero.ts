import type { TipoCella } from '../model/index.ts';
import { italiano, leggiNumero, type Contesto } from './numeri.ts';
import {
  conteggioInParole,
  numeroInParole,
  quotaAParole,
  stessaParola,
  volteInParole,
} from './parole.ts';
import type { TipoProblema } from './problemi.ts';

/** What a cell says, once read by its column's type. */
export interface Lettura {
  /** Integer cents for euro, the number otherwise; null where it is text or missing. */
  valore: number | null;
  valoreTesto: string | null;
  /** The unit, where the cell holds another thing than its heading: `parole`. */
  unita?: string;
  mancante: 'non disponibile' | 'non applicabile' | 'riservato' | null;
  /** Step of the last printed digit, in the unit a reader means (euro, points, persons). */
  precisione: number | null;
  qualificatore: string;
  /** Repairs made on the way, for the receipt. */
  riparazioni: string[];
}

/** Why a cell cannot be read. */
export interface Rifiuto {
  tipo: TipoProblema;
  proposta?: string | undefined;
  attesi?: string | undefined;
}

/** What reading a cell needs to know besides its text. */
export interface Quadro {
  tipo: Exclude<TipoCella, 'indicatore'>;
  /** Unit of the measure; a count may repeat it (`3 progetti`). */
  unita: string;
  /** Reference date of the table, ISO. */
  data: string;
  /** The text shows a number that a workbook holds exactly: nothing about its digits is in doubt. */
  esatto?: boolean;
}

const primaDi = /^(circa|oltre|più di|piu di|quasi|meno di|fino a|almeno)(?![a-zà-ù])\s*/i;
const dopoDi = /\s+(circa|almeno)$/i;
/** «oltre ai 10 Mln», «oltre i 10 Mln già impegnati» add to an amount; «oltre 10 Mln» exceeds it. */
const inAggiunta = [
  /^oltre (?:a|ai|agli|alle|al|alla|all')(?:\s+|(?<='))/i,
  /^oltre (?:i |gli |le )(?=.*\sgià [a-z]+[aeio]$)/i,
];
const giaFatto = /\s+già [a-z]+[aeio]$/i;
const articolo = /^(?:i|il|gli|la|le|lo|l'|a|ai|all'|al)(?:\s+|(?<='))/i;
const multipli: [RegExp, number][] = [
  [/\s*(mld|miliardi|miliardo)\.?$/i, 9],
  [/\s*(mln|milioni|milione|meuro|mio)\.?$/i, 6],
  [/(?<=[\d\s])m$/i, 6],
  [/\s*(mila|migliaia)$/i, 3],
  [/(?<=[\d\s])k$/i, 3],
];
const rifiutoDi: Record<string, TipoProblema> = {
  euro: 'not-money',
  percentuale: 'not-percentage',
  conteggio: 'not-count',
  volte: 'not-times',
};

/** Splits off `circa`, `oltre`, `più di`… in front or behind; articles go with it. */
function separaQualificatore(piano: string): { qualificatore: string; resto: string } {
  const aggiunta = inAggiunta.find((forma) => forma.test(piano));
  if (aggiunta)
    return {
      qualificatore: 'in aggiunta a',
      resto: piano.replace(aggiunta, '').replace(giaFatto, ''),
    };
  let resto = piano;
  let qualificatore = '';
  for (let giro = 0; giro < 3; giro++) {
    const trovato = primaDi.exec(resto) ?? dopoDi.exec(resto);
    if (trovato) {
      qualificatore ||= (trovato[1] ?? '').toLowerCase().replace('piu', 'più');
      resto = resto.replace(trovato[0], '').trim();
    }
    if (/\d/.test(resto) || primaDi.test(resto) || qualificatore)
      resto = resto.replace(articolo, '').trim();
  }
  return { qualificatore, resto };
}

/** Strips the unit that the column's type allows; null where another unit is printed. */
function senzaUnita(testo: string, { tipo, unita }: Quadro): string | null {
  if (tipo === 'percentuale') return testo.replace(/(\s*%)+$|\s+per cento$/i, '').trim();
  if (testo.includes('%')) return null;
  if (tipo === 'euro')
    return testo
      .replace(/^(euro|eur|€)\s*/i, '')
      .replace(/(\s*€|\s+eur)$/i, '')
      .replace(/(?<!m)\s*(di\s+)?euro$/i, '')
      .trim();
  if (/€|euro/i.test(testo)) return null;
  if (tipo === 'volte') return testo.replace(/\s*volte$/i, '');
  const seguito = /^(\D*\d[\d.,' ]*?(?:\s*(?:mila|mln|milioni))?)\s+([a-zà-ù]+)$/i.exec(testo);
  return seguito && stessaParola(seguito[2] ?? '', unita) ? (seguito[1] ?? testo) : testo;
}

/** Reads a cell of a numeric column: money, percentage, count, times. */
export function cellaNumero(intero: string, quadro: Quadro): Lettura | Rifiuto {
  const { tipo, unita } = quadro;
  const no: Rifiuto = { tipo: rifiutoDi[tipo] ?? 'not-count' };
  const riparazioni: string[] = [];
  const tonde = /^\((.*\d.*)\)$/.exec(intero);
  const piano = tonde ? `-${tonde[1]?.trim()}` : intero;
  if (tonde) riparazioni.push(`«${intero}»: le parentesi dicono un numero negativo.`);
  if (tipo === 'percentuale' && quotaAParole(piano))
    return {
      valore: null,
      valoreTesto: piano.toLowerCase(),
      unita: 'parole',
      mancante: null,
      precisione: null,
      qualificatore: '',
      riparazioni,
    };
  const inParole =
    (tipo === 'volte' && volteInParole(piano)) ||
    (tipo === 'conteggio' && conteggioInParole(piano, unita));
  if (inParole)
    return { ...inParole, valoreTesto: null, mancante: null, precisione: 1, riparazioni };
  const { qualificatore, resto: conUnita } = separaQualificatore(piano);
  let resto = senzaUnita(conUnita, quadro);
  if (resto === null) return no;
  const conSegno = resto !== conUnita;
  if (tipo === 'percentuale' && /%\s*%$/.test(conUnita))
    riparazioni.push(`«${piano}»: il segno % è stampato due volte.`);
  const contesto: Contesto = { percentuale: tipo === 'percentuale' || tipo === 'volte' };
  if (quadro.esatto) contesto.esatto = true;
  let potenza = 0;
  if (tipo === 'euro' || tipo === 'conteggio')
    for (const [segno, esponente] of multipli)
      if (segno.test(resto)) {
        [resto, potenza] = [resto.replace(segno, '').trim(), esponente];
        contesto.conMultiplo = true;
        break;
      }
  if (potenza > 0) resto = String(numeroInParole(resto) ?? resto);
  const letto = leggiNumero(resto, contesto);
  if ('guasto' in letto) {
    if (letto.guasto === 'no') return { ...no, proposta: senzaSviste(resto, intero, quadro) };
    if (
      letto.guasto === 'decimal-point' &&
      tipo === 'conteggio' &&
      /,\d+$/.test(letto.proposta ?? '')
    )
      return no;
    return { tipo: letto.guasto, proposta: letto.proposta, attesi: letto.attesi };
  }
  const valore = Number(`${letto.decimale}e${potenza + (tipo === 'euro' ? 2 : 0)}`);
  if (tipo === 'conteggio' && !Number.isInteger(valore)) return no;
  if (tipo === 'euro' && potenza === 0 && letto.decimali > 2)
    return { ...no, proposta: `${italiano(Number(letto.decimale).toFixed(2))} €` };
  if (tipo === 'euro' && !Number.isSafeInteger(Math.round(valore))) return no;
  if (tipo === 'percentuale' && !conSegno && frazione(valore, letto.decimali))
    return {
      tipo: 'ambiguous-number',
      attesi: `«${resto.replace('.', ',')}%» oppure «${italiano(String(Number(`${letto.decimale}e2`)))}%»`,
    };
  return {
    valore: tipo === 'euro' ? Math.round(valore) : valore,
    valoreTesto: null,
    mancante: null,
    precisione: Number(`1e${potenza - letto.decimali}`),
    qualificatore,
    riparazioni: [...riparazioni, ...letto.riparazioni],
  };
}

/** A share without its `%` that may be a fraction of one: `0,85` is 0,85% or 85%. */
const frazione = (valore: number, decimali: number): boolean =>
  valore !== 0 && (Math.abs(valore) <= 1 || (decimali > 0 && Math.abs(valore) < 2));

/** The same text with the letters that look like digits (`O`, `l`) replaced, where it then reads. */
function senzaSviste(resto: string, intero: string, quadro: Quadro): string | undefined {
  if (!/\d/.test(resto) || !/[oOlI]/.test(resto)) return undefined;
  const corretto = resto.replace(/[oO]/g, '0').replace(/[lI]/g, '1');
  const proposta = intero.replace(resto, corretto);
  return proposta !== intero && !('tipo' in cellaNumero(proposta, quadro)) ? proposta : undefined;
}

import type { TipoCella } from '../model/misura.ts';
import { dataScambiata, leggiData } from './date.ts';
import { leggiNumero, numeroInParole, type Contesto } from './numeri.ts';
import type { TipoProblema } from './problemi.ts';
import { segniPiani, spazi } from './testo.ts';

/** What a cell says, once read by its column's type. */
export interface Lettura {
  /** Integer cents for euro, the number otherwise; null where it is text or missing. */
  valore: number | null;
  valoreTesto: string | null;
  mancante: 'non disponibile' | 'non applicabile' | null;
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
}

const nonDisponibile =
  /^(n\.?\s?d\.?|nd\.?|non disponibile|non pervenuto|n\.?\s?p\.?|-|\.\.\.?|…)$/i;
const nonApplicabile = /^(n\.?\s?a\.?|non applicabile)$/i;
const primaDi = /^(circa|oltre|più di|piu di|quasi|meno di|fino a|almeno)\s*/i;
const dopoDi = /\s+(circa|almeno)$/i;
const articolo = /^(?:i|il|gli|la|le|lo|l'|a|ai|all'|al)(?:\s+|(?<='))/i;
const multipli: [RegExp, number][] = [
  [/\s*(mld|miliardi|miliardo)\.?$/i, 9],
  [/\s*(mln|milioni|milione|meuro|mio)\.?$/i, 6],
  [/(?<=[\d\s])m$/i, 6],
  [/\s*(mila|migliaia)$/i, 3],
];
const intere =
  /^(l'intera|l'intero|intera|intero|tutti|tutte|tutta|tutto|la totalità|totalità)(?![a-zà-ù]).*$/i;

const base: Lettura = {
  valore: null,
  valoreTesto: null,
  mancante: null,
  precisione: null,
  qualificatore: '',
  riparazioni: [],
};

/** Reads one cell. `null`: the cell is blank, nothing is printed there. */
export function leggiCella(grezzo: string, quadro: Quadro): Lettura | Rifiuto | null {
  const testo = spazi(grezzo);
  if (testo === '') return null;
  const piano = segniPiani(testo);
  if (nonDisponibile.test(piano))
    return {
      ...base,
      mancante: 'non disponibile',
      riparazioni:
        piano === '-' ? ['Il trattino è letto come «non disponibile», mai come zero.'] : [],
    };
  if (nonApplicabile.test(piano)) return { ...base, mancante: 'non applicabile' };
  switch (quadro.tipo) {
    case 'atto':
      return { ...base, valoreTesto: testo };
    case 'data':
      return cellaData(testo, quadro.data);
    case 'intervallo':
      return cellaIntervallo(piano);
    default:
      return cellaNumero(piano, quadro);
  }
}

function cellaData(testo: string, riferimento: string): Lettura | Rifiuto {
  const letta = leggiData(testo, riferimento);
  if (!letta) return { tipo: 'not-date', proposta: dataScambiata(testo) };
  return {
    ...base,
    valoreTesto: letta.iso,
    riparazioni: letta.annoDalContesto
      ? [`«${testo}» non dice l’anno: è quello della data di riferimento.`]
      : [],
  };
}

function cellaIntervallo(piano: string): Lettura | Rifiuto {
  const estremi = /^(?:da[i]?\s+)?(\d+)\s*(?:-|\/|a[i]?\s)\s*(\d+)(?:\s+anni)?$/i.exec(piano);
  if (estremi) return { ...base, valoreTesto: `${estremi[1]}-${estremi[2]}` };
  const limite = /^(?:con )?(meno di|fino a|più di|oltre|almeno)\s+(\d+)(?:\s+anni)?$/i.exec(piano);
  if (limite)
    return {
      ...base,
      valoreTesto: `${/meno|fino/i.test(limite[1] ?? '') ? '0-' : ''}${limite[2]}${/meno|fino/i.test(limite[1] ?? '') ? '' : '+'}`,
      qualificatore: (limite[1] ?? '').toLowerCase(),
    };
  return { tipo: 'not-range' };
}

const rifiutoDi: Record<string, TipoProblema> = {
  euro: 'not-money',
  percentuale: 'not-percentage',
  conteggio: 'not-count',
  volte: 'not-times',
};

/** Splits off `circa`, `oltre`, `più di`… in front or behind; articles go with it. */
function separaQualificatore(piano: string): { qualificatore: string; resto: string } {
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

function cellaNumero(piano: string, { tipo, unita }: Quadro): Lettura | Rifiuto {
  const no: Rifiuto = { tipo: rifiutoDi[tipo] ?? 'not-count' };
  const inParole = parole(piano, tipo);
  if (inParole) return inParole;
  const { qualificatore, resto: conUnita } = separaQualificatore(piano);
  let resto = conUnita;
  const riparazioni: string[] = [];
  let potenza = 0;
  const contesto: Contesto = { percentuale: tipo === 'percentuale' || tipo === 'volte' };
  if (tipo === 'percentuale') {
    if (/%\s*%$/.test(resto)) riparazioni.push(`«${piano}»: il segno % è stampato due volte.`);
    resto = resto.replace(/(\s*%)+$|\s+per cento$/i, '');
  } else if (resto.includes('%')) return no;
  if (tipo === 'euro') {
    resto = resto
      .replace(/^(euro|eur|€)\s*/i, '')
      .replace(/(\s*€|\s+eur)$/i, '')
      .replace(/(?<!m)\s*(di\s+)?euro$/i, '')
      .trim();
  } else if (/€|euro/i.test(resto)) return no;
  if (tipo === 'euro' || tipo === 'conteggio')
    for (const [segno, esponente] of multipli)
      if (segno.test(resto)) {
        [resto, potenza] = [resto.replace(segno, '').trim(), esponente];
        contesto.conMultiplo = true;
        break;
      }
  if (tipo === 'conteggio') {
    const seguito = /^(\D*\d[\d.,' ]*?)\s+([a-zà-ù]+)$/i.exec(resto);
    if (seguito && seguito[2]?.toLowerCase() === unita.toLowerCase()) resto = seguito[1] ?? resto;
  }
  const letto = leggiNumero(resto, contesto);
  if ('guasto' in letto) {
    if (letto.guasto === 'no') return no;
    return { tipo: letto.guasto, proposta: letto.proposta, attesi: letto.attesi };
  }
  if (tipo === 'conteggio' && potenza === 0 && letto.decimali > 0)
    return { tipo: 'not-count', proposta: letto.decimale.replace(/\..*/, '') };
  if (tipo === 'euro' && potenza === 0 && letto.decimali > 2) return no;
  const passo = Number(`1e${potenza - letto.decimali}`);
  return {
    ...base,
    valore: scala(letto.decimale, potenza + (tipo === 'euro' ? 2 : 0)),
    precisione: passo,
    qualificatore,
    riparazioni: [...riparazioni, ...letto.riparazioni],
  };
}

/** A decimal text times a power of ten, exact: the dot is moved, nothing is multiplied. */
function scala(decimale: string, potenza: number): number {
  return Number(`${decimale}e${potenza}`);
}

/** Amounts in words: `il doppio`, `più della metà`, `l'intera`, `quattro`. */
function parole(piano: string, tipo: Quadro['tipo']): Lettura | null {
  const minuscolo = piano.toLowerCase();
  const dice = (valore: number, qualificatore = ''): Lettura => ({
    ...base,
    valore,
    precisione: 1,
    qualificatore,
  });
  if (tipo === 'volte') {
    if (/^(il )?doppio$/.test(minuscolo)) return dice(2);
    if (/^(il )?triplo$/.test(minuscolo)) return dice(3);
  }
  if (tipo === 'percentuale') {
    const meta = /^(più|piu|meno|oltre|quasi|circa)?\s*(della |la )?metà(?![a-zà-ù])/.exec(
      minuscolo,
    );
    if (meta) {
      const prima = meta[1]?.replace('piu', 'più') ?? '';
      return dice(50, ['più', 'meno'].includes(prima) ? `${prima} di` : prima);
    }
    if (/^(nella )?quasi totalità/.test(minuscolo)) return dice(100, 'quasi');
    if (intere.test(minuscolo)) return dice(100);
  }
  if (tipo === 'conteggio') {
    const numero = numeroInParole(
      minuscolo.replace(/^(i|le|altri|altre|altro|ulteriori)\s+/, '').split(' ')[0] ?? '',
    );
    if (numero !== undefined) return dice(numero);
  }
  return null;
}

import type { TipoCella } from '../model/misura.ts';
import { cellaNumero } from './cellaNumero.ts';
import { dataScambiata, leggiData } from './date.ts';
import { guastoDiFoglio } from './numeri.ts';
import type { TipoProblema } from './problemi.ts';
import { segniPiani, spazi } from './testo.ts';

/** What a cell says, once read by its column's type. */
export interface Lettura {
  /** Integer cents for euro, the number otherwise; null where it is text or missing. */
  valore: number | null;
  valoreTesto: string | null;
  /** The unit, where the cell holds another thing than its heading: `parole`. */
  unita?: string;
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
  /** The text shows a number that a workbook holds exactly: nothing about its digits is in doubt. */
  esatto?: boolean;
}

const nonDisponibile =
  /^(n\.?\s?d\.?|n\/d|non disponibile|non pervenuto|non rilevato|n\.?\s?p\.?|-{1,3}|\.\.\.?|…)$/i;
const nonApplicabile = /^(n\.?\s?a\.?|n\/a|non applicabile)$/i;

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
  const foglio = guastoDiFoglio(piano);
  if (foglio) return { tipo: foglio };
  if (nonDisponibile.test(piano))
    return {
      ...base,
      mancante: 'non disponibile',
      riparazioni: /^-+$/.test(piano)
        ? ['Il trattino è letto come «non disponibile», mai come zero.']
        : [],
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
  if (estremi) {
    const [, da = '', a = ''] = estremi;
    return Number(da) <= Number(a)
      ? { ...base, valoreTesto: `${da}-${a}` }
      : { tipo: 'not-range', proposta: `${a}-${da}` };
  }
  const limite = /^(?:con )?(meno di|fino a|più di|oltre|almeno)\s+(\d+)(?:\s+anni)?$/i.exec(piano);
  if (!limite) return { tipo: 'not-range' };
  const [, parola = '', numero = ''] = limite;
  return {
    ...base,
    valoreTesto: `${parola.toLowerCase()} ${numero}`,
  };
}

import { segniPiani, spazi } from './testo.ts';

/** A number as printed: exact decimal text with a dot, and the step of its last printed digit. */
export interface Numero {
  /** Digits with at most one dot, e.g. `-1234.50`: exact, no rounding. */
  decimale: string;
  /** How many decimals were printed. */
  decimali: number;
  riparazioni: string[];
}

/** Why a text is no number that can stand. */
export interface NonNumero {
  guasto: 'no' | 'decimal-point' | 'ambiguous-number' | 'lost-precision' | 'spreadsheet-error';
  proposta?: string;
  attesi?: string;
}

/** How a column's type settles what the text alone does not. */
export interface Contesto {
  /** A multiplier (Mln, mila) follows: `24.2` can only be twenty-four point two. */
  conMultiplo?: boolean;
  /** Percentages: one or two digits after a dot can only be decimals. */
  percentuale?: boolean;
}

/** Reads the digits of an Italian number: `1.234.567,89`, `1702`, `(1.234)`, `−5`. */
export function leggiNumero(grezzo: string, contesto: Contesto = {}): Numero | NonNumero {
  let testo = segniPiani(spazi(grezzo));
  const riparazioni: string[] = [];
  if (/^#+$/.test(testo) || /^-?\d+([.,]\d+)?e[+-]?\d+$/i.test(testo))
    return { guasto: 'lost-precision' };
  if (/^#[A-Z/0!?]+$/i.test(testo)) return { guasto: 'spreadsheet-error' };
  let segno = '';
  if (/^\(.+\)$/.test(testo)) {
    [segno, testo] = ['-', testo.slice(1, -1).trim()];
    riparazioni.push(`«${grezzo}»: le parentesi dicono un numero negativo.`);
  } else if (testo.startsWith('-')) [segno, testo] = ['-', testo.slice(1).trim()];
  else if (testo.startsWith('+')) testo = testo.slice(1).trim();
  if (/^\d{1,3}([ ']\d{3})+(,\d+)?$/.test(testo)) {
    testo = testo.replace(/[ ']/g, '.');
    riparazioni.push(`«${grezzo}»: spazi o apostrofi letti come separatori delle migliaia.`);
  }
  const numero = (intero: string, dopo = ''): Numero => ({
    decimale: `${segno}${intero.replace(/^0+(?=\d)/, '')}${dopo ? `.${dopo}` : ''}`,
    decimali: dopo.length,
    riparazioni,
  });
  const italiano = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(testo);
  if (italiano) {
    const [, intero = '', dopo] = italiano;
    if (contesto.conMultiplo && /^\d{1,3}\.\d{3}$/.test(testo))
      return {
        guasto: 'ambiguous-number',
        attesi: `«${testo.replace('.', ',')}» oppure «${testo.replace('.', '')}»`,
      };
    if (contesto.percentuale && /^\d{1,3}\.\d{3}$/.test(testo))
      return {
        guasto: 'ambiguous-number',
        attesi: `«${testo.replace('.', ',')}» oppure «${testo.replace('.', '')}»`,
      };
    return numero(intero.replace(/\./g, ''), dopo);
  }
  const conPunto = /^(\d+)\.(\d+)$/.exec(testo);
  if (conPunto) {
    const [, intero = '', dopo = ''] = conPunto;
    if (contesto.conMultiplo || contesto.percentuale) {
      riparazioni.push(`«${grezzo}»: il punto letto come virgola dei decimali.`);
      return numero(intero, dopo);
    }
    return { guasto: 'decimal-point', proposta: italianoDi(segno + intero, dopo) };
  }
  const inglese = /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(testo);
  if (inglese)
    return {
      guasto: 'decimal-point',
      proposta: italianoDi(segno + (inglese[1] ?? '').replace(/,/g, ''), inglese[2] ?? ''),
    };
  return { guasto: 'no' };
}

const italianoDi = (intero: string, dopo: string): string =>
  `${intero.replace(/\B(?=(\d{3})+$)/g, '.')},${dopo}`;

const parole = new Map(
  Object.entries({
    un: 1,
    uno: 1,
    una: 1,
    due: 2,
    tre: 3,
    quattro: 4,
    cinque: 5,
    sei: 6,
    sette: 7,
    otto: 8,
    nove: 9,
    dieci: 10,
    undici: 11,
    dodici: 12,
    venti: 20,
  }),
);

/** The whole number that an Italian word stands for, up to twelve; undefined for any other word. */
export function numeroInParole(testo: string): number | undefined {
  return parole.get(testo.toLowerCase());
}

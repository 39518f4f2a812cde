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
  guasto:
    | 'no'
    | 'decimal-point'
    | 'ambiguous-number'
    | 'lost-precision'
    | 'spreadsheet-error'
    | 'formula-without-value';
  proposta?: string;
  attesi?: string;
}

/** How a column's type settles what the text alone does not. */
export interface Contesto {
  /** A multiplier (Mln, mila) follows: `24.2` can only be twenty-four point two. */
  conMultiplo?: boolean;
  /** Percentages and ratios: one or two digits after a dot can only be decimals. */
  percentuale?: boolean;
  /** The text was made from a workbook's number: dots are thousands, the comma is decimals, no question. */
  esatto?: boolean;
}

/** Why the text is what a spreadsheet shows in place of a value; null where it is not. */
export function guastoDiFoglio(
  testo: string,
): 'lost-precision' | 'spreadsheet-error' | 'formula-without-value' | null {
  if (/^#{2,}$/.test(testo)) return 'lost-precision';
  if (
    /^(#(N\/?[AD]|REF|RIF|VALUE|VALORE|DIV\/0|NAME|NOME|NULL|NULLO|NUM|SPILL|ESPANSIONE|CALC|CALCOLO|FIELD|CAMPO|GETTING_DATA|RECUPERO_DATI|CONNECT|BLOCKED|UNKNOWN)[!?]?|Err:\d+)$/i.test(
      testo,
    )
  )
    return 'spreadsheet-error';
  // Spreadsheets of East Asia take the wide signs for the plain ones.
  return /^(=|[+-][A-Z.]{2,}\()/i.test(testo.normalize('NFKC')) ? 'formula-without-value' : null;
}

const oppure = (a: string, b: string): string => `«${a}» oppure «${b}»`;

/** Reads the digits of an Italian number: `1.234.567,89`, `1702`, `(1.234)`, `−5`. */
export function leggiNumero(grezzo: string, contesto: Contesto = {}): Numero | NonNumero {
  let testo = segniPiani(spazi(grezzo));
  const foglio = guastoDiFoglio(testo);
  if (foglio) return { guasto: foglio };
  if (/^-?\d+([.,]\d+)?e[+-]?\d+$/i.test(testo)) return { guasto: 'lost-precision' };
  const riparazioni: string[] = [];
  let segno = '';
  if (/^\(.+\)$/.test(testo)) {
    [segno, testo] = ['-', testo.slice(1, -1).trim()];
    riparazioni.push(`«${grezzo}»: le parentesi dicono un numero negativo.`);
  } else if (testo.startsWith('-')) [segno, testo] = ['-', testo.slice(1).trim()];
  else if (/^\d[\d.,]*-$/.test(testo)) {
    [segno, testo] = ['-', testo.slice(0, -1)];
    riparazioni.push(`«${grezzo}»: il segno meno in fondo dice un numero negativo.`);
  } else if (testo.startsWith('+')) testo = testo.slice(1).trim();
  if (/^\d{1,3}([ ']\d{3})+(,\d+)?$/.test(testo)) {
    testo = testo.replace(/[ ']/g, '.');
    riparazioni.push(`«${grezzo}»: spazi o apostrofi letti come separatori delle migliaia.`);
  }
  const numero = (intero: string, dopo = ''): Numero => ({
    decimale: `${segno}${intero.replace(/^0+(?=\d)/, '')}${dopo ? `.${dopo}` : ''}`,
    decimali: dopo.length,
    riparazioni,
  });
  const italianoScritto = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(testo);
  if (italianoScritto) {
    const [, intero = '', dopo] = italianoScritto;
    if (!contesto.esatto && testo !== '0' && !/^0\d/.test(testo)) {
      const conDecimali = contesto.conMultiplo || contesto.percentuale;
      if (conDecimali ? /^\d{1,3}\.\d{3}$/.test(testo) : /^\d{1,3},\d{3}$/.test(testo))
        return {
          guasto: 'ambiguous-number',
          attesi: conDecimali
            ? oppure(segno + testo.replace('.', ','), segno + testo.replace('.', ''))
            : oppure(segno + testo.replace(',', '.'), segno + testo),
        };
    }
    return numero(intero.replace(/\./g, ''), dopo);
  }
  const conPunto = /^(\d+)\.(\d+)$/.exec(testo);
  if (conPunto) {
    const [, intero = '', dopo = ''] = conPunto;
    if (contesto.conMultiplo || contesto.percentuale) {
      riparazioni.push(`«${grezzo}»: il punto letto come virgola dei decimali.`);
      return numero(intero, dopo);
    }
    return { guasto: 'decimal-point', proposta: italiano(`${segno}${intero}.${dopo}`) };
  }
  const straniero =
    /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(testo) ??
    /^(\d{1,3}(?:,\d{3}){2,})$/.exec(testo) ??
    /^(\d{1,3}(?:\.\d{3})+)\.(\d{1,2})$/.exec(testo);
  if (!straniero) return { guasto: 'no' };
  const [, intero = '', dopo] = straniero;
  const nudo = intero.replace(/[.,]/g, '');
  return { guasto: 'decimal-point', proposta: italiano(segno + nudo + (dopo ? `.${dopo}` : '')) };
}

/** Decimal text with a dot (`-1234.5`) as Italians write it: `-1.234,5`. */
export function italiano(decimale: string): string {
  const [intero = '', dopo] = decimale.split('.');
  const grandi = intero.replace(/(?<=\d)(?=(\d{3})+$)/g, '.');
  return dopo === undefined ? grandi : `${grandi},${dopo}`;
}

import { csv, righeCsv, semplice, type Cella, type Righe } from '../format/csv.ts';

export { csv, righeCsv, semplice, type Cella };

const segno = '\uFEFF';
const italiano = { separatore: ';', aCapo: '\r\n' } as const;

/** The same as Italian Excel opens it: byte-order mark, `;`, `\r\n`. Cells stay as they are: for tables that come back to us. */
export function csvItaliano(righe: Righe): string {
  return segno + csv(righe, italiano);
}

/** A table to read in Italian Excel: decimal comma, and an apostrophe before a text that would start a formula. */
export function csvExcel(righe: Righe): string {
  return [...righeExcel(righe)].join('');
}

/** The same line by line, after the mark. */
export function* righeExcel(righe: Righe): Generator<string> {
  const perExcel = (cella: Cella): string => {
    if (typeof cella === 'number') return semplice(cella).replace('.', ',');
    return /^[=+\-@\t\r]/.test(cella.normalize('NFKC')) ? `'${cella}` : cella;
  };
  yield segno;
  for (const riga of righe) yield* righeCsv([riga.map(perExcel)], italiano);
}

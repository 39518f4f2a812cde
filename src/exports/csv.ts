import { csv, semplice, type Cella, type Righe } from '../format/csv.ts';

export { csv, semplice, type Cella };

/** The same as Italian Excel opens it: byte-order mark, `;`, `\r\n`. Cells stay as they are: for tables that come back to us. */
export function csvItaliano(righe: Righe): string {
  return `\uFEFF${csv(righe, { separatore: ';', aCapo: '\r\n' })}`;
}

/** A table to read in Italian Excel: decimal comma, and an apostrophe before a text that would start a formula. */
export function csvExcel(righe: Righe): string {
  const perExcel = (cella: Cella): string => {
    if (typeof cella === 'number') return semplice(cella).replace('.', ',');
    return /^[=+\-@\t\r]/.test(cella.normalize('NFKC')) ? `'${cella}` : cella;
  };
  return csvItaliano(righe.map((riga) => riga.map(perExcel)));
}

import Papa from 'papaparse';
import { colonne, recordDi } from './osservazioni.ts';
import type { Figura } from '../model/index.ts';

/** The figures for machines: UTF-8, comma, dot decimals, ISO dates. */
export function csv(figure: readonly Figura[]): string {
  const righe = figure.map((f) => {
    const r = recordDi(f);
    return colonne.map((c) => r[c]);
  });
  return `${Papa.unparse([[...colonne], ...righe], { newline: '\n' })}\n`;
}

/** The same for Italian Excel: byte-order mark, `;`, decimal comma. Leading `=`, `+`, `-`, `@` of a text are defused. */
export function csvExcel(figure: readonly Figura[]): string {
  const numerica = /^-?\d+(\.\d+)?$/;
  const righe = figure.map((f) => {
    const r = recordDi(f);
    return colonne.map((c) => {
      const cella = r[c];
      if ((c === 'valore' || c === 'precisione') && numerica.test(cella))
        return cella.replace('.', ',');
      return /^[=+\-@]/.test(cella) ? `'${cella}` : cella;
    });
  });
  return `\uFEFF${Papa.unparse([[...colonne], ...righe], { delimiter: ';', newline: '\r\n' })}\r\n`;
}

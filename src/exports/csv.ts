import Papa from 'papaparse';
import { colonne } from './colonne.ts';
import type { RecordCifra } from './osservazioni.ts';

const nomi = colonne.map(({ nome }) => nome);
const numeriche: readonly string[] = ['valore', 'precisione'];

/** The figures for machines: UTF-8, comma, dot decimals, ISO dates. */
export function csv(record: readonly RecordCifra[]): string {
  const righe = record.map((r) => nomi.map((nome) => r[nome]));
  return `${Papa.unparse([nomi, ...righe], { newline: '\n' })}\n`;
}

/**
 * The same for Italian Excel: byte-order mark, `;`, decimal comma. A text that a spreadsheet would take for a formula
 * (`=`, `+`, `-`, `@` in front) gets an apostrophe before it.
 */
export function csvExcel(record: readonly RecordCifra[]): string {
  const cella = (nome: string, testo: string): string => {
    if (numeriche.includes(nome) && /^-?\d+(\.\d+)?$/.test(testo)) return testo.replace('.', ',');
    return /^[=+\-@\t\r]/.test(testo) ? `'${testo}` : testo;
  };
  const righe = record.map((r) => nomi.map((nome) => cella(nome, r[nome])));
  return `\uFEFF${Papa.unparse([nomi, ...righe], { delimiter: ';', newline: '\r\n' })}\r\n`;
}

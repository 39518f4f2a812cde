import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of /dati/ as a stranger reads them: nothing here, and nothing beside this file, knows the code that wrote them. */
export const dist = join(import.meta.dirname, '..', '..', '..', '..', 'dist');

/** The text of a file below /dati/. */
export const testoDi = (nome: string): string => readFileSync(join(dist, 'dati', nome), 'utf8');

/** One row of a table, by its headings. */
export type Riga = Readonly<Record<string, string>>;

/** The rows of a CSV file: cells between commas, in double quotes (then doubled) where they hold any. */
export function tabella(nome: string): Riga[] {
  const [testa = [], ...righe] = celle(testoDi(nome));
  return righe.map((riga) => Object.fromEntries(testa.map((titolo, i) => [titolo, riga[i] ?? ''])));
}

/** The cells of a table, row by row; `fra`: what stands between two. */
export function celle(testo: string, fra = ','): string[][] {
  const righe: string[][] = [[]];
  const cella = new RegExp(`("(?:[^"]|"")*"|[^"${fra}\\n]*)([${fra}\\n])`, 'gy');
  for (const [, scritta = '', fine] of testo.matchAll(cella)) {
    righe
      .at(-1)
      ?.push(scritta.startsWith('"') ? scritta.slice(1, -1).replaceAll('""', '"') : scritta);
    if (fine === '\n') righe.push([]);
  }
  return righe.slice(0, -1);
}

/** All figures, printed and computed, by their id. */
export const cifre: ReadonlyMap<string, Riga> = new Map(
  tabella('osservazioni.csv').map((r) => [r['id'] ?? '', r]),
);

/** A cell of a figure; empty where there is no such figure. */
export const cella = (r: Riga | undefined, nome: string): string => r?.[nome] ?? '';

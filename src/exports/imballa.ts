import { zipSync } from 'fflate';
import type { Bytes } from './inByte.ts';

/** Turns files, by their names, into one zip. The same files give the same bytes. */
export type Imballa = (file: Readonly<Record<string, Bytes>>) => Bytes;

/** The first day that a zip can say: it says the same whenever it is made. */
export const primoGiorno = new Date(1980, 0, 1);

/** In a browser as well as here. What was published keeps the bytes that this gives. */
export const ovunque: Imballa = (file) => {
  const voci = Object.entries(file).map(([nome, bytes]) => [
    nome,
    // A workbook is a zip already: to press it again takes time and wins nothing.
    [bytes, { level: nome.endsWith('.xlsx') ? 0 : 6 }],
  ]);
  return zipSync(Object.fromEntries(voci), { mtime: primoGiorno });
};

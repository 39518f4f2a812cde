import type { Dati } from '../model/index.ts';
import { proprio } from '../model/proprio.ts';
import { csvItaliano } from './csv.ts';
import { libroModello } from './libroModello.ts';
import { nuovoAnno, type Richiesta, type TabellaPronta } from './nuovoAnno.ts';
import { leggimi } from './nuovoAnnoParole.ts';
import { nuovoAnnoOds } from './nuovoAnnoOds.ts';
import { nuovoAnnoXlsx } from './nuovoAnnoXlsx.ts';

/** The forms in which a template is given. */
export type FormatoModello = 'csv' | 'xlsx' | 'ods';

/** A template: its files by the name that they have in the folder of the date, and the tables that they hold. */
export interface Modello {
  tabelle: TabellaPronta[];
  file: ReadonlyMap<string, Uint8Array>;
}

/**
 * The template of a reference date (`cartella`: `2023`, `2023-06-30`) for a programme of the data: tables to fill, with keys, columns,
 * drop-downs and what the last comparable date printed. Made without a disk, in Node as in a browser. No file where nothing is missing.
 */
export async function modello(
  dati: Dati,
  programma: string,
  cartella: string,
  formato: FormatoModello,
  richiesta: Richiesta = {},
): Promise<Modello> {
  const tabelle = nuovoAnno(dati, programma, cartella, richiesta);
  if (tabelle.length === 0) return { tabelle, file: new Map() };
  if (formato === 'csv')
    return { tabelle, file: inCsv(tabelle, leggimi(dati, programma, cartella, tabelle)) };
  const libro = libroModello(dati, programma, cartella, tabelle);
  const bytes = formato === 'ods' ? nuovoAnnoOds(libro) : await nuovoAnnoXlsx(libro);
  return { tabelle, file: new Map([[`tabelle.${formato}`, bytes]]) };
}

function inCsv(tabelle: readonly TabellaPronta[], istruzioni: string): Map<string, Uint8Array> {
  const bytes = (testo: string): Uint8Array => new TextEncoder().encode(testo);
  return new Map([
    ...tabelle.map(({ nome, colonne, righe }): [string, Uint8Array] => {
      const celle = righe.map((riga) => colonne.map((c) => proprio(riga, c) ?? ''));
      return [`${nome}.csv`, bytes(csvItaliano([colonne, ...celle]))];
    }),
    ['LEGGIMI.txt', bytes(istruzioni)],
  ]);
}

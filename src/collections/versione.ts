import { versione } from '../exports/versione.ts';
import type { Programma, Versione } from '../model/index.ts';
import { archivio } from './dati.ts';

/** The version of the data that a page is made of: those of a programme, or all. */
export async function versioneDeiDati(programma?: Programma): Promise<Versione> {
  return versione(await archivio(), programma);
}

import { versione } from '../exports/versione.ts';
import type { Versione } from '../model/index.ts';
import { archivio } from './dati.ts';

/** The version of the data that the pages are made of. */
export async function versioneDeiDati(): Promise<Versione> {
  return versione(await archivio());
}

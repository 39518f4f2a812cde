import type { Archivio, Versione } from '../model/index.ts';
import { fileAperti } from './file.ts';
import { metadati } from './metadati.ts';

/** The version of the data of an archive. */
export function versione(a: Archivio): Versione {
  const cifre = fileAperti(a).find(({ nome }) => nome === 'osservazioni.csv');
  return {
    numero: a.pubblicazioni.length,
    data: a.pubblicazioni.at(-1)?.data ?? metadati(a).modificato,
    impronta: cifre?.impronta(a).sha256 ?? '',
  };
}

/** The same as Semantic Versioning writes it: the publication, and the first digits of the checksum. */
export function versioneSemantica(a: Archivio): string {
  const { numero, impronta } = versione(a);
  return `${numero}.0.0+${impronta.slice(0, 12)}`;
}

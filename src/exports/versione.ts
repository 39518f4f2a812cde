import { strToU8 } from 'fflate';
import type { Archivio, Programma, Versione } from '../model/index.ts';
import { cifreDi } from './cartelle/cartella.ts';
import { intero } from './cartelle/ultime.ts';
import { fileAperti } from './file.ts';
import { fatto, type Impronta } from './magazzino.ts';
import { metadati } from './metadati.ts';

const tutte = 'osservazioni.csv';

/** The version of the data of an archive; of one programme alone, whose figures those of another do not change. */
export function versione(a: Archivio, programma?: Programma): Versione {
  const file = programma ? `${programma.id}/ultimi/cifre.csv` : tutte;
  return {
    numero: a.pubblicazioni.length,
    data: a.pubblicazioni.at(-1)?.data ?? metadati(a, programma).modificato,
    file,
    impronta: (programma ? sue(a, programma, file) : diTutti(a))?.sha256 ?? '',
  };
}

/** The same as Semantic Versioning writes it: the publication, and the first digits of the checksum. */
export function versioneSemantica(a: Archivio, programma?: Programma): string {
  const { numero, impronta } = versione(a, programma);
  return `${numero}.0.0+${impronta.slice(0, 12)}`;
}

const diTutti = (a: Archivio): Impronta | undefined =>
  fileAperti(a)
    .find(({ nome }) => nome === tutte)
    ?.impronta(a);

/** Without the forms that stand beside it, which a page that is cited needs not wait for. */
function sue(a: Archivio, programma: Programma, file: string): Impronta | undefined {
  if (a.figureDelProgramma(programma.id).length === 0) return undefined;
  return fatto(a, file, () => strToU8(cifreDi(intero(a, programma))));
}

import { crea, derivateDi, type Archivio, type Dati } from '../model/index.ts';
import { verificheDi } from './verificheDi.ts';

/** Data as they are read → the archive that everything else reads: computed once, checked once. */
export function archivioDi(dati: Dati): Archivio {
  return crea(dati, derivateDi(dati), verificheDi(dati));
}

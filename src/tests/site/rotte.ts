import { join } from 'node:path';
import { archivioDi } from '../../checks/archivioDi.ts';
import { filePubblicati } from '../../exports/pubblicati.ts';
import { apriFogli, ingest } from '../../ingest/ingest.ts';
import { leggiDati } from '../../ingest/leggiDati.ts';
import type { Archivio } from '../../model/index.ts';
import { leggiProsa } from '../../ricerca/prosa.ts';
import { pagineDiTesto } from '../../ricerca/voce.ts';
import { rotte, type Rotte } from '../../views/rotte.ts';

const contenuti = join(import.meta.dirname, '..', '..', '..', 'content');

/** The archive and the routes that the data of a folder make: those of the site under test, where none is named. */
export async function rotteDi(cartella?: string): Promise<{ a: Archivio; rotte: Rotte }> {
  const a = archivioDi(ingest(await apriFogli(leggiDati(cartella))).dati);
  return {
    a,
    rotte: rotte(a, { testi: pagineDiTesto(leggiProsa(contenuti)), file: filePubblicati(a) }),
  };
}

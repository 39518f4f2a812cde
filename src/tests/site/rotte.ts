import { join } from 'node:path';
import { archivioDi } from '../../checks/archivioDi.ts';
import { apriFogli, ingest } from '../../ingest/ingest.ts';
import { leggiDati } from '../../ingest/leggiDati.ts';
import { sitoDi, type Sito } from '../../ricerca/sito.ts';

const radice = join(import.meta.dirname, '..', '..', '..');

/** The site that the data of a kit make: the one under test, where none is named. */
export async function sitoDelleProve(kit = radice): Promise<Sito> {
  const { dati } = ingest(await apriFogli(leggiDati(join(kit, 'data'))));
  return sitoDi(archivioDi(dati), join(kit, 'content'));
}

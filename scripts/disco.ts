import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { apriFogli, ingest } from '../src/ingest/ingest.ts';
import { leggiDati } from '../src/ingest/leggiDati.ts';
import { copiaPerDisco } from './disco/copia.ts';
import { percorsi, radice } from './percorsi.ts';

/** `npm run disco`: dist/ as one zip that opens without a server, the same bytes for the same site. */
if (!existsSync(join(percorsi.dist, 'index.html'))) {
  process.stderr.write('Il sito non è costruito: «npm run build», poi di nuovo questo comando.\n');
  process.exit(1);
}
const { sito } = ingest(await apriFogli(leggiDati(percorsi.dati))).dati;
const file = copiaPerDisco(percorsi.dist, sito.indirizzo);
const nome = 'fondi-in-chiaro';
const dentro: Zippable = Object.fromEntries(
  [...file].map(([via, byte]) => [`${nome}${via}`, byte]),
);
writeFileSync(join(radice, `${nome}.zip`), zipSync(dentro, { mtime: '1980-01-01T00:00:00' }));
process.stdout.write(
  `${nome}.zip: ${file.size} file. Si apre la cartella e poi index.html; ricerca, filtri e confronti sul posto hanno bisogno di un server.\n`,
);

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { apriFogli, ingest } from '../src/ingest/ingest.ts';
import { leggiDati } from '../src/ingest/leggiDati.ts';
import { servi } from '../src/server/servi.ts';
import { percorsi } from './percorsi.ts';

/** `npm run preview`: serves dist/ with the headers that the site is published with, below the folder of its address. */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4321' },
    host: { type: 'string', default: 'localhost' },
  },
});
if (!existsSync(join(percorsi.dist, 'index.html'))) {
  process.stderr.write('Il sito non è costruito: «npm run build», poi di nuovo questo comando.\n');
  process.exit(1);
}
const { sito } = ingest(await apriFogli(leggiDati(percorsi.dati))).dati;
const base = sito.indirizzo === '' ? '' : new URL(sito.indirizzo).pathname.replace(/\/$/, '');
const server = servi(percorsi.dist, { base });
let porta = Number(values.port);
server
  .on('error', (guasto: NodeJS.ErrnoException) => {
    if (guasto.code !== 'EADDRINUSE') throw guasto;
    process.stderr.write(`La porta ${porta} è occupata: provo la ${porta + 1}.\n`);
    server.listen(++porta, values.host);
  })
  .on('listening', () =>
    process.stdout.write(
      `\nIl sito è a http://${values.host}:${porta}${base}/ (Ctrl+C lo ferma)\n`,
    ),
  )
  .listen(porta, values.host);

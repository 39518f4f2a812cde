import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { misura, prove, punteggio } from '../../src/tests/ricerca/domande.ts';
import { avviaChromium } from '../../src/tests/site/chromium.ts';
import { servi } from '../../src/tests/site/server.ts';
import { percorsi } from '../percorsi.ts';

if (!existsSync(join(percorsi.dist, 'index.html')))
  throw new Error('Il sito non è costruito: «npm run build», poi di nuovo «npm run bench».');

const server = await servi(percorsi.dist);
const browser = await avviaChromium();
const inizio = performance.now();
const esiti = await misuraQui().finally(() => Promise.all([browser.close(), server.chiudi()]));
const secondi = (performance.now() - inizio) / 1000;

async function misuraQui(): ReturnType<typeof misura> {
  const pagina = await browser.newPage();
  await pagina.goto(`${server.origine}/cerca/`);
  return misura(pagina, prove(percorsi.dist));
}

for (const e of esiti.filter((x) => !x.bene))
  process.stdout.write(
    `✗ ${e.genere} «${e.domanda}»\n    attese: ${e.pagine.join(' ') || 'nessuna'}\n    prime:  ${e.primi.join(' ') || 'nessuna'}\n`,
  );
const perGenere = Map.groupBy(esiti, (e) => e.genere);
for (const [genere, suoi] of perGenere)
  process.stdout.write(`${genere.padEnd(28)}${suoi.filter((e) => e.bene).length}/${suoi.length}\n`);
const [vuote, piene] = [true, false].map((v) =>
  esiti.filter((e) => (e.pagine.length === 0) === v),
) as [typeof esiti, typeof esiti];
process.stdout.write(
  `\nTrovate nelle prime tre: ${punteggio(piene).toFixed(1)} % di ${piene.length}\n` +
    `Nulla dove nulla c’è:    ${punteggio(vuote).toFixed(1)} % di ${vuote.length}\n` +
    `${esiti.length} domande in ${secondi.toFixed(1)} s\n`,
);

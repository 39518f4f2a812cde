import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { archivioDi } from '../src/checks/archivioDi.ts';
import { costruisciDati } from './build-data.ts';
import { scriviIndice } from './indice.ts';
import { leggiProsa } from './prosa.ts';
import { percorsi, radice } from './percorsi.ts';
import { scambia } from './scambia.ts';

/** data/ → collections → pages → dist/. Builds aside and swaps at the end: a build that fails leaves the old site. */
async function costruisci(): Promise<void> {
  const inizio = performance.now();
  const passo = (nome: string): void => {
    process.stdout.write(`· ${nome}\n`);
  };
  passo('Leggo i dati');
  const esito = await costruisciDati();
  if (esito === null) throw new Error('i dati non si possono pubblicare.');
  const aside = `${percorsi.dist}.nuova`;
  rmSync(aside, { recursive: true, force: true });
  process.env['FONDI_INDIRIZZO'] = esito.dati.sito.indirizzo;
  passo('Costruisco le pagine');
  await build({ root: radice, outDir: aside, logLevel: 'error' });
  passo('Preparo la ricerca');
  const parole = leggiProsa(join(radice, 'content'));
  const a = archivioDi(esito.dati);
  const trovabili = await scriviIndice(a, parole, aside);
  scambia(aside, percorsi.dist);

  const { dati, problemi, ricevuta } = esito;
  const pagine = readdirSync(percorsi.dist, { recursive: true }).filter((f) =>
    String(f).endsWith('.html'),
  );
  const righe: [string, string | number][] = [
    ['Programmi', dati.programmi.length],
    ...dati.programmi.map((p): [string, string] => [`  ${p.nomeBreve}`, a.dateDi(p.id).join(', ')]),
    ['Osservazioni', dati.osservazioni.length],
    ['Avvisi', problemi.length],
    ['Riparazioni', ricevuta.length],
    ['Pagine', pagine.length],
    ['Voci della ricerca', trovabili],
    ['Secondi', ((performance.now() - inizio) / 1000).toFixed(1)],
  ];
  process.stdout.write(`\n${righe.map(([n, v]) => `${n.padEnd(24)}${v}`).join('\n')}\n`);
}

try {
  await costruisci();
} catch (guasto) {
  process.stderr.write(
    `\nIl sito non è stato costruito: ${guasto instanceof Error ? guasto.message : String(guasto)}\n`,
  );
  process.exit(1);
}

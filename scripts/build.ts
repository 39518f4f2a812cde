import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { archivio, lettura } from '../src/collections/dati.ts';
import { statoDi } from '../src/ingest/leggiDati.ts';
import { giaCostruito, letturaDelKit, ricorda } from './costruito.ts';
import { inParole } from './guasto.ts';
import { riprendi } from './insieme.ts';
import { chiudi } from './lucchetto.ts';
import { percorsi, radice } from './percorsi.ts';
import { cartellaAccanto, scambia } from './scambia.ts';

const { values } = parseArgs({
  options: {
    /** Builds what is not published too: a preview, which says so on every page. */
    anteprima: { type: 'boolean', default: false },
    /** Builds all of it, also what is as it was. */
    'da-capo': { type: 'boolean', default: false },
  },
});
if (values.anteprima) process.env['FONDI_ANTEPRIMA'] = 'sì';
// Whatever runs it, what it builds is to be published: with these words in its surroundings (a test runner puts them there) Astro would
// take it for a site still worked on.
for (const nome of ['DEV', 'PROD', 'MODE', 'SSR']) Reflect.deleteProperty(process.env, nome);
process.env['NODE_ENV'] = 'production';

/** How many files a folder holds, at any depth, whose names end so. */
const quanti = (cartella: string, fine: string): number =>
  readdirSync(cartella, { recursive: true }).filter((f) => String(f).endsWith(fine)).length;

const stato = (): string => [percorsi.dati, percorsi.content].map(statoDi).join('\n');

/** What a site does not have as long as `indirizzo` of data/sito.csv is empty. */
const senzaIndirizzo =
  'nessuno in data/sito.csv: niente indirizzi canonici, mappa del sito, codice da incorporare; dati e feed li hanno relativi';

/** data/ → pages → dist/, one build at a time. Builds aside and swaps at the end: a build that fails leaves the old site. */
async function costruisci(): Promise<void> {
  const inizio = performance.now();
  const secondi = (): string => ((performance.now() - inizio) / 1000).toFixed(1);
  const { dist } = percorsi;
  const apri = chiudi(join(radice, '.dist-lucchetto'), 'La costruzione del sito');
  let prima = '';
  try {
    riprendi(percorsi.dati);
    const letto = letturaDelKit(radice);
    if (!values['da-capo'] && giaCostruito(radice, dist, letto)) {
      process.stdout.write(
        `Nulla è cambiato: dist/ è già il sito di questi dati (${secondi()} s).\n`,
      );
      return;
    }
    const nuova = cartellaAccanto(radice, dist);
    prima = stato();
    try {
      await build({ root: radice, outDir: nuova, logLevel: 'error' });
      scambia(nuova, dist);
      if (letturaDelKit(radice) === letto) ricorda(radice, dist, letto);
    } finally {
      rmSync(nuova, { recursive: true, force: true });
    }
  } finally {
    apri();
  }

  const a = await archivio();
  const { problemi, riparazioni, inAttesa } = lettura();
  const righe: [string, string | number][] = [
    ['Programmi', a.programmi.length],
    ...a.programmi.map((p): [string, string] => [`  ${p.nomeBreve}`, a.dateDi(p.id).join(', ')]),
    ['Indirizzo', a.sito.indirizzo || senzaIndirizzo],
    ['Osservazioni', a.osservazioni.length],
    [
      'Pubblicazione',
      inAttesa > 0 ? `anteprima: ${inAttesa} righe non sono nel registro` : 'tutto è nel registro',
    ],
    ['Avvisi', problemi],
    ['Riparazioni', riparazioni],
    ['Pagine', quanti(dist, '.html')],
    ['Voci della ricerca', quanti(join(dist, 'pagefind', 'schede'), '.json')],
    ['Secondi', secondi()],
  ];
  process.stdout.write(`\n${righe.map(([n, v]) => `${n.padEnd(24)}${v}`).join('\n')}\n`);
  if (stato() !== prima)
    process.stderr.write(
      '\nNel frattempo data/ o content/ è cambiata: le cifre del sito sono quelle lette all’inizio. Costruiscilo di nuovo.\n',
    );
}

try {
  await costruisci();
} catch (guasto) {
  process.stderr.write(`\nIl sito non è stato costruito.\n${inParole(guasto)}\n`);
  process.exit(1);
}

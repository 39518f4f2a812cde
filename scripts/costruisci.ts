import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { build } from 'astro';
import { archivio, lettura } from '../src/collections/dati.ts';
import { costruisciSolo, parte as inCorso, type Parte } from '../src/collections/parte.ts';
import { statoDi } from '../src/ingest/leggiDati.ts';
import { confermaFatto } from '../src/ripresa.ts';
import { giaCostruito, letturaDelKit, ricorda } from './costruito.ts';
import { riprendi } from './insieme.ts';
import { chiudi } from './lucchetto.ts';
import { percorsi, radice } from './percorsi.ts';
import { cartellaAccanto, scambia } from './scambia.ts';

/** What is built, and where. */
export interface Costruzione {
  /** The folder that takes the place of the old one. */
  posto: string;
  /** Where the site stands in it. */
  sito?: string;
  parte?: Parte;
  /** Builds all of it, also what is as it was. */
  daCapo?: boolean;
  /** Puts beside the site what belongs there, before the swap. */
  accanto?: (nuova: string) => void;
}

/** How many files a folder holds, at any depth, whose names end so. */
const quanti = (cartella: string, fine: string): number =>
  readdirSync(cartella, { recursive: true }).filter((f) => String(f).endsWith(fine)).length;

const secondiDa = (inizio: number): string => ((performance.now() - inizio) / 1000).toFixed(1);

/** What a site does not have as long as `indirizzo` of data/sito.csv is empty. */
const senzaIndirizzo =
  'nessuno in data/sito.csv: niente indirizzi canonici, mappa del sito, codice da incorporare; dati e feed li hanno relativi';

/** What tells whether the tables and words that a site is made of are others than at another moment. */
export const stato = (): string => [percorsi.dati, percorsi.content].map(statoDi).join('\n');

/** Lets what is built here be published, whatever runs it, and as a preview where that was asked for. */
export function prepara(anteprima: boolean): void {
  if (anteprima) process.env['FONDI_ANTEPRIMA'] = 'sì';
  // With these words in its surroundings (a test runner puts them there) Astro would take it for a site still worked on.
  for (const nome of ['DEV', 'PROD', 'MODE', 'SSR']) Reflect.deleteProperty(process.env, nome);
  process.env['NODE_ENV'] = 'production';
  // Left to itself the engine lets what is no longer needed grow to several times the rest before it looks: a third of it is enough.
  setFlagsFromString('--heap-growing-percent=30');
}

/**
 * data/ → pages → `posto`, one build at a time. Builds aside and swaps at the end: a build that fails leaves the old site. Tells what
 * was built; throws in words for a terminal.
 */
export async function costruisci({
  posto,
  sito = '',
  parte = {},
  daCapo = false,
  accanto,
}: Costruzione): Promise<void> {
  const inizio = performance.now();
  const intero = posto === percorsi.dist && !parte.pezzi;
  const apri = chiudi(join(radice, '.dist-lucchetto'), 'La costruzione del sito');
  let prima = '';
  try {
    riprendi(percorsi.dati);
    const letto = intero ? letturaDelKit(radice) : undefined;
    const gia = letto && !daCapo ? giaCostruito(radice, posto, letto) : undefined;
    if (gia === 'tutto') {
      process.stdout.write(
        `Nulla è cambiato: dist/ è già il sito di questi dati (${secondiDa(inizio)} s).\n`,
      );
      return;
    }
    const nuova = cartellaAccanto(posto);
    prima = stato();
    // What is to be published is made whole: a page that read more than it says would stay old.
    const riprende = gia === 'pagine' && process.env['FONDI_ANTEPRIMA'] !== undefined;
    costruisciSolo(riprende ? { ...parte, prima: posto } : parte);
    try {
      await build({ root: radice, outDir: join(nuova, sito), logLevel: 'error' });
      accanto?.(nuova);
      scambia(nuova, posto);
      if (letto && isDeepStrictEqual(letturaDelKit(radice), letto)) {
        confermaFatto(radice);
        ricorda(radice, posto, letto);
      }
    } finally {
      rmSync(nuova, { recursive: true, force: true });
    }
  } finally {
    apri();
  }
  await racconta(join(posto, sito), parte, inizio);
  if (!parte.pezzi && stato() !== prima)
    process.stderr.write(
      '\nNel frattempo data/ o content/ è cambiata: le cifre del sito sono quelle lette all’inizio. Costruiscilo di nuovo.\n',
    );
}

async function racconta(dist: string, { programmi }: Parte, inizio: number): Promise<void> {
  const a = await archivio();
  const { problemi, riparazioni, inAttesa } = lettura();
  const pubblicazione = programmi
    ? 'la controlla «npm run unisci»'
    : inAttesa > 0
      ? `anteprima: ${inAttesa} righe non sono nel registro`
      : 'tutto è nel registro';
  const schede = join(dist, 'pagefind', 'schede');
  const ripresi = inCorso().intatte?.size ?? 0;
  const righe: [string, string | number][] = [
    ['Programmi', a.programmi.length],
    ...a.programmi.map((p): [string, string] => [`  ${p.nomeBreve}`, a.dateDi(p.id).join(', ')]),
    ['Indirizzo', a.sito.indirizzo || senzaIndirizzo],
    ['Osservazioni', a.osservazioni.length],
    ['Pubblicazione', pubblicazione],
    ['Avvisi', problemi],
    ['Riparazioni', riparazioni],
    ['Pagine', quanti(dist, '.html')],
    ...(ripresi > 0 ? [['Ripresi da prima', `${ripresi} file`] as [string, string]] : []),
    ['Voci della ricerca', existsSync(schede) ? quanti(schede, '.json') : 0],
    ['Secondi', secondiDa(inizio)],
  ];
  process.stdout.write(`\n${righe.map(([n, v]) => `${n.padEnd(24)}${v}`).join('\n')}\n`);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { archivioDi } from '../../checks/archivioDi.ts';
import { apriFogli, ingest } from '../../ingest/ingest.ts';
import { leggiDati } from '../../ingest/leggiDati.ts';
import { avviaChromium } from './chromium.ts';
import { servi, type Server } from './server.ts';

const radice = join(import.meta.dirname, '..', '..', '..');

/** The built site. */
export const dist = join(radice, 'dist');

/** What the site was built from. */
export const archivio = archivioDi(ingest(await apriFogli(leggiDati(join(radice, 'data')))).dati);

/** Addresses of all built pages, the 404 included, sorted: `/`, `/404.html`, `/dati/`… */
export function pagine(cartella = dist): string[] {
  return readdirSync(cartella, { recursive: true })
    .map((file) => `/${String(file).split(sep).join('/')}`)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(?<=\/)index\.html$/, ''))
    .sort();
}

/** The addresses (paths) that the map of a site lists, sorted. */
export function mappa(cartella = dist): string[] {
  const luoghi = (file: string): string[] =>
    [...leggi(file, cartella).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      (m) => new URL(m[1] ?? '').pathname,
    );
  return luoghi('/sitemap-index.xml').flatMap(luoghi).sort();
}

/** The pages that readers are led to: not the 404, the embeds and the moved addresses, which ask not to be listed. */
export function elencate(cartella = dist): string[] {
  const nascosta = '<meta name="robots" content="noindex';
  return pagine(cartella).filter(
    (via) => via !== '/404.html' && !leggi(via, cartella).includes(nascosta),
  );
}

/** The pages that stay where they are: not the moved addresses, which lead elsewhere at once. */
export function stabili(): string[] {
  return pagine().filter((via) => !leggi(via).includes('<meta http-equiv="refresh"'));
}

/** The text of a built file, by its address. */
export function leggi(percorso: string, cartella = dist): string {
  return readFileSync(
    join(cartella, percorso.endsWith('/') ? `${percorso}index.html` : percorso),
    'utf8',
  );
}

/** A served site and an open Chromium. */
export interface Sito {
  server: Server;
  browser: Browser;
  /** A context that knows the site's origin, so that `goto('/dati/')` works. */
  contesto: (opzioni?: BrowserContextOptions) => Promise<BrowserContext>;
  chiudi: () => Promise<void>;
}

/** Serves dist/ and starts Chromium; call `chiudi` at the end. */
export async function apri(): Promise<Sito> {
  const [server, browser] = await Promise.all([servi(dist), avviaChromium()]);
  return {
    server,
    browser,
    contesto: (opzioni) => browser.newContext({ baseURL: server.origine, ...opzioni }),
    chiudi: async () => {
      await browser.close();
      await server.chiudi();
    },
  };
}

/** Walks many addresses, shared between a few pages that are used over and over. */
export async function perOgni<T>(
  contesto: BrowserContext,
  indirizzi: readonly string[],
  lavoro: (pagina: Page, indirizzo: string) => Promise<T>,
  insieme = 2,
): Promise<Map<string, T>> {
  const coda = [...indirizzi];
  const esiti = new Map<string, T>();
  await Promise.all(
    Array.from({ length: insieme }, async () => {
      const pagina = await contesto.newPage();
      for (let via = coda.shift(); via !== undefined; via = coda.shift())
        esiti.set(via, await lavoro(pagina, via));
      await pagina.close();
    }),
  );
  return esiti;
}

/**
 * What a function reads from each built page, as the browser parses it: nothing is loaded, no script runs. The function runs in
 * the browser: it knows only its arguments.
 */
export async function leggiOgni<T, A>(
  sito: Sito,
  indirizzi: readonly string[],
  lettura: (pagina: Document, argomento: A) => T,
  argomento: A,
): Promise<Map<string, T>> {
  const contesto = await sito.contesto();
  const vuota = await contesto.newPage();
  const letti = new Map<string, T>();
  const codice = `(html, argomento) => (${lettura.toString()})(new DOMParser().parseFromString(html, 'text/html'), argomento)`;
  for (const via of indirizzi)
    letti.set(
      via,
      (await vuota.evaluate(
        `(${codice})(${JSON.stringify(leggi(via))}, ${JSON.stringify(argomento)})`,
      )) as T,
    );
  await contesto.close();
  return letti;
}

const esempi = {
  home: '/',
  programma: '/por-fse-lombardia/',
  asse: '/por-fse-lombardia/assi/ii/',
  anno: '/por-fse-lombardia/anni/2022/',
  'Asse e anno': '/por-fse-lombardia/anni/2022/assi/ii/',
  iniziative: '/por-fse-lombardia/iniziative/',
  indicatori: '/por-fse-lombardia/indicatori/',
  obiettivi: '/por-fse-lombardia/obiettivi/',
  fonti: '/por-fse-lombardia/fonti/',
  fonte: '/por-fse-lombardia/fonti/lombardia-raa-2022/',
  glossario: '/glossario/',
  metodo: '/metodo/',
  dati: '/dati/',
  404: '/404.html',
};

/** One address of each kind of page, by the name of the kind; the initiative is the first that has a page. */
export function unaPerTipo(): Record<string, string> {
  const iniziativa = pagine().find((p) => /\/iniziative\/[^/]+\/$/.test(p));
  return { ...esempi, ...(iniziativa && { iniziativa }) };
}

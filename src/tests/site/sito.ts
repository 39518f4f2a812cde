import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { archivioDi } from '../../checks/archivioDi.ts';
import { apriFogli, ingest } from '../../ingest/ingest.ts';
import { leggiDati } from '../../ingest/leggiDati.ts';
import { eDerivata, type Derivata } from '../../model/index.ts';
import { indirizzi, prova } from '../../views/indirizzi.ts';
import { avviaChromium } from './chromium.ts';
import { servi, type Server } from './server.ts';

const radice = join(import.meta.dirname, '..', '..', '..');

/** The built site. */
export const dist = join(radice, 'dist');

/** What the site was built from. */
export const archivio = archivioDi(ingest(await apriFogli(leggiDati(join(radice, 'data')))).dati);

const derivate = new Map(archivio.derivate.map((d) => [d.id, d]));

/** A computed figure: one that the open data list, or the difference of two dates that do not follow each other, made when asked. */
export function derivata(id: string): Derivata | undefined {
  const elencata = derivate.get(id);
  if (elencata) return elencata;
  const [, capo = '', dal = ''] = /^(.*)[.-]dal-([\d-]+)\.[0-9a-f]{8}$/.exec(id) ?? [];
  const sorella = archivio.derivate.find(
    (d) => d.id.startsWith(capo) && /^[.-]dal-/.test(d.id.slice(capo.length)),
  );
  if (!sorella || capo === '') return undefined;
  if (sorella.regola === 'differenza-in-punti') {
    const rapporti = archivio.derivateDi(sorella).filter((d) => d.misura === sorella.misura);
    const rapporto = rapporti.find((d) => d.da.join() === sorella.da.slice(0, 2).join());
    const allora = rapporti.find((d) => d.regola === rapporto?.regola && d.data === dal);
    return rapporto && allora && archivio.differenza(rapporto, allora);
  }
  const dopo = archivio.perId.get(sorella.da[0] ?? '');
  const prima = dopo && archivio.principale({ ...dopo, data: dal })?.figura;
  return dopo && prima && archivio.differenza(dopo, prima);
}

/**
 * Addresses of the built pages, the 404 included, sorted: `/`, `/404.html`, `/dati/`… Of the thousands that one template writes for
 * single figures those that hold all that it can do: the largest and the smallest of each rule and of each unit.
 */
export function pagine(cartella = dist): string[] {
  const vie = costruite(cartella);
  const esempi = cartella === dist ? cifreEsemplari() : [];
  return [...vie.filter((via) => !via.startsWith('/cifre/')), ...esempi].sort();
}

/** Addresses of all built pages, those of every figure included. */
export function costruite(cartella = dist): string[] {
  return readdirSync(cartella, { recursive: true })
    .map((file) => `/${String(file).split(sep).join('/')}`)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(?<=\/)index\.html$/, ''));
}

let esemplari: string[] | undefined;
function cifreEsemplari(): string[] {
  return (esemplari ??= [
    ...Map.groupBy([...archivio.osservazioni, ...archivio.derivate], (f) =>
      eDerivata(f) ? f.regola : `${f.unita} ${f.mancante}`,
    ).values(),
  ].flatMap((simili) => {
    const ordinate = simili
      .map((f) => ({ via: prova(f), peso: statSync(join(dist, prova(f), 'index.html')).size }))
      .sort((x, y) => y.peso - x.peso);
    return [...new Set([ordinate[0]?.via ?? '', ordinate.at(-1)?.via ?? ''])];
  }));
}

/** The addresses (paths) that the map of a site lists, sorted. */
export function mappa(cartella = dist): string[] {
  const luoghi = (file: string): string[] =>
    [...leggi(file, cartella).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      (m) => new URL(m[1] ?? '').pathname,
    );
  return luoghi('/sitemap-index.xml').flatMap(luoghi).sort();
}

/**
 * The pages that readers are led to: not the 404, the embeds and the moved addresses, which ask not to be listed, nor the pages of
 * single figures.
 */
export function elencate(cartella = dist): string[] {
  const nascosta = '<meta name="robots" content="noindex';
  return pagine(cartella).filter(
    (via) => !/^\/(404\.html$|cifre\/)/.test(via) && !leggi(via, cartella).includes(nascosta),
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

/** What the address of a page of each kind is below its programme's. */
const delProgramma: Record<string, RegExp> = {
  programma: /^$/,
  asse: /^assi\/[^/]+\/$/,
  anno: /^anni\/\d+\/$/,
  'Asse e anno': /^anni\/\d+\/assi\/[^/]+\/$/,
  iniziative: /^iniziative\/$/,
  iniziativa: /^iniziative\/[^/]+\/$/,
  indicatori: /^indicatori\/$/,
  indicatore: /^indicatori\/[^/]+\/$/,
  obiettivi: /^obiettivi\/$/,
  fonti: /^fonti\/$/,
  fonte: /^fonti\/[^/]+\/$/,
};

/** The largest page of each kind that the site has, by the name of the kind. */
export function unaPerTipo(): Record<string, string> {
  const programmi = archivio.programmi.map((p) => `/${p.id}/`);
  const peso = new Map(stabili().map((via) => [via, leggi(via).length]));
  const tipi = Object.entries(delProgramma).flatMap(([tipo, forma]) => {
    const [via] = [...peso.keys()]
      .filter((p) => programmi.some((q) => p.startsWith(q) && forma.test(p.slice(q.length))))
      .sort((x, y) => (peso.get(y) ?? 0) - (peso.get(x) ?? 0));
    return via === undefined ? [] : [[tipo, via]];
  });
  return {
    home: '/',
    ...(Object.fromEntries(tipi) as Record<string, string>),
    glossario: '/glossario/',
    metodo: '/metodo/',
    dati: '/dati/',
    ...(archivio.riconciliazione.righe.length > 0 && {
      riconciliazione: indirizzi.riconciliazione(),
    }),
    404: '/404.html',
  };
}

/** A figure of each kind of drawing, by the name of the kind: the one with most marks, on the page where it stands. */
export function figuraPerTipo(): Map<string, { via: string; id: string; segni: number }> {
  const scelte = new Map<string, { via: string; id: string; segni: number }>();
  for (const via of stabili().filter((p) => !p.startsWith('/embed/')))
    for (const pezzo of leggi(via).split('<figure ').slice(1)) {
      const [, id = ''] = /id="([^"]+)"/.exec(pezzo) ?? [];
      const [, tipo = ''] = /<svg [^>]*class="chart chart-([\w-]+)"/.exec(pezzo) ?? [];
      const [largo = ''] = pezzo.split('</svg>');
      const segni = largo.match(/class="mark[ "]/g)?.length ?? 0;
      if (tipo !== '' && segni > (scelte.get(tipo)?.segni ?? 0))
        scelte.set(tipo, { via, id, segni });
    }
  return scelte;
}

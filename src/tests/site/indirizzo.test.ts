import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileDi } from '../../server/servi.ts';
import { chiedi } from '../ricerca/browser.ts';
import { avviaChromium } from './chromium.ts';
import { costruisciCon, type Costruito } from './costruito.ts';
import { sitoDelleProve } from './rotte.ts';
import { servi } from './server.ts';

const origine = 'https://ente.example.it';

const attributo = /\s(?:href|src|action|content|data-[\w-]+)="([^"]*)"/g;
const segni: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', '#34': '"' };
const piano = (html: string): string =>
  html.replace(/&(#?\w+);/g, (tutto, nome: string) => segni[nome] ?? tutto);

/**
 * The addresses of this host that a file writes: whole ones anywhere, without their anchors, because catalogues name things by
 * them; those from its root in the attributes of a page and in styles.
 */
function scritti(via: string, testo: string): string[] {
  const interi = piano(testo).match(/https:\/\/ente\.example\.it[^\s"'<>)}\\,;#]*/g) ?? [];
  const nudi = via.endsWith('.css')
    ? [...testo.matchAll(/url\(["']?([^"')]*)/g)].map((m) => m[1] ?? '')
    : via.endsWith('.html')
      ? [...testo.matchAll(attributo)].map((m) => piano(m[1] ?? '').replace(/^0; url=/, ''))
      : [];
  return [...interi.map((x) => x.slice(origine.length)), ...nudi.filter((x) => x.startsWith('/'))];
}

describe.each([
  ['at the root of its host', ''],
  ['in a folder of its host', '/fse'],
])('a site %s', (_, base) => {
  let sito: Costruito;
  beforeAll(() => {
    sito = costruisciCon(`${origine}${base}`);
  }, 300_000);
  afterAll(() => sito.togli());

  /** The file that the host answers an address with. */
  const servito = (via: string): string | undefined =>
    via.startsWith(`${base}/`)
      ? fileDi(sito.dist, decodeURIComponent(via.slice(base.length)))
      : undefined;
  /** What is written and is no page: the site's own address, the folder of the registers, and what the paths of openapi.json stand on. */
  const altre = new Set([base, `${base}/dati/anagrafiche/`, `${base}/dati`]);

  test('writes no address that leads out of the folder, or to nothing', () => {
    const rotti = new Map<string, string>();
    let quanti = 0;
    for (const [via, testo] of sito.letti)
      for (const scritto of new Set(scritti(via, testo))) {
        const { pathname, hash } = new URL(scritto, origine);
        const chiede = pathname === `${base}/cerca/` && hash.startsWith('#q=');
        const ancora = chiede ? '' : decodeURIComponent(hash.slice(1));
        const pagina = sito.letti.get(pathname.replace(/\/$/, '/index.html'));
        quanti++;
        if (
          !`${pathname}/`.startsWith(`${base}/`) ||
          (servito(pathname) === undefined && !altre.has(pathname)) ||
          (ancora !== '' && pagina?.includes(` id="${ancora}"`) === false)
        )
          rotti.set(scritto, via);
      }
    expect([...rotti]).toEqual([]);
    expect(quanti).toBeGreaterThan(1000);
  });

  test('names itself whole wherever it is read outside: pages, share pictures, feed, data, code to embed', () => {
    for (const [via, testo] of sito.letti) {
      expect(testo.includes('localhost'), via).toBe(false);
      if (!via.endsWith('/index.html') || testo.includes('content="noindex')) continue;
      const propria = `${origine}${via.replace(/index\.html$/, '')}`;
      expect(testo).toContain(`<link rel="canonical" href="${propria}">`);
      expect(testo).toContain(`<meta property="og:url" content="${propria}">`);
      for (const [, immagine = ''] of testo.matchAll(/"og:image" content="([^"]*)"/g))
        expect(immagine.startsWith(`${origine}${base}/`), via).toBe(true);
      expect(testo.match(/"og:image:alt" content="[^"]+"/g)?.length, via).toBe(
        testo.match(/"og:image" /g)?.length,
      );
    }
    const nelFeed = (sito.letti.get(`${base}/feed.xml`) ?? '').matchAll(
      /<link [^>]*href="([^"]*)"/g,
    );
    for (const [, href = ''] of nelFeed) expect(href.startsWith(`${origine}${base}/`)).toBe(true);
    const [, ...righe] = (sito.letti.get(`${base}/dati/osservazioni.csv`) ?? '')
      .trim()
      .split(/\r?\n/);
    expect(righe.length).toBeGreaterThan(0);
    expect(righe.filter((riga) => !riga.includes(`,${origine}${base}/`))).toEqual([]);
    const descritte = [...sito.letti].filter(([via]) => via.endsWith('/oembed.json'));
    expect(descritte.length).toBeGreaterThan(0);
    for (const [via, testo] of descritte) {
      const { html, thumbnail_url } = JSON.parse(testo) as Record<string, string>;
      expect(html).toContain(`src="${origine}${via.replace(/oembed\.json$/, '')}"`);
      expect(thumbnail_url?.startsWith(`${origine}${base}/condividi/`)).toBe(true);
    }
  });

  test('gives links written in the words of content/ the folder too', () => {
    expect(sito.letti.get(`${base}/privacy/index.html`)).toContain(`href="${base}/dati/#file"`);
  });

  test('leads moved addresses on inside the folder, and lists its pages with it', async () => {
    const { rotte } = await sitoDelleProve(sito.kit);
    for (const { indirizzo, soggetto } of rotte.di('rinvio'))
      expect(sito.letti.get(`${base}${indirizzo}index.html`)).toContain(
        `0; url=${base}${soggetto.a}"`,
      );
    const mappa = sito.letti.get(`${base}/sitemap-0.xml`) ?? '';
    expect([...mappa.matchAll(/<loc>([^<]*)<\/loc>/g)].map((m) => m[1])).toEqual(
      rotte.pagine.map((r) => `${origine}${base}${r.indirizzo}`),
    );
    const regole = readFileSync(join(sito.dist, '_headers'), 'utf8').match(/^\/.*$/gm) ?? [];
    expect(regole.filter((via) => !via.startsWith(`${base}/`))).toEqual([]);
  });

  test('has records of search that lead to its pages', () => {
    const schede = join(sito.dist, 'pagefind', 'schede');
    const vie = readdirSync(schede).map(
      (file) => (JSON.parse(readFileSync(join(schede, file), 'utf8')) as { u: string }).u,
    );
    expect(
      vie.filter((via) => !existsSync(join(sito.dist, via.split(/[?#]/)[0] ?? '', 'index.html'))),
    ).toEqual([]);
    expect(vie.length).toBeGreaterThan(100);
  });

  test('searches, suggests, draws and asks only inside the folder', async () => {
    const server = await servi(sito.dist, base);
    const browser = await avviaChromium();
    try {
      const pagina = await (await browser.newContext()).newPage();
      const vai = (via: string) => pagina.goto(`${server.origine}${base}${via}`);
      await vai('/cerca/');
      const { esatti, stato } = await chiedi(pagina, 'asse');
      expect(stato).toBe('pronto');
      expect(esatti.length).toBeGreaterThan(0);
      expect(esatti.filter((via) => !via.startsWith(`${base}/`))).toEqual([]);
      const { approssimati } = await chiedi(pagina, 'indicatorri');
      expect(approssimati.filter((via) => !via.startsWith(`${base}/`))).toEqual([]);
      for (const via of [...esatti, ...approssimati])
        expect(servito(via.split(/[?#]/)[0] ?? ''), via).toBeDefined();

      await vai('/glossario/');
      await pagina.fill('#cerca-nel-sito', 'gloss');
      await pagina.locator('.suggerimenti [role=option]').first().click();
      await pagina.waitForURL((url) => url.pathname.startsWith(`${base}/`));

      const asse =
        [...sito.letti.keys()].find((via) => /\/assi\/[^/]+\/index\.html$/.test(via)) ?? '';
      await pagina.goto(`${server.origine}${asse.replace(/\/assi\/.*$/, '/assi/non-esiste/')}`);
      const vicini = pagina.locator('[data-vicini] a');
      await vicini.first().waitFor();
      expect(
        await vicini.evaluateAll((voci) => voci.map((v) => v.getAttribute('href') ?? '')),
      ).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(`^${base}/`))]));

      const chieste = server.risposte.filter((r) => !r.percorso.endsWith('/assi/non-esiste/'));
      expect(chieste.filter((r) => r.stato !== 200).map((r) => r.percorso)).toEqual([]);
      expect(chieste.filter((r) => !r.percorso.startsWith(`${base}/`))).toEqual([]);
    } finally {
      await browser.close();
      await server.chiudi();
    }
  }, 120_000);
});

describe('a site without an address', () => {
  let sito: Costruito;
  beforeAll(() => {
    sito = costruisciCon('', join(import.meta.dirname, '..', 'fixtures', 'valverde'));
  }, 300_000);
  afterAll(() => sito.togli());

  test('says in one line of the build what it has not', () => {
    const righe = sito.detto.split('\n').filter((riga) => riga.startsWith('Indirizzo'));
    expect(righe).toEqual([expect.stringContaining('nessuno in data/sito.csv')]);
  });

  test('makes no address up: nothing canonical, to share, to embed or to describe', () => {
    const inventati = [...sito.letti].filter(([, testo]) =>
      /localhost|127\.0\.0\.1|rel="canonical"|"og:(url|image)"|oembed|&lt;iframe|undefined\//.test(
        testo,
      ),
    );
    expect(inventati.map(([via]) => via)).toEqual([]);
    expect([...sito.letti.keys()].filter((via) => /sitemap|oembed/.test(via))).toEqual([]);
  });

  test('gives feed, data and catalogues addresses from its own root, which lead to something', () => {
    const vie = [
      ...(sito.letti.get('/feed.xml') ?? '').matchAll(/<link [^>]*href="([^"]*)"/g),
      ...(sito.letti.get('/dati/osservazioni.csv') ?? '').matchAll(
        /,(\/[^,\s]*\/[^,\s]*),(?:sì|no),/g,
      ),
      ...(sito.letti.get('/dati/catalogo.ttl') ?? '').matchAll(/<(\.?\/[^>]*)>/g),
    ].map(([, via = '']) => new URL(via, 'https://x/dati/catalogo.ttl').pathname);
    expect(vie.length).toBeGreaterThan(10);
    expect(vie.filter((via) => fileDi(sito.dist, via) === undefined)).toEqual([]);
  });
});

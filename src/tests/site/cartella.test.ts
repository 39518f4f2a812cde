import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileDi } from '../../server/servi.ts';
import { copiaDelKit } from '../kit.ts';
import { chiedi } from '../ricerca/browser.ts';
import { avviaChromium } from './chromium.ts';
import { sitoDelleProve } from './rotte.ts';
import { servi } from './server.ts';

const base = '/fse';
const origine = 'https://ente.example.it';
const posto = mkdtempSync(join(tmpdir(), 'cartella-'));
const kit = join(posto, 'kit');
const dist = join(kit, 'dist');
afterAll(() => rmSync(posto, { recursive: true, force: true }));

/** Every built file of text, by its address on the host. */
const letti = new Map<string, string>();

beforeAll(() => {
  mkdirSync(kit);
  copiaDelKit(kit);
  const impostazioni = join(kit, 'data', 'sito.csv');
  const senza = readFileSync(impostazioni, 'utf8').replace(/^indirizzo;.*$/m, '');
  writeFileSync(impostazioni, `${senza.trimEnd()}\nindirizzo;${origine}${base}\n`);
  appendFileSync(join(kit, 'content', 'pagine', 'privacy.mdx'), '\n[Le cifre](/dati/#file)\n');
  const { status, stderr } = spawnSync(process.execPath, [join('scripts', 'build.ts')], {
    cwd: kit,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  for (const voce of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const via = join(voce.parentPath, voce.name).slice(dist.length).split(sep).join('/');
    if (voce.isFile() && testuali.has(extname(voce.name)))
      letti.set(`${base}${via}`, readFileSync(join(dist, via), 'utf8'));
  }
}, 300_000);

const testuali = new Set('.html .css .xml .json .jsonld .ttl .csv .txt .svg'.split(' '));

const attributo = /\s(?:href|src|action|content|data-[\w-]+)="([^"]*)"/g;
const segni: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', '#34': '"' };
const piano = (html: string): string =>
  html.replace(/&(#?\w+);/g, (tutto, nome: string) => segni[nome] ?? tutto);

/** The file that the host answers an address with. */
const servito = (via: string): string | undefined =>
  via.startsWith(`${base}/`) ? fileDi(dist, decodeURIComponent(via.slice(base.length))) : undefined;

/** What is written and is no page: the site's own address, and the folder of the registers. */
const altre = new Set([base, `${base}/dati/anagrafiche/`]);

/**
 * The addresses of this host that a file writes: whole ones anywhere, without their anchors, because catalogues name things by
 * them; those from its root in the attributes of a page and in styles.
 */
function scritti(via: string, testo: string): string[] {
  const interi = piano(testo).match(/https:\/\/ente\.example\.it[^\s"'<>)\\,;#]*/g) ?? [];
  const nudi = via.endsWith('.css')
    ? [...testo.matchAll(/url\(["']?([^"')]*)/g)].map((m) => m[1] ?? '')
    : via.endsWith('.html')
      ? [...testo.matchAll(attributo)].map((m) => piano(m[1] ?? '').replace(/^0; url=/, ''))
      : [];
  return [...interi.map((x) => x.slice(origine.length)), ...nudi.filter((x) => x.startsWith('/'))];
}

describe('a site in a folder of its host', () => {
  test('writes no address that leads out of the folder, or to nothing', () => {
    const rotti = new Map<string, string>();
    let quanti = 0;
    for (const [via, testo] of letti)
      for (const scritto of new Set(scritti(via, testo))) {
        const { pathname, hash } = new URL(scritto, origine);
        const chiede = pathname === `${base}/cerca/` && hash.startsWith('#q=');
        const ancora = chiede ? '' : decodeURIComponent(hash.slice(1));
        const pagina = letti.get(pathname.replace(/\/$/, '/index.html'));
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

  test('gives links written in the words of content/ the folder too', () => {
    expect(letti.get(`${base}/privacy/index.html`)).toContain(`href="${base}/dati/#file"`);
  });

  test('leads moved addresses on inside the folder, and lists its pages with it', async () => {
    const { rotte } = await sitoDelleProve(kit);
    for (const { indirizzo, soggetto } of rotte.di('rinvio'))
      expect(letti.get(`${base}${indirizzo}index.html`)).toContain(`0; url=${base}${soggetto.a}"`);
    const mappa = letti.get(`${base}/sitemap-0.xml`) ?? '';
    expect([...mappa.matchAll(/<loc>([^<]*)<\/loc>/g)].map((m) => m[1])).toEqual(
      rotte.pagine.map((r) => `${origine}${base}${r.indirizzo}`),
    );
    const regole = readFileSync(join(dist, '_headers'), 'utf8').match(/^\/.*$/gm) ?? [];
    expect(regole.filter((via) => !via.startsWith(`${base}/`))).toEqual([]);
  });

  test('has records of search that lead to its pages', () => {
    const schede = join(dist, 'pagefind', 'schede');
    const vie = readdirSync(schede).map(
      (file) => (JSON.parse(readFileSync(join(schede, file), 'utf8')) as { u: string }).u,
    );
    expect(
      vie.filter((via) => !existsSync(join(dist, via.split(/[?#]/)[0] ?? '', 'index.html'))),
    ).toEqual([]);
    expect(vie.length).toBeGreaterThan(100);
  });

  test('searches, suggests, draws and asks only inside the folder', async () => {
    const server = await servi(dist, base);
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

      const asse = [...letti.keys()].find((via) => /\/assi\/[^/]+\/index\.html$/.test(via)) ?? '';
      await pagina.goto(`${server.origine}${asse.replace(/\/assi\/.*$/, '/assi/non-esiste/')}`);
      const vicini = pagina.locator('[data-vicini] a');
      await vicini.first().waitFor();
      expect(
        await vicini.evaluateAll((voci) => voci.map((v) => v.getAttribute('href') ?? '')),
      ).toEqual(expect.arrayContaining([expect.stringMatching(/^\/fse\//)]));

      const chieste = server.risposte.filter((r) => !r.percorso.endsWith('/assi/non-esiste/'));
      expect(chieste.filter((r) => r.stato !== 200).map((r) => r.percorso)).toEqual([]);
      expect(chieste.filter((r) => !r.percorso.startsWith(`${base}/`))).toEqual([]);
    } finally {
      await browser.close();
      await server.chiudi();
    }
  }, 120_000);
});

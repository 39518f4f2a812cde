import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copiaPerDisco } from '../../../scripts/disco/copia.ts';
import { apri, archivio, dist, unaPerTipo, type Sito } from './sito.ts';

const file = copiaPerDisco(dist, archivio.sito.indirizzo);
const posto = mkdtempSync(join(tmpdir(), 'disco-'));
const sulDisco = (via: string): string =>
  pathToFileURL(join(posto, via.endsWith('/') ? `${via}index.html` : via)).href;
let sito: Sito;

beforeAll(async () => {
  for (const [via, byte] of file) {
    mkdirSync(dirname(join(posto, via)), { recursive: true });
    writeFileSync(join(posto, via), byte);
  }
  sito = await apri();
});
afterAll(async () => {
  await sito.chiudi();
  rmSync(posto, { recursive: true, force: true });
});

test('every address of every page and style is relative and leads to a file of the folder, and to a place in it', () => {
  const rotti: string[] = [];
  const testi = [...file].filter(([via]) => /\.(html|css)$/.test(via));
  const lette = new Map(testi.map(([via, byte]) => [via, Buffer.from(byte).toString('utf8')]));
  const indirizzo = /\s(?:href|src|action)="([^"]*)"|\scontent="0; url=([^"]*)"|url\((\.[^)]*)\)/g;
  let quanti = 0;
  for (const [via, testo] of lette)
    for (const [, ...trovati] of testo.matchAll(indirizzo)) {
      const scritto = (trovati.find((t) => t !== undefined) ?? '').replaceAll('&amp;', '&');
      if (/^(https?:|mailto:|data:)/.test(scritto)) continue;
      const { pathname, hash } = new URL(scritto, `file://${via}`);
      const ancora = hash.includes('=') ? '' : decodeURIComponent(hash.slice(1));
      const meta = decodeURIComponent(pathname);
      quanti++;
      if (
        scritto.startsWith('/') ||
        !file.has(meta) ||
        (ancora !== '' && lette.get(meta)?.includes(` id="${ancora}"`) === false)
      )
        rotti.push(`${via} → ${scritto}`);
    }
  expect(rotti).toEqual([]);
  expect(quanti).toBeGreaterThan(1000);
});

test('a page of each kind shows itself from the disk: style, letters and pictures, and no complaint', async () => {
  const pagina = await (await sito.browser.newContext()).newPage();
  const lamenti: string[] = [];
  pagina.on('console', (m) => m.type() === 'error' && lamenti.push(`${pagina.url()} ${m.text()}`));
  pagina.on('pageerror', (e) => lamenti.push(e.message));
  for (const via of Object.values(unaPerTipo())) {
    await pagina.goto(sulDisco(via));
    const visto = await pagina.evaluate(async () => {
      await document.fonts.ready;
      return {
        stile: getComputedStyle(document.body).fontFamily,
        lettere: [...document.fonts].filter((f) => f.status === 'loaded').length,
        vuote: [...document.images].filter((i) => i.complete && i.naturalWidth === 0).length,
      };
    });
    expect(visto.stile, via).toContain('Titillium');
    expect(visto.lettere, via).toBeGreaterThan(0);
    expect(visto.vuote, via).toBe(0);
  }
  expect(lamenti).toEqual([]);
});

test('from the first page one walks on, to figures that stand alone, and to a search that says what it needs', async () => {
  const pagina = await (await sito.browser.newContext()).newPage();
  await pagina.goto(sulDisco('/'));
  await pagina.locator('main a[href*="/assi/"], main a[href*="por-"], main a').first().click();
  await pagina.waitForURL((url) => url.protocol === 'file:' && url.href !== sulDisco('/'));
  expect(await pagina.locator('h1').count()).toBe(1);
  await pagina.fill('#cerca-nel-sito', 'nidi');
  await pagina.press('#cerca-nel-sito', 'Enter');
  await pagina.waitForURL(`${sulDisco('/cerca/')}?`);
  expect(await pagina.locator('[data-senza]').isVisible()).toBe(true);
  const [figura = ''] = [...file.keys()].filter((via) => via.startsWith('/embed/'));
  await pagina.goto(sulDisco(figura));
  expect(await pagina.locator('svg').first().isVisible()).toBe(true);
  for (const { da, a } of archivio.rinvii) {
    await pagina.goto(sulDisco(da));
    await pagina.waitForURL(sulDisco(a));
  }
});

test('its sums are those of the files as they lie on the disk, and no file is without', () => {
  const somme = readFileSync(join(posto, 'SHA256SUMS'), 'utf8').trim().split('\n');
  const storte = somme.filter((riga) => {
    const [somma, via = ''] = riga.split('  ');
    return (
      createHash('sha256')
        .update(readFileSync(join(posto, via)))
        .digest('hex') !== somma
    );
  });
  expect(storte).toEqual([]);
  expect(somme).toHaveLength(file.size - 1);
});

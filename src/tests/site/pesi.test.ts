import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scriptDi } from './scriptDi.ts';
import { apri, costruite, leggi, unaPerTipo, type Sito } from './sito.ts';

/**
 * What a reader waits for before reading, in bytes after gzip: the HTML of a page, with the style in its head. What a server sends in its
 * first round trip is 14,600; no page is more than the next one brings as well.
 */
const primoGiro = 14_600;
const tetto = 24_000;
/** Pages of one template, by the thousand, stay well below. */
const diSerie: [via: RegExp, byte: number][] = [
  [/^\/cifre\//, 9_500],
  [/^\/f\//, 5_500],
  [/^\/embed\//, 12_000],
];
/** The whole sheet of the site, which comes later, once for all pages. */
const tettoDelFoglio = 14_336;
/** The scripts of a page before anything is asked of it; and of one where nothing moves. */
const tettoDegliScript = 6_000;
const tettoDaFermi = 2_816;
/** Those: that of a document has also the way to the proofs of its figures, where the register is signed. */
const fermi = ['indicatori', 'fonti', 'glossario', 'metodo', 'dati', 'riconciliazione'];

let sito: Sito;
beforeAll(async () => {
  sito = await apri();
});
afterAll(() => sito.chiudi());

describe('what is needed to read a page', () => {
  const vie = costruite();
  const pesi = vie.map((via) => ({ via, byte: gzipSync(leggi(via), { level: 6 }).length }));

  test('comes in two round trips for every page, and in one for all but a twentieth', () => {
    expect(pesi.filter(({ byte }) => byte > tetto)).toEqual([]);
    const diPiu = pesi.filter(({ byte }) => byte > primoGiro);
    expect(diPiu.length / pesi.length).toBeLessThanOrEqual(0.05);
  });

  test.each(diSerie)('is less where there are thousands: %s', (forma, byte) => {
    const sue = pesi.filter(({ via }) => forma.test(via));
    expect(sue.length).toBeGreaterThan(0);
    expect(sue.filter((p) => p.byte > byte)).toEqual([]);
  });

  test('has few scripts on every page, before anything is asked of it', () => {
    const compressi = new Map<string, number>();
    const peso = (via: string): number => {
      const suo = compressi.get(via) ?? gzipSync(leggi(via), { level: 6 }).length;
      compressi.set(via, suo);
      return suo;
    };
    const diPagine = vie.map((via) => ({
      via,
      byte: scriptDi(via).reduce((somma, uno) => somma + peso(uno), 0),
    }));
    expect(diPagine.filter(({ byte }) => byte > tettoDegliScript)).toEqual([]);
    expect(diPagine.find(({ via }) => via === '/cerca/')?.byte).toBeGreaterThan(0);
  });

  test.each(Object.entries(unaPerTipo()))('is all that %s waits for', async (_, via) => {
    const contesto = await sito.contesto();
    const pagina = await contesto.newPage();
    await pagina.route(/\/_astro\//, () => undefined);
    await pagina.goto(via, { waitUntil: 'commit' });
    await pagina.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    await contesto.close();
  });
});

describe.each(Object.entries(unaPerTipo()))('%s', (tipo, via) => {
  test('has one sheet for later, and few scripts', async () => {
    const contesto = await sito.contesto();
    const pagina = await contesto.newPage();
    const prima = sito.server.risposte.length;
    await pagina.goto(via, { waitUntil: 'networkidle' });
    await contesto.close();
    const peso = (pezzo: string): number =>
      sito.server.risposte
        .slice(prima)
        .filter((r) => r.tipo.includes(pezzo))
        .reduce((somma, r) => somma + r.byte, 0);
    expect(peso('css')).toBeLessThan(tettoDelFoglio);
    expect(peso('javascript')).toBeLessThan(fermi.includes(tipo) ? tettoDaFermi : tettoDegliScript);
  });

  test('is seen first as it stays', async () => {
    const contesto = await sito.contesto({ reducedMotion: 'reduce' });
    const pagina = await contesto.newPage();
    // Its own letters, as wide as those of the machine, come with the sheet or at the next page.
    await pagina.route(/\.woff2$/, (letters) => letters.abort());
    await pagina.goto(via, { waitUntil: 'networkidle' });
    for (const width of [360, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        await pagina.emulateMedia({ colorScheme });
        await pagina.setViewportSize({ width, height: 900 });
        const intera = await scatto(pagina, false);
        expect(intera.equals(await scatto(pagina, true)), `${width} ${colorScheme}`).toBe(true);
      }
    await contesto.close();
  });
});

/** A picture of the first screens, with the sheet that comes late or as they are before it. */
async function scatto(pagina: Page, prima: boolean): Promise<Buffer> {
  await pagina.$eval(
    'body > link[rel=stylesheet]',
    (foglio, spento) => ((foglio as HTMLLinkElement).disabled = spento),
    prima,
  );
  return pagina.screenshot({ clip: { x: 0, y: 0, width: 1280, height: 1800 }, fullPage: true });
}

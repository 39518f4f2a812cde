import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apri, costruite, leggi, unaPerTipo, type Sito } from './sito.ts';

/**
 * What a reader waits for before reading, in bytes after gzip: the HTML of a page, with the style in its head. What a server sends in its
 * first round trip is 14,600; no page is more than the next one brings as well.
 */
const primoGiro = 14_600;
const tetto = 24_000;
/**
 * Pages that weigh more or less than that. More: those that hold, folded and with the way to the evidence of each, what was found, an
 * Asse, a year, every figure of a dataset; they have to come down. Less: those of one template, by the thousand.
 */
const tettiPropri: [via: RegExp, byte: number][] = [
  [/^\/verifiche\/$/, 33_500],
  [/^\/[^/]+\/assi\/[^/]+\/$/, 25_500],
  [/^\/[^/]+\/anni\/[^/]+\/$/, 24_500],
  [/^\/[^/]+\/fonti\/[^/]+\/$/, 24_600],
  [/^\/cifre\//, 9_500],
  [/^\/f\//, 5_500],
  [/^\/embed\//, 12_000],
];
const tettoDi = (via: string): number =>
  tettiPropri.find(([forma]) => forma.test(via))?.[1] ?? tetto;
/** The whole sheet of the site, which comes later, once for all pages. */
const tettoDelFoglio = 14_336;
/** The scripts of a page before it is asked for a search or for evidence; and of one where nothing moves. */
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
  const pesi = costruite().map((via) => ({ via, byte: gzipSync(leggi(via), { level: 9 }).length }));

  test('comes in one round trip for all but a twentieth of the pages, and nowhere in more than its kind may', () => {
    expect(pesi.filter(({ via, byte }) => byte > tettoDi(via))).toEqual([]);
    const diPiu = pesi.filter(({ byte }) => byte > primoGiro);
    expect(diPiu.length / pesi.length).toBeLessThanOrEqual(0.05);
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

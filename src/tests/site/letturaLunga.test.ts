import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { stato as parole } from '../../testi/it/verificaDati/scelta.ts';
import { tabellaDiSoldi } from '../tabellaDiSoldi.ts';
import { casiOds } from '../tenuta/ods.ts';
import { casiXlsx } from '../tenuta/xlsx.ts';
import { apri, type Sito } from './sito.ts';

const data = join(import.meta.dirname, '..', '..', '..', 'data');
const { programma, data: cartella, testo: sana } = tabellaDiSoldi(data);
const [testata = ''] = sana.split('\n');
const quante = 50_000;
/** A figure in each row: one that holds none is only still to be filled. */
const celle = testata.split(';').slice(1);
const resto = celle.map((c) => (c === 'impegni' ? '1 €' : '')).join(';');
const lunga = `${testata}\n${Array.from({ length: quante }, (_, n) => `ZZ${n};${resto}`).join('\n')}\n`;

let sito: Sito;
let pagina: Page;

beforeAll(async () => {
  sito = await apri();
});
afterAll(() => sito.chiudi());
beforeEach(async () => {
  pagina = await (await sito.contesto({ bypassCSP: false })).newPage();
});
afterEach(() => pagina.context().close());

/** Chooses one file, says where it goes and starts the check. */
async function comincia(dati: string | Uint8Array, name = 'avanzamento.csv'): Promise<void> {
  await pagina.setInputFiles('#verifica-file', {
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(dati),
  });
  await pagina.waitForSelector('[data-posto]:not([hidden])');
  await pagina.selectOption('#verifica-programma', programma);
  await pagina.fill('#verifica-data', cartella);
  await pagina.keyboard.press('Enter');
}
const dice = (testo: string): Promise<unknown> =>
  pagina.waitForFunction((t) => document.querySelector('[data-stato]')?.textContent === t, testo);
const finisce = (): Promise<unknown> => pagina.waitForSelector('[data-esito] .parte');

/** The worker is gone: a busy one is given some seconds by the browser. */
const fermo = (): Promise<void> =>
  expect.poll(() => pagina.workers().length, { timeout: 20_000 }).toBe(0);

describe('a reading that takes long', () => {
  test.each([
    ['with the button', () => pagina.click('[data-ferma]')],
    ['with the button and the keyboard', () => pagina.press('[data-ferma]', 'Enter')],
    ['with Esc', () => pagina.keyboard.press('Escape')],
  ])('is stopped %s, and the next one is read', async (_, ferma) => {
    await pagina.goto('/verifica-dati/');
    await comincia(lunga);
    await pagina.waitForSelector('[data-ferma]:not([hidden])');
    await ferma();
    await dice(parole.fermata);
    expect(await pagina.isVisible('[data-ferma]')).toBe(false);
    expect(await pagina.locator('[data-esito]').innerHTML()).toBe('');
    await fermo();
    await comincia(sana);
    await finisce();
    expect(await pagina.textContent('[data-stato]')).toMatch(/^Nessun errore/);
  });

  test('brings who stopped it to what is said', async () => {
    await pagina.goto('/verifica-dati/');
    await comincia(lunga);
    await pagina.waitForSelector('[data-ferma]:not([hidden])');
    await pagina.press('[data-ferma]', 'Enter');
    await dice(parole.fermata);
    expect(await pagina.evaluate(() => document.activeElement?.hasAttribute('data-stato'))).toBe(
      true,
    );
  });

  test('is left for another by choosing other files', async () => {
    await pagina.goto('/verifica-dati/');
    await comincia(lunga);
    await pagina.waitForSelector('[data-ferma]:not([hidden])');
    await comincia(sana);
    await finisce();
    expect(await pagina.textContent('[data-stato]')).toMatch(/^Nessun errore/);
  });

  test('ends by itself after a minute, and says so', async () => {
    await pagina.clock.install();
    await pagina.goto('/verifica-dati/');
    await comincia(lunga);
    await pagina.waitForSelector('[data-ferma]:not([hidden])');
    await pagina.clock.fastForward('01:01');
    await dice(parole.troppoTempo(60));
    await fermo();
  });

  test('of 50,000 rows with a fault each leaves the page alive, and draws the problems a part at a time', async () => {
    await pagina.addInitScript(() => {
      const lunghi: number[] = [];
      Object.assign(window, { lunghi });
      new PerformanceObserver((voci) =>
        voci.getEntries().forEach((v) => lunghi.push(v.duration)),
      ).observe({ type: 'longtask' });
    });
    await pagina.goto('/verifica-dati/');
    await comincia(lunga);
    await finisce();
    const conto = quante.toLocaleString('it-IT');
    expect(await pagina.textContent('[data-stato]')).toMatch(/^\d[\d.]* errori/);
    const gruppo = pagina.locator('[data-tipo]').filter({ hasText: conto }).first();
    const voci = gruppo.locator('[data-problema]');
    expect(await voci.count()).toBe(10);
    await gruppo.locator('button').press('Enter');
    await expect.poll(() => voci.count()).toBe(60);
    expect(await voci.nth(10).evaluate((v) => v === document.activeElement)).toBe(true);
    expect(await gruppo.locator('button').textContent()).toMatch(/ne restano 49\.940/);
    const lunghi = await pagina.evaluate(() => (window as unknown as { lunghi: number[] }).lunghi);
    console.log(
      `Il lavoro più lungo della pagina, leggendo ${conto} righe: ${Math.max(0, ...lunghi).toFixed(0)} ms.`,
    );
  });
});

test.each(
  Object.entries({ ...casiOds, ...casiXlsx }).filter(
    ([, { piccolo, atteso }]) => piccolo && atteso === 'too-large-file',
  ),
)('%s: the page refuses it and says why', async (_, { bytes, percorso }) => {
  await pagina.goto('/verifica-dati/');
  await comincia(bytes(), percorso.split('/').at(-1));
  await finisce();
  expect(await pagina.locator('[data-problema] h4').allTextContents()).toHaveLength(1);
  expect(await pagina.textContent('[data-problema]')).toMatch(/Il file ha più di [\d.]+ \p{L}+/u);
});

describe('where the page cannot read apart', () => {
  test('for a browser without workers, it says so', async () => {
    await pagina.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    await pagina.goto('/verifica-dati/');
    await comincia(sana);
    await dice(parole.senzaOperaio);
  });

  test('for a worker that does not start, it says so', async () => {
    await pagina.route(/daParte/, (via) => via.abort());
    await pagina.goto('/verifica-dati/');
    await comincia(sana);
    await dice(parole.senzaOperaio);
  });
});

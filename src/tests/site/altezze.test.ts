import { afterAll, beforeAll, expect, test } from 'vitest';
import { apri, unaPerTipo, type Sito } from './sito.ts';

/**
 * How tall the page of each kind may be on a phone of 360 × 740, in screens: a reader who has to scroll further does not find the answer.
 * The goal of each kind is lower (home 5, programme 7,5, Asse 8,75, year 5, Asse in a year 2,5, initiative 3,75): a page that gets
 * shorter takes its number down with it.
 */
const tetti = {
  home: 9,
  programma: 11,
  asse: 13,
  anno: 9,
  asseAnno: 7,
  iniziativa: 9,
} as const;

let sito: Sito;
beforeAll(async () => {
  sito = await apri();
});
afterAll(() => sito.chiudi());

const tipi = Object.entries(unaPerTipo()).filter(([tipo]) => tipo in tetti);

test.each(tipi)('a page of kind %s fits its screens of a phone', async (tipo, via) => {
  const contesto = await sito.contesto({ viewport: { width: 360, height: 740 } });
  const pagina = await contesto.newPage();
  await pagina.goto(via);
  const { alta, larga } = await pagina.evaluate(() => ({
    alta: document.documentElement.scrollHeight / 740,
    larga: document.documentElement.scrollWidth,
  }));
  await contesto.close();
  expect(larga).toBeLessThanOrEqual(360);
  expect(alta, via).toBeLessThan(tetti[tipo as keyof typeof tetti]);
});

test('what is folded opens for who is sent to it', async () => {
  const contesto = await sito.contesto();
  const pagina = await contesto.newPage();
  await pagina.goto('/verifiche/');
  const id = await pagina.locator('details:not([open]) [data-verifica]').first().getAttribute('id');
  expect(id).not.toBeNull();
  await pagina.goto('/');
  await pagina.goto(`/verifiche/#${id}`);
  expect(await pagina.locator(`[id="${id}"]`).isVisible()).toBe(true);
  await contesto.close();
});

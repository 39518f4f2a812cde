import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apri, figuraPerTipo, leggi, type Sito } from './sito.ts';

const esempi = figuraPerTipo();
/** The figure of the four stages of money, which every programme with figures has. */
const stadi = esempi.get('frames')!;

let sito: Sito;
beforeAll(async () => {
  sito = await apri();
});
afterAll(() => sito.chiudi());

/** A drawing that is folded is walked once it is opened. */
const apriTutto = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));

test('the site draws money in more than one way', () => {
  expect(esempi.size).toBeGreaterThan(2);
  expect([...esempi.keys()]).toContain('frames');
});

test.each([...esempi])(
  'the figure of kind %s is one tab stop, walked with arrows and left with Esc',
  async (_, { via, id, segni }) => {
    const contesto = await sito.browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await contesto.newPage();
    await page.goto(sito.server.origine + via);
    await apriTutto(page);
    const svg = page.locator(`#${id} .disegno svg:visible`);
    await expect.poll(() => svg.getAttribute('tabindex')).toBe('0');
    expect(await svg.locator('[tabindex]').count()).toBe(0);
    const detti: string[] = [];
    await svg.focus();
    for (const tasto of ['ArrowRight', 'ArrowRight', 'End', 'Home']) {
      await page.keyboard.press(tasto);
      expect(await svg.locator('.mark[data-current]').count()).toBe(1);
      detti.push((await page.locator('#voce-grafici').textContent()) ?? '');
    }
    expect(detti.every((d) => d.length > 3)).toBe(true);
    expect(detti[0]).toBe(detti[3]);
    if (segni > 1) expect(detti[1]).not.toBe(detti[0]);
    // A label beside the mark says what the drawing does not write, and repeats nothing.
    const segno = svg.locator('.mark[data-current]');
    const scritto = ((await svg.textContent()) ?? '').includes(
      (await segno.getAttribute('data-text')) ?? '',
    );
    expect(await page.locator(`#${id} .etichetta-segno`).count()).toBe(scritto ? 0 : 1);
    // The same figure lights up wherever the page says it.
    const oss = await segno.getAttribute('data-ref');
    const altrove = page.locator(`#${id} [data-oss="${oss}"]`);
    expect(await page.locator(`#${id} [data-oss="${oss}"][data-current]`).count()).toBe(
      await altrove.count(),
    );
    await page.keyboard.press('Escape');
    expect(await svg.locator('.mark[data-current]').count()).toBe(0);
    expect(await page.locator('.etichetta-segno').count()).toBe(0);
    await contesto.close();
  },
);

test('without scripts a figure keeps its drawing, its words and its table', async () => {
  const contesto = await sito.browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 800 },
  });
  const page = await contesto.newPage();
  await page.goto(sito.server.origine + stadi.via);
  const figura = page.locator(`#${stadi.id}`);
  expect(await figura.locator('svg:visible').count()).toBe(1);
  expect(await figura.locator('svg:visible').getAttribute('role')).toBe('img');
  await figura.locator('summary').first().click();
  expect(await figura.locator('tbody td:visible').count()).toBeGreaterThanOrEqual(stadi.segni);
  await contesto.close();
});

test('text of a drawing is never below 12 px on a phone', async () => {
  const contesto = await sito.browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await contesto.newPage();
  for (const via of new Set([...esempi.values()].map((x) => x.via))) {
    await page.goto(sito.server.origine + via);
    const piccoli = await page.$$eval('.disegno svg text', (testi) =>
      testi
        .filter((t) => t.getClientRects().length > 0)
        .map(
          (t) =>
            parseFloat(getComputedStyle(t).fontSize) *
            ((t as SVGTextElement).getScreenCTM()?.a ?? 1),
        )
        .filter((px) => px < 11.9),
    );
    expect(piccoli, via).toEqual([]);
  }
  await contesto.close();
});

test('an embedded figure stands alone and tells its height to the page around it', async () => {
  const { id } = stadi;
  const html = leggi(`/embed/${id}/`);
  expect(html).toContain('noindex');
  expect(html).not.toMatch(/src="https?:\/\//);
  const page = await sito.browser.newPage();
  await page.setContent(
    `<iframe src="${sito.server.origine}/embed/${id}/" width="360" height="1" data-fondi-in-chiaro></iframe><script>${leggi('/embed.js')}</script>`,
  );
  await expect
    .poll(async () => Number(await page.locator('iframe').getAttribute('height')), {
      timeout: 10_000,
    })
    .toBeGreaterThan(300);
  await page.close();
});

test('every figure can be taken away: drawing, picture, numbers, share picture', () => {
  const { id } = stadi;
  expect(leggi(`/grafici/${id}.svg`)).toMatch(/^<svg[^>]+xmlns=.*<style>/s);
  expect(leggi(`/grafici/${id}.svg`)).not.toContain('var(--');
  expect(leggi(`/grafici/${id}.png`).slice(1, 4)).toBe('PNG');
  expect(leggi(`/condividi/${id}.png`).slice(1, 4)).toBe('PNG');
});

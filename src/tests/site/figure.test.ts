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
  'the figure of kind %s is heard in one sentence, explored by a button, and tied to its marks',
  async (_, { via, id }) => {
    const contesto = await sito.browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await contesto.newPage();
    await page.goto(sito.server.origine + via);
    await apriTutto(page);
    const figura = page.locator(`#${id}`);
    const svg = figura.locator('.disegno svg:visible');
    expect(await svg.getAttribute('role')).toBe('img');
    expect(await svg.getAttribute('aria-label')).not.toBe(
      await figura.locator('.titolo').textContent(),
    );
    expect(await figura.locator('.disegno [tabindex]').count()).toBe(0);
    const bottone = figura.getByRole('button', { name: /^Esplora il grafico ?: ./ });
    await bottone.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => bottone.getAttribute('aria-expanded')).toBe('true');
    const liste = figura.locator('[data-liste]');
    await apriTutto(page);
    expect(await liste.locator('[role]').count()).toBe(0);
    expect(await liste.innerText()).not.toMatch(/Mln|Mld/);
    // Each mark with a figure is an item of the lists; reached there, it lights up wherever the figure stands.
    const refs = await svg
      .locator('.mark:not(.na)[data-ref]')
      .evaluateAll((segni) => [...new Set(segni.map((s) => s.getAttribute('data-ref') ?? ''))]);
    const detta = (oss: string) => liste.locator(`[data-oss][href$="/${oss}/"]`).first();
    for (const oss of refs) if (oss.includes('.')) expect(await detta(oss).count(), oss).toBe(1);
    const [oss] = refs.filter((ref) => ref.includes('.'));
    if (oss !== undefined) {
      await detta(oss).focus();
      expect(await svg.locator(`.mark[data-ref="${oss}"][data-current]`).count()).toBe(1);
      expect(await figura.locator(`[data-oss][href$="/${oss}/"]:not([data-current])`).count()).toBe(
        0,
      );
      await page.keyboard.press('Escape');
      expect(await figura.locator('[data-current]').count()).toBe(0);
    }
    await bottone.click();
    expect(await liste.isVisible()).toBe(false);
    await contesto.close();
  },
);

test('what a mark says beside itself stays under the pointer and goes with Esc', async () => {
  const contesto = await sito.browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await contesto.newPage();
  const senzaScritta: string[] = [];
  for (const { via, id } of esempi.values()) {
    await page.goto(sito.server.origine + via);
    await apriTutto(page);
    const svg = page.locator(`#${id} .disegno svg:visible`);
    const [taciuto] = await svg.evaluate((e) =>
      [...e.querySelectorAll<SVGGElement>('.mark')].flatMap((s, i) =>
        e.textContent.includes(s.dataset['text'] ?? '') ? [] : [i],
      ),
    );
    if (taciuto === undefined) continue;
    senzaScritta.push(id);
    const etichetta = page.locator(`#${id} .etichetta-segno`);
    await svg.locator('.mark').nth(taciuto).dispatchEvent('pointerover', { bubbles: true });
    expect(await etichetta.count()).toBe(1);
    await etichetta.hover();
    await page.waitForTimeout(500);
    expect(await etichetta.count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await etichetta.count()).toBe(0);
  }
  expect(senzaScritta.length).toBeGreaterThan(0);
  await contesto.close();
});

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
  await figura.getByRole('link', { name: /^Esplora il grafico/ }).click();
  expect(await page.locator('#esplora li:visible').count()).toBeGreaterThan(0);
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
  expect(leggi(`/grafici/${id}.svg`)).toMatch(/<svg[^>]+><title>[^<]+<\/title><desc>[^<]+<\/desc>/);
  expect(leggi(`/grafici/${id}.png`).slice(1, 4)).toBe('PNG');
  for (const via of [`/grafici/${id}.png`, `/condividi/${id}.png`])
    for (const detto of ['Title', 'Description', 'Source'])
      expect(leggi(via), via).toMatch(new RegExp(`iTXt${detto}\0\0\0it\0\0[^\0]{9}`));
  expect(leggi(`/condividi/${id}.png`).slice(1, 4)).toBe('PNG');
});

import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indirizzi, prova } from '../../views/indirizzi.ts';
import { apri, archivio, unaPerTipo, type Sito } from './sito.ts';

const conCifre = unaPerTipo()['asse'] ?? '/';

let sito: Sito;
beforeAll(async () => {
  sito = await apri();
});
afterAll(() => sito.chiudi());

async function con<T>(
  opzioni: BrowserContextOptions,
  lavoro: (pagina: Page) => Promise<T>,
  via = conCifre,
): Promise<T> {
  const contesto = await sito.contesto({ reducedMotion: 'reduce', ...opzioni });
  try {
    const pagina = await contesto.newPage();
    await pagina.goto(via);
    return await lavoro(pagina);
  } finally {
    await contesto.close();
  }
}

/** A figure of the page that is seen. */
const unaCifra = (pagina: Page) => pagina.locator('main a.cifra[data-oss]:visible').first();
const foglio = (pagina: Page) => pagina.locator('.accanto:popover-open');

describe('the evidence of a figure', () => {
  test('opens beside it with Enter, closes with Esc, and gives the focus back', () =>
    con({}, async (pagina) => {
      const cifra = unaCifra(pagina);
      const id = (await cifra.getAttribute('href'))?.split('/').at(-2);
      await cifra.focus();
      await pagina.keyboard.press('Enter');
      await foglio(pagina).waitFor();
      expect(await foglio(pagina).locator(`[data-oss="${id}"]`).count()).toBeGreaterThan(0);
      expect(await foglio(pagina).evaluate((e) => e.contains(document.activeElement))).toBe(true);
      expect(await foglio(pagina).getAttribute('aria-label')).not.toBe('');
      expect(pagina.url()).toMatch(new RegExp(`${conCifre}$`));
      await pagina.keyboard.press('Escape');
      expect(await foglio(pagina).count()).toBe(0);
      expect(await cifra.evaluate((e) => e === document.activeElement)).toBe(true);
    }));

  test('leaves every id of the page to one place, and follows a figure inside the sheet', () =>
    con({}, async (pagina) => {
      await unaCifra(pagina).click();
      await foglio(pagina).waitFor();
      const doppi = await pagina.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
        return ids.filter((id, i) => ids.indexOf(id) !== i);
      });
      expect(doppi).toEqual([]);
      const altra = foglio(pagina).locator('li a.cifra').first();
      const sua = await altra.evaluate((a) => (a as HTMLAnchorElement).pathname);
      await altra.click();
      await pagina.locator(`.accanto a[data-intera][href$="${sua}"]`).waitFor();
      await pagina.locator('.accanto a[data-intera]').click();
      await pagina.waitForURL(`**${sua}`);
    }));

  test.each([
    [360, 740],
    [1280, 800],
  ])('stays inside a screen %i wide, and is not printed', (width, height) =>
    con({ viewport: { width, height }, hasTouch: width < 500 }, async (pagina) => {
      const cifra = pagina.locator('main a.cifra[data-oss]:visible').first();
      await (width < 500 ? cifra.tap() : cifra.click());
      await foglio(pagina).waitFor();
      const posto = (await foglio(pagina).boundingBox())!;
      expect(posto.x).toBeGreaterThanOrEqual(0);
      expect(posto.y).toBeGreaterThanOrEqual(0);
      expect(posto.x + posto.width).toBeLessThanOrEqual(width);
      expect(posto.y + posto.height).toBeLessThanOrEqual(height);
      await pagina.emulateMedia({ media: 'print' });
      expect(await pagina.locator('.accanto').isVisible()).toBe(false);
    }),
  );

  test('is a page for whoever asks for one, or has no scripts', async () => {
    await con({ javaScriptEnabled: false }, async (pagina) => {
      const cifra = unaCifra(pagina);
      const via = prova(
        archivio.perId.get((await cifra.getAttribute('href'))?.split('/').at(-2) ?? '')!,
      );
      await cifra.click();
      await pagina.waitForURL(`**${via}`);
      expect(await pagina.locator('h1').count()).toBe(1);
    });
    await con({}, async (pagina) => {
      const [nuova] = await Promise.all([
        pagina.context().waitForEvent('page'),
        unaCifra(pagina).click({ modifiers: ['ControlOrMeta'] }),
      ]);
      await nuova.waitForURL('**/cifre/**');
    });
  });

  test('is followed where it cannot be read in place', () =>
    con({}, async (pagina) => {
      await pagina.route('**/cifre/**', (richiesta) =>
        richiesta.request().resourceType() === 'fetch' ? richiesta.abort() : richiesta.continue(),
      );
      await unaCifra(pagina).click();
      await pagina.waitForURL('**/cifre/**');
    }));
});

test('a term and a finding open the same way', () =>
  con({}, async (pagina) => {
    for (const [quale, testo] of [
      ['a.termine', 'dt'],
      ['a[class^="segno-"][href*="/verifiche/"]', '.titolo'],
    ] as const) {
      const via = pagina.locator(`main ${quale}`).locator('visible=true').first();
      if ((await via.count()) === 0) continue;
      await via.click();
      await foglio(pagina).locator(testo).first().waitFor();
      await pagina.keyboard.press('Escape');
    }
  }));

test('the row of a figure, folded in its part of the document, opens for whoever comes for it', () =>
  con({ javaScriptEnabled: false }, async (pagina) => {
    const o = archivio.osservazioni.find((x) => archivio.luoghiDi(x.fonte).length > 1)!;
    await pagina.goto(indirizzi.fonte(o.programma, o.fonte));
    const riga = pagina.locator(`tr[id="${o.id}"]`);
    expect(await riga.isVisible()).toBe(false);
    await pagina.goto(indirizzi.riga(o));
    await riga.waitFor({ state: 'visible' });
    expect(await riga.evaluate((e) => e.matches(':target'))).toBe(true);
    expect(await riga.locator(`a:not(.cifra, [class^="segno-"], [data-prova])`).count()).toBe(0);
  }));

test('all of it is three kilobytes of script at most', async () => {
  const byte = await con({}, async (pagina) => {
    await pagina.waitForLoadState('networkidle');
    const prima = sito.server.risposte.length;
    await unaCifra(pagina).click();
    await foglio(pagina).waitFor();
    const dopo = sito.server.risposte.slice(prima);
    expect(dopo.some((r) => r.tipo.includes('html'))).toBe(true);
    return dopo.filter((r) => r.tipo.includes('javascript')).reduce((n, r) => n + r.byte, 0);
  });
  expect(byte).toBeGreaterThan(0);
  expect(byte).toBeLessThan(2.5 * 1024);
});

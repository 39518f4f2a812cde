import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apri, unaPerTipo, type Sito } from './sito.ts';

const esempi = Object.entries(unaPerTipo());
const conGrafico = unaPerTipo()['asse'] ?? '/';

let sito: Sito;
beforeAll(async () => {
  sito = await apri();
});
afterAll(() => sito.chiudi());

/** Runs with a page of its own, closed at the end. */
async function conPagina<T>(
  opzioni: Parameters<Sito['contesto']>[0],
  lavoro: (pagina: Page, contesto: BrowserContext) => Promise<T>,
): Promise<T> {
  const contesto = await sito.contesto(opzioni);
  try {
    return await lavoro(await contesto.newPage(), contesto);
  } finally {
    await contesto.close();
  }
}

describe('in a browser', () => {
  test('an address that is not there gets the page that says so', () =>
    conPagina({}, async (pagina) => {
      const risposta = await pagina.goto('/non-ce/');
      expect(risposta?.status()).toBe(404);
      expect(await pagina.locator('h1').textContent()).toMatch(/pagina/i);
    }));
});

describe('without JavaScript', () => {
  test.each(esempi)('the page of kind «%s» has its content', (_, via) =>
    conPagina({ javaScriptEnabled: false }, async (pagina) => {
      await pagina.goto(via);
      const testo = await pagina.locator('main').innerText();
      expect(testo.length).toBeGreaterThan(100);
      for (const inutile of await pagina.locator('main [data-con-js]').all())
        expect(await inutile.isVisible()).toBe(false);
    }),
  );

  test('charts are drawn, and their tables open', () =>
    conPagina({ javaScriptEnabled: false }, async (pagina) => {
      await pagina.goto(conGrafico);
      const figura = pagina.locator('figure.grafico').first();
      expect(await figura.locator('svg:visible .mark').count()).toBeGreaterThan(0);
      const tabella = figura.locator('table');
      await figura.locator('summary').first().click();
      expect(await tabella.isVisible()).toBe(true);
      expect(await tabella.locator('[data-oss]').count()).toBeGreaterThan(0);
    }));
});

describe('with the keyboard', () => {
  test('the first stop skips to the content', () =>
    conPagina({}, async (pagina) => {
      await pagina.goto(conGrafico);
      await pagina.keyboard.press('Tab');
      const salto = pagina.locator(':focus');
      expect(await salto.textContent()).toMatch(/contenuto/);
      expect(await salto.isVisible()).toBe(true);
      await pagina.keyboard.press('Enter');
      expect(await pagina.evaluate(() => document.activeElement?.id)).toBe('contenuto');
    }));

  test.each(esempi)('every stop on «%s» is seen when reached', (_, via) =>
    conPagina({ reducedMotion: 'reduce' }, async (pagina) => {
      await pagina.goto(via);
      const invisibili: string[] = [];
      for (let i = 0; i < 40; i++) {
        await pagina.keyboard.press('Tab');
        const fermata = await pagina.evaluate(() => {
          const e = document.activeElement;
          if (!e || e === document.body) return undefined;
          const stile = getComputedStyle(e);
          const posto = e.getBoundingClientRect();
          const segnata =
            (stile.outlineStyle !== 'none' && parseFloat(stile.outlineWidth) >= 2) ||
            stile.boxShadow !== 'none';
          const dentro = posto.bottom > 0 && posto.top < innerHeight && posto.width > 0;
          return { nome: e.outerHTML.slice(0, 120), bene: segnata && dentro };
        });
        if (!fermata) break;
        if (!fermata.bene) invisibili.push(fermata.nome);
      }
      expect(invisibili).toEqual([]);
    }),
  );
});

describe('in forced colours', () => {
  const dipinti = ['.bar', '.frame', '.line', 'rect', 'path', 'circle'];

  test.each(['light', 'dark'] as const)('the marks of the charts stand out (%s)', (colorScheme) =>
    conPagina({ forcedColors: 'active', colorScheme }, async (pagina) => {
      await pagina.goto(conGrafico);
      const figure = await pagina.locator('figure.grafico').evaluateAll(
        (tutte, selettori) =>
          tutte.map((figura) => {
            const fondo = getComputedStyle(document.body).backgroundColor;
            const visibile = (colore: string): boolean =>
              colore !== 'none' && colore !== fondo && !/^rgba\(.*, 0\)$/.test(colore);
            const segni = [...figura.querySelectorAll('.mark')].filter(
              (m) => m.getClientRects().length > 0,
            );
            const spenti = segni.filter((m) => {
              const forme = selettori.flatMap((s) => [...m.querySelectorAll(s)]);
              return (
                forme.length > 0 &&
                !forme.some((f) => {
                  const { fill, stroke } = getComputedStyle(f);
                  return visibile(fill) || visibile(stroke);
                })
              );
            });
            const testi = [...figura.querySelectorAll('svg text')].filter(
              (t) => !visibile(getComputedStyle(t).fill),
            );
            return { id: figura.id, spenti: spenti.length, testi: testi.length };
          }),
        dipinti,
      );
      expect(figure.length).toBeGreaterThan(0);
      expect(figure.filter((f) => f.spenti > 0 || f.testi > 0)).toEqual([]);
    }),
  );
});

import { rgb } from 'd3';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contrast } from '../fixtures/colours.ts';
import { apri, figuraPerTipo, perOgni, unaPerTipo, type Sito } from './sito.ts';

let sito: Sito;
beforeAll(async () => {
  sito = await apri();
});
afterAll(() => sito.chiudi());

const vie = [...new Set([...Object.values(unaPerTipo()), '/confronto/', '/verifiche/'])];
const conFigure = [...new Set([...figuraPerTipo().values()].map(({ via }) => via))];

/** What a reader may ask of the space between lines, letters, words and paragraphs (WCAG 2.2, 1.4.12). */
const spaziato =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Every address with what a function reads from its page, at each width, folded parts open. */
async function guarda<T>(
  tutte: readonly string[],
  leggi: (pagina: Page) => Promise<T[]>,
  foglio: string,
  larghezze = [320, 560, 1280],
): Promise<string[]> {
  const contesto = await sito.contesto({ reducedMotion: 'reduce' });
  const letti = await perOgni(contesto, tutte, async (pagina, via) => {
    await pagina.goto(via);
    await pagina.evaluate(async (regole) => {
      // A sheet made by a script is what the site's policy lets in, as it does a reader's own.
      const suo = new CSSStyleSheet();
      suo.replaceSync(regole);
      document.adoptedStyleSheets = [suo];
      for (const chiuso of document.querySelectorAll('details')) chiuso.open = true;
      await document.fonts.ready;
    }, foglio);
    const trovati: T[] = [];
    for (const width of larghezze) {
      await pagina.setViewportSize({ width, height: 800 });
      trovati.push(...(await leggi(pagina)).map((x) => `${width} px: ${String(x)}` as T));
    }
    return trovati;
  });
  await contesto.close();
  return [...letti].flatMap(([via, trovati]) => trovati.map((x) => `${via} at ${String(x)}`));
}

/** The labels of the drawings in sight that leave their drawing, or lie over another. */
const guasti = (pagina: Page): Promise<string[]> =>
  pagina.$$eval('.disegno svg.chart', (disegni) =>
    disegni
      .filter((disegno) => disegno.checkVisibility())
      .flatMap((disegno) => {
        const carta = disegno.getBoundingClientRect();
        const etichette = [...disegno.querySelectorAll('text')].map((t) => {
          const { left, right } = t.getBoundingClientRect();
          const scala = t.getScreenCTM()?.a ?? 1;
          const corpo = parseFloat(getComputedStyle(t).fontSize) * scala;
          // The box of a text is as tall as its type allows; what is written is between these.
          const riga = (t.getScreenCTM()?.f ?? 0) + Number(t.getAttribute('y')) * scala;
          return {
            dice: t.textContent,
            left,
            right,
            top: riga - corpo * 0.72,
            bottom: riga + corpo * 0.2,
          };
        });
        const fuori = etichette
          .filter((e) => e.left < carta.left - 1 || e.right > carta.right + 1)
          .map((e) => `«${e.dice}» is clipped`);
        const sopra = etichette.flatMap((e, i) =>
          etichette
            .slice(i + 1)
            .filter(
              (f) => e.left < f.right && f.left < e.right && e.top < f.bottom && f.top < e.bottom,
            )
            .map((f) => `«${e.dice}» lies over «${f.dice}»`),
        );
        return [...fuori, ...sopra];
      }),
  );

const larga = (pagina: Page): Promise<number[]> =>
  pagina.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [scrollWidth] : [];
  });

describe('with letters, words and lines spaced out', () => {
  test('no label of a drawing is clipped or lies over another', async () => {
    expect(await guarda(conFigure, guasti, spaziato)).toEqual([]);
  });

  test('no page scrolls sideways', async () => {
    expect(await guarda(vie, larga, spaziato)).toEqual([]);
  });
});

describe('with text twice as large', () => {
  const doppio = 'html { font-size: 225% !important }';

  test('no page scrolls sideways', async () => {
    expect(await guarda(vie, larga, doppio)).toEqual([]);
  });

  test('the text of drawings grows with that of the page, as far as there is room', async () => {
    const fermi = (pagina: Page): Promise<string[]> =>
      pagina.$$eval('.disegno svg.chart', (disegni) =>
        disegni
          .filter((disegno) => disegno.checkVisibility())
          .filter((disegno) => {
            const scala = (disegno.querySelector('text') as SVGTextElement).getScreenCTM()?.a ?? 0;
            const spazio = disegno.parentElement?.clientWidth ?? 0;
            return scala < 1.9 && disegno.clientWidth < spazio - 1;
          })
          .map((disegno) => disegno.getAttribute('aria-label') ?? ''),
      );
    expect(await guarda(conFigure, fermi, doppio)).toEqual([]);
  });
});

/** WCAG's ratio of two colours as a browser writes them. */
const contrasto = (uno: string, altro: string): number =>
  contrast(rgb(uno).formatHex(), rgb(altro).formatHex());

/** The ring of each element that the keyboard reaches, and the colour that it lies on. */
type Anello = { di: string; fuori: string; dentro: string; largo: number; sotto: string };
const anelliDi = (pagina: Page): Promise<Anello[]> =>
  pagina.evaluate(() => {
    for (const chiuso of document.querySelectorAll('details')) chiuso.open = true;
    const opaco = (colore: string): boolean => !/, 0\)$|transparent/.test(colore);
    const raggiunti = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    return [...document.querySelectorAll<HTMLElement>(raggiunti)]
      .filter((e) => e.checkVisibility() && !e.matches(':disabled'))
      .map((e) => {
        e.focus({ preventScroll: true });
        const { outlineColor, outlineWidth, outlineStyle, boxShadow } = getComputedStyle(e);
        let fondo = e.parentElement;
        while (fondo && !opaco(getComputedStyle(fondo).backgroundColor))
          fondo = fondo.parentElement;
        return {
          di: e.outerHTML.slice(0, 80),
          fuori: outlineColor,
          dentro: /^rgba?\([^)]*\)/.exec(boxShadow)?.[0] ?? outlineColor,
          largo: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
          sotto: getComputedStyle(fondo ?? document.body).backgroundColor,
        };
      });
  });

describe('whatever is reached by keyboard', () => {
  test.each([
    ['light', 'none'],
    ['dark', 'none'],
    ['light', 'active'],
    ['dark', 'active'],
  ] as const)(
    'has a ring that stands out from what it lies on (%s, forced colours %s)',
    async (colorScheme, forcedColors) => {
      const contesto = await sito.contesto({ colorScheme, forcedColors, reducedMotion: 'reduce' });
      const anelli = await perOgni(contesto, vie, async (pagina, via) => {
        await pagina.goto(via);
        return anelliDi(pagina);
      });
      await contesto.close();
      const tutti = [...anelli].flatMap(([via, suoi]) => suoi.map((a) => ({ via, ...a })));
      expect(tutti.length).toBeGreaterThan(vie.length * 20);
      const deboli = tutti.filter(
        ({ fuori, dentro, largo, sotto }) =>
          largo < 3 || Math.max(contrasto(fuori, sotto), contrasto(dentro, sotto)) < 3,
      );
      expect(deboli).toEqual([]);
    },
  );
});

describe('the colours of drawings', () => {
  /** Fill and stroke of each shape and swatch in sight, by what it is. */
  const tinte = (
    pagina: Page,
  ): Promise<{ di: string; fill: string; stroke: string; carta: string }[]> =>
    pagina.evaluate(() =>
      [...document.querySelectorAll<SVGElement>('.chart :is(rect, path, circle, text), .campione')]
        .filter((e) => e.checkVisibility() && !e.closest('defs'))
        .map((e) => {
          const stile = getComputedStyle(e);
          const html = e instanceof HTMLElement;
          return {
            di: `${e.tagName} ${e.getAttribute('class') ?? ''}`,
            fill: html ? stile.backgroundColor : stile.fill,
            stroke: html ? stile.borderTopColor : stile.stroke,
            carta: getComputedStyle(document.body).backgroundColor,
          };
        }),
    );

  test.each(['light', 'dark'] as const)(
    'whatever is painted is three to one on its paper, by its fill or by its edge (%s)',
    async (colorScheme) => {
      const contesto = await sito.contesto({ colorScheme });
      const viste = await perOgni(contesto, conFigure, async (pagina, via) => {
        await pagina.goto(via);
        return tinte(pagina);
      });
      await contesto.close();
      const campioni = [...viste.values()].flat().filter(({ di }) => /\bbar\b|campione/.test(di));
      expect(campioni.length).toBeGreaterThan(50);
      const pallidi = campioni.filter(
        ({ fill, stroke, carta }) =>
          Math.max(...[fill, stroke].map((t) => (t === 'none' ? 1 : contrasto(t, carta)))) < 3,
      );
      expect([...new Set(pallidi.map(({ di, fill }) => `${di}: ${fill}`))]).toEqual([]);
    },
  );

  test.each(['light', 'dark'] as const)(
    'are those of the reader where they are forced (%s)',
    async (colorScheme) => {
      const contesto = await sito.contesto({ colorScheme, forcedColors: 'active' });
      const viste = await perOgni(contesto, conFigure, async (pagina, via) => {
        await pagina.goto(via);
        const suoi = await pagina.evaluate(() =>
          ['Canvas', 'CanvasText', 'GrayText', 'Highlight'].map((nome) => {
            document.body.style.color = nome;
            return getComputedStyle(document.body).color;
          }),
        );
        return (await tinte(pagina)).flatMap(({ di, fill, stroke }) =>
          [fill, stroke]
            .filter((t) => !/^none$|^url|, 0\)$/.test(t) && !suoi.includes(t))
            .map((t) => `${di}: ${t}`),
        );
      });
      await contesto.close();
      expect([...new Set([...viste.values()].flat())]).toEqual([]);
    },
  );
});

import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { daAprire } from './daAprire.ts';
import { apri, elencate, leggi, leggiOgni, pagine, type Sito } from './sito.ts';

const tutte = pagine();

/** What the rules of html-validate ask beyond the standard and this site does on purpose otherwise. */
const validatore = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // The files of the site are its own: there is nobody to guard against.
    'require-sri': 'off',
    // HTML allows every id without white space; ours are the ids of the figures.
    'valid-id': ['error', { relaxed: true }],
    // Initiatives, Assi and documents keep their proper names, however long.
    'long-title': 'off',
    // The forms that filter act at each change: there is nothing to submit.
    'wcag/h32': 'off',
    // Lists without bullets say that they are lists: a screen reader would not know.
    'no-redundant-role': 'off',
    // The build writes `<!DOCTYPE html>` and closes void elements as HTML does.
    'doctype-style': 'off',
    'void-style': 'off',
    // Astro writes long lines without white space at their ends.
    'no-trailing-whitespace': 'off',
  },
});

describe('every page', () => {
  let sito: Sito;
  let lette: Map<
    string,
    {
      lingua: string;
      h1: string[];
      salti: string[];
      titolo: string;
      descrizione: string;
      punti: Record<string, number>;
      salto: string;
      tabelle: number;
    }
  >;

  beforeAll(async () => {
    sito = await apri();
    lette = await leggiOgni(
      sito,
      tutte,
      (pagina) => {
        const testo = (e: Element | null): string => (e?.textContent ?? '').trim();
        const livelli = [...pagina.querySelectorAll('h1,h2,h3,h4,h5,h6')];
        return {
          lingua: pagina.documentElement.lang,
          h1: [...pagina.querySelectorAll('h1')].map(testo),
          salti: livelli
            .filter(
              (h, i) => i > 0 && Number(h.tagName[1]) > Number(livelli[i - 1]?.tagName[1]) + 1,
            )
            .map(testo),
          titolo: pagina.title,
          descrizione:
            pagina.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
          punti: Object.fromEntries(
            ['body > header', 'main', 'body > footer', 'header nav'].map((s) => [
              s,
              pagina.querySelectorAll(s).length,
            ]),
          ),
          salto: pagina.querySelector('body a[href]')?.getAttribute('href') ?? '',
          tabelle: [...pagina.querySelectorAll('table')].filter(
            (t) =>
              testo(t.querySelector('caption')) === '' || t.querySelector('th[scope]') === null,
          ).length,
        };
      },
      null,
    );
  });
  afterAll(() => sito.chiudi());

  const intere = (): [string, NonNullable<ReturnType<typeof lette.get>>][] =>
    [...lette].filter(([via]) => !via.startsWith('/embed/'));

  test('is in Italian', () => {
    expect([...lette].filter(([, p]) => p.lingua !== 'it').map(([via]) => via)).toEqual([]);
  });

  test('has one first heading, with words in it, and no step left out below it', () => {
    const storte = [...lette].filter(
      ([, p]) => p.h1.length !== 1 || p.h1[0] === '' || p.salti.length > 0,
    );
    expect(storte.map(([via, p]) => [via, p.h1, p.salti])).toEqual([]);
  });

  test.each(['titolo', 'descrizione'] as const)('has a %s of its own', (chiave) => {
    const mostrate = new Set(elencate());
    const usate = Map.groupBy(
      [...lette].filter(([via]) => mostrate.has(via)),
      ([, p]) => p[chiave],
    );
    const comuni = [...usate].filter(([testo, vie]) => testo === '' || vie.length > 1);
    expect(comuni.map(([testo, vie]) => [testo, vie.map(([via]) => via)])).toEqual([]);
  });

  test('has header, navigation, main and footer, once each', () => {
    const storte = intere().filter(([, p]) => Object.values(p.punti).some((n) => n !== 1));
    expect(storte.map(([via, p]) => [via, p.punti])).toEqual([]);
  });

  test('starts with the link that skips to its content', () => {
    expect(
      intere()
        .filter(([, p]) => p.salto !== '#contenuto')
        .map(([via]) => via),
    ).toEqual([]);
  });

  test('gives each table a caption and headings with their scope', () => {
    expect([...lette].filter(([, p]) => p.tabelle > 0).map(([via]) => via)).toEqual([]);
  });

  test('is valid HTML', { timeout: 600_000 }, async () => {
    const guasti = new Map<string, string>();
    for (const via of daAprire()) {
      const { results } = await validatore.validateString(leggi(via));
      for (const m of results.flatMap((r) => r.messages))
        guasti.set(`${m.ruleId}: ${m.message}`, `${via}:${m.line}:${m.column} ${m.selector ?? ''}`);
    }
    expect([...guasti]).toEqual([]);
  });
});

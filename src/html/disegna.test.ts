import { expect, test } from 'vitest';
import { ingest } from '../ingest/ingest.ts';
import { leggiDati } from '../ingest/leggiDati.ts';
import { crea, derivateDi } from '../model/index.ts';
import { textBoxes, textFaults } from '../tests/fixtures/drawingChecks.ts';
import { tuttiIGrafici } from '../views/grafici/tutti.ts';
import { disegna, larghezze } from './disegna.ts';

const { dati } = ingest(leggiDati());
const grafici = tuttiIGrafici(crea(dati, derivateDi(dati)));
const disegni = grafici.flatMap((g) =>
  Object.values(larghezze).map((larga) => ({
    nome: `${g.id}, ${larga} px`,
    svg: disegna(g, larga) ?? '',
    tabella: [...g.tabella.righe, ...g.tabella.intestazioni].map(({ nome }) => nome),
  })),
);

const semplice = (testo: string): string =>
  testo
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

/** What a drawing says of its marks to those who do not see it. */
const detti = (svg: string): string[] =>
  [...svg.matchAll(/(?:data-label|data-text|aria-label)="([^"]*)"/g)].map(([, t = '']) =>
    semplice(t),
  );

test('letters may be spaced out in every drawing of the site: no label touches another or leaves the paper', () => {
  expect(disegni.length).toBeGreaterThan(300);
  expect(disegni.flatMap(({ nome, svg }) => textFaults(svg).map((f) => `${nome}: ${f}`))).toEqual(
    [],
  );
});

test('a label that is cut says so with an ellipsis, and stands whole in its mark or in the table', () => {
  const monchi = disegni.flatMap(({ nome, svg, tabella }) => {
    const interi = [...detti(svg), ...tabella];
    return textBoxes(svg)
      .filter(({ text }) => text.includes('…'))
      .filter(({ text }) => !interi.some((x) => x.includes(text.split('…')[0]?.trim() ?? '')))
      .map(({ text }) => `${nome}: ${text}`);
  });
  expect(monchi).toEqual([]);
});

test('nothing that is heard is cut', () => {
  const cut = disegni.flatMap(({ nome, svg }) =>
    detti(svg)
      .filter((detto) => /…$/.test(detto))
      .map((detto) => `${nome}: ${detto}`),
  );
  expect(cut).toEqual([]);
});

test('two labels of a drawing that are cut are told apart by what is left of them', () => {
  const uguali = disegni.flatMap(({ nome, svg }) => {
    // A mark holds its whole name; the other labels stand alone.
    const segni = [...svg.matchAll(/<g class="mark [^>]*data-label="([^"]*)"[^>]*>(.*?)\n<\/g>/gs)];
    const nomi = segni.map(([, intero = '', corpo = '']) => ({
      intero,
      scritto: [...corpo.matchAll(/<text(?! class)[^>]*>([^<]*)<\/text>/g)]
        .map((m) => m[1])
        .join(' '),
    }));
    const soli = textBoxes(svg.replace(/<g class="mark .*?\n<\/g>/gs, ''))
      .filter(({ text }) => text.endsWith('…'))
      .map(({ text }, i) => ({ intero: String(i), scritto: text }));
    const tagliati = [...nomi, ...soli].filter(({ scritto }) => scritto.includes('…'));
    return tagliati
      .filter((a, i) =>
        tagliati.some((b, j) => j < i && a.scritto === b.scritto && a.intero !== b.intero),
      )
      .map(({ scritto }) => `${nome}: ${scritto}`);
  });
  expect(uguali).toEqual([]);
});

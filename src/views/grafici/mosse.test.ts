import { describe, expect, test } from 'vitest';
import { testoDi } from '../../format.ts';
import { archivioDi } from '../../checks/archivioDi.ts';
import type { Decisione } from '../../model/index.ts';
import { cifra, daVerificare, decisione } from '../../tests/fixtures/verifiche.ts';
import { assiNuovi, mosse } from './mosse.ts';
import { graficoRiprogrammazione } from './riprogrammazione.ts';

const date = ['2019-12-31', '2020-12-31'];
/** An archive of allocations at two dates, in millions: of each Asse, and of the programme where it is said. */
const piani = (
  doti: Record<string, readonly [prima: number | null, dopo: number]>,
  file = 'prova/2019/piano.csv',
  decisioni: Decisione[] = [],
) =>
  archivioDi({
    ...daVerificare(
      Object.entries(doti).flatMap(([asse, valori]) =>
        valori.flatMap((milioni, i) =>
          milioni === null
            ? []
            : [
                cifra(asse, 'dotazione', `${milioni}.000.000 €`, {
                  data: date[i]!,
                  cella: { file, riga: 2, colonna: 'B' },
                }),
              ],
        ),
      ),
    ),
    decisioni,
  });
const prime = (a: ReturnType<typeof piani>) =>
  mosse(a, 'prova').map(({ asse, spostato }) => [asse.codice, spostato / 1e8]);

describe('the moves of allocation', () => {
  test('put first what passed from Asse to Asse, not what the programme gained', () => {
    const a = piani({ I: [100, 180], II: [50, 40], III: [50, 60], '': [200, 280] });
    expect(prime(a)).toEqual([
      ['II', 10],
      ['I', 0],
      ['III', 0],
    ]);
  });

  test('are whole where the programme stands still, or moved the other way', () => {
    expect(prime(piani({ I: [100, 70], II: [50, 80], '': [150, 150] }))).toEqual([
      ['I', 30],
      ['II', 30],
    ]);
    expect(prime(piani({ I: [100, 110], II: [90, 50], '': [190, 160] }))[0]).toEqual(['II', 10]);
  });

  test('are told with what the whole programme gained', () => {
    const titolo = (a: ReturnType<typeof piani>): string =>
      testoDi(graficoRiprogrammazione(a, 'prova').titolo).replace(/\s/g, ' ');
    expect(titolo(piani({ I: [100, 180], II: [50, 50], '': [150, 230] }))).toMatch(
      /^La dotazione cambia: \+80 milioni di euro all’Asse I, .*al 31 dicembre 2020; a tutto il programma \+80 milioni di euro$/,
    );
    expect(titolo(piani({ I: [100, 70], II: [50, 80], '': [150, 150] }))).not.toMatch(
      /a tutto il programma/,
    );
  });

  test('are told with the one decision that was taken in between: its name, or its day', () => {
    const titolo = (prese: Decisione[]): string => {
      const a = piani({ I: [100, 70], II: [50, 80] }, undefined, prese);
      return testoDi(graficoRiprogrammazione(a, 'prova').titolo);
    };
    const covid = { ...decisione('2020-06-01'), programma: 'prova', nome: 'la modifica d’estate' };
    expect(titolo([covid])).toMatch(/^Con la modifica d’estate del 1° giugno 2020, −30/);
    expect(titolo([{ ...covid, nome: '' }])).toMatch(/^Con la decisione del 1° giugno 2020, −30/);
    expect(titolo([covid, { ...covid, data: '2020-07-01' }])).toMatch(/^La dotazione cambia: −30/);
  });
});

test('an Asse is new only where a dataset had no row of it', () => {
  const doti = { I: [100, 70], II: [null, 80] } as const;
  const nuovi = (file: string): string[] =>
    assiNuovi(piani(doti, file), 'prova', date).map(({ asse }) => asse.codice);
  expect(nuovi('prova/2019/avanzamento.csv')).toEqual([]);
  expect(nuovi('prova/2019/avanzamento-ue.csv')).toEqual(['II']);
});

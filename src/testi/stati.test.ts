import { expect, test } from 'vitest';
import { testi } from './testi.ts';

test('a state is told with its date; two words of one date are not joined into one state', () => {
  const { aChePunto } = testi.stati;
  expect(aChePunto(['conclusa'], '', '31 dicembre 2019')).toBe(
    'Detta conclusa nel documento più recente che ne dice lo stato (31 dicembre 2019)',
  );
  expect(aChePunto(['in corso', 'conclusa'], '', 'giugno 2019')).toBe(
    'I documenti la dicono in punti diversi in corso e conclusa (giugno 2019)',
  );
  expect(aChePunto(['in corso'], 'edizione 2021/2022', 'giugno 2022')).toBe(
    'Detta in corso (edizione 2021/2022) nel documento più recente che ne dice lo stato (giugno 2022)',
  );
  expect(aChePunto(['in corso', 'conclusa'], testi.stati.sueParti, 'giugno 2022')).toBe(
    'Le sue parti sono dette in corso e concluse nel documento più recente che ne dice lo stato (giugno 2022)',
  );
  expect(testi.stati.inBreve(['avviata'], testi.stati.sueParti, '2022')).toBe(
    'le sue parti dette avviate (2022)',
  );
  expect(testi.stati.aQuellaData([])).toBe('nominate, senza dire a che punto sono');
});

test('a state that we conclude is never said to be the word of a document', () => {
  const { aChePunto, aQuellaData, inBreve } = testi.stati;
  expect(aChePunto(['avviata'], '', 'giugno 2019', true)).toBe(
    'Avviata, secondo la nostra lettura: il documento più recente che ne parla non usa questa parola (giugno 2019)',
  );
  expect(inBreve(['avviata'], '', '2019', true)).toBe('avviata, secondo la nostra lettura (2019)');
  expect(aQuellaData(['avviata'], true)).toBe('avviate, secondo la nostra lettura');
  for (const detto of [aChePunto, inBreve].map((f) => f(['avviata'], '', '2019', true)))
    expect(detto).not.toMatch(/dett[ae]/i);
});

test('a year says its days, its months, and the document that dates nothing', () => {
  const detto = (...date: [string, string?][]): string =>
    testi.anno
      .riferimento(
        date.map(([data, documento]) => ({ data, documento })),
        true,
      )
      .replace(/ Molte cifre.*/, '');
  expect(detto(['2019-12-31'])).toBe('La data di riferimento è il 31 dicembre 2019.');
  expect(detto(['2021-03-08'])).toBe('La data di riferimento è l’8 marzo 2021.');
  expect(detto(['2019-06'])).toBe('La data di riferimento è giugno 2019.');
  expect(detto(['2020-12-31'], ['2020-11-09'])).toBe(
    'Le date di riferimento sono il 31 dicembre 2020 e il 9 novembre 2020.',
  );
  expect(detto(['2021-02-11', 'la nota dell’11 febbraio 2021'])).toBe(
    'La nota dell’11 febbraio 2021 non dice a quale giorno si riferiscono le sue cifre.',
  );
});

test('initiatives are counted once each, by state', () => {
  const { quante } = testi.stati;
  expect(quante([['avviata'], ['conclusa'], ['avviata']])).toBe('2 avviate, 1 conclusa');
  expect(quante([['in corso', 'conclusa'], ['in corso']])).toBe('1 in corso, 1 in più modi');
  expect(quante([])).toBe('');
});

test('a programme of one date says that it has one', () => {
  expect([1, 2].map(testi.anno.unaSola)).toEqual([expect.stringMatching(/una sola data/), '']);
});

test('a document without a date of its figures is not given one', () => {
  expect(testi.anno.documento('la nota', ['secondo la nota'])).toBe(
    'La nota non dice a quale giorno si riferiscono le sue cifre.',
  );
  expect(testi.anno.documento(undefined, ['al 31 dicembre 2021', 'nel 2022'])).toBe(
    'I dati sono riferiti al 31 dicembre 2021 e nel 2022.',
  );
});

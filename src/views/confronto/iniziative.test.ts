import { expect, test } from 'vitest';
import { archivioDi, iniziativa, menzione } from '../../tests/fixtures/verifiche.ts';
import { confrontoIniziative } from './iniziative.ts';

const [allora, poi] = ['2019-12-31', '2022-12-31'] as const;
const lato = (asse: string, data: string) => ({ programma: 'prova', asse, data });

/** The names that each list of a comparison holds. */
function liste(asse: string, ...dette: ReturnType<typeof menzione>[]) {
  const c = confrontoIniziative(
    archivioDi([], {
      iniziative: [
        iniziativa('intera'),
        iniziativa('fase-i', { parteDi: 'intera' }),
        iniziativa('fase-ii', { parteDi: 'intera' }),
        iniziativa('sola'),
      ],
      menzioni: dette,
    }),
    lato(asse, allora),
    lato(asse, poi),
  );
  return {
    entrambe: c.entrambe.map((x) => x.iniziativa.id),
    sole: Object.fromEntries(
      c.sole.flatMap((s) => s.iniziative.map((i) => [i.id, s.altrove] as const)),
    ),
  };
}

test('an initiative that moved to another Asse is named at both dates, on the pages of both', () => {
  const dette = [
    menzione('sola', { data: allora, asse: 'I' }),
    menzione('sola', { data: poi, asse: 'III' }),
  ];
  for (const asse of ['I', 'III', ''])
    expect(liste(asse, ...dette)).toEqual({ entrambe: ['sola'], sole: {} });
});

test('one of which the other date names the whole, or a part, is told so; sisters are not it', () => {
  const [intera, fase, altra] = [
    menzione('intera', { data: poi }),
    menzione('fase-i', { data: allora }),
    menzione('fase-ii', { data: poi }),
  ];
  expect(liste('I', intera, fase).sole).toEqual({ intera: 'parte', 'fase-i': 'intero' });
  expect(liste('I', fase, altra).sole).toEqual({ 'fase-i': '', 'fase-ii': '' });
  expect(liste('I', menzione('sola', { data: poi })).sole).toEqual({ sola: '' });
});

import { describe, expect, test } from 'vitest';
import { leggiDomanda } from './domanda.ts';
import { tokenDi } from './normalizza.ts';
import { tokenImporto } from './numeri.ts';
import { contiene } from './sinonimi.ts';

const token = (q: string): string[] => leggiDomanda(q).termini.map((t) => t.token.join('+'));

describe('the same thing written in two ways', () => {
  test.each([
    ['dell’inclusione', "DELL'INCLUSIONE"],
    ['l’autorità', 'lautorita'.replace('l', "l'")],
    ['nidi', 'nido'],
    ['biblioteche', 'biblioteca'],
    ['tirocini', 'tirocinio'],
    ['lavoratori', 'lavoratore'],
    ['d.g.r. 6280', 'DGR n. 6280'],
    ['2019/20', '2019-2020'],
    ['10.iv', '10iv'],
    ['290.890.851,00 €', '290890851'],
    ['36,1 Mln €', '36,1 milioni di euro'],
    ['1,6 miliardi', '1.600 milioni'],
    ['fase II', 'fase 2'],
  ])('%s and %s', (x, y) => expect(token(x)).toEqual(token(y)));
});

describe('two things that look alike', () => {
  test.each([
    ['istanbul', 'istruzione'],
    ['asse I', 'asse II'],
    ['asse II', 'asse 2'],
    ['9.3.3', '9.3.6'],
    ['36,1', '361'],
    ['36,1 milioni', '36,2 milioni'],
    ['occupazione', 'occupati'],
    ['8ii', '8i'],
  ])('%s and %s', (x, y) => expect(token(x)).not.toEqual(token(y)));
});

test('a question is its words with a meaning', () => {
  expect(token('quanto è costata Nidi Gratis e quando')).toEqual(token('nidi gratis'));
});

test('quotes, ranges and numbers of acts ask for pieces that stand together', () => {
  expect(token('"dote unica lavoro" 2014-2020 6280/2022')).toEqual([
    'dot+unic+lavor',
    '2014+2020',
    '6280+2022',
  ]);
});

test('what a reader may write of an amount is among its tokens', () => {
  const scritti = tokenImporto(29_089_085_186);
  for (const q of [
    '290.890.851,86',
    '290890851',
    '290,9 milioni',
    '290,9',
    '291 milioni',
    '290,89 mln',
  ])
    expect(scritti, q).toContain(token(q)[0]);
  for (const q of ['290.890.852', '290,8 milioni', '29 milioni', '290.890.851,85'])
    expect(scritti, q).not.toContain(token(q)[0]);
});

test('what is indexed of a printed amount answers the query for it', () => {
  for (const [stampato, q] of [
    ['oltre 290,8 Mln €', '290,8 milioni'],
    ['880 Mila€', '880.000'],
    ['980mila €', '980 mila euro'],
    ['7 milioni di euro', '7 mln'],
  ] as const)
    expect(contiene(tokenDi(stampato), [token(q)[0] ?? '']), stampato).toBe(true);
});

test('a long query is cut and says so; one without words asks for nothing', () => {
  expect(leggiDomanda('parola '.repeat(2000)).tagliata).toBe(true);
  expect(leggiDomanda('a b c d e f g h '.repeat(2)).termini.length).toBeLessThanOrEqual(12);
  expect(leggiDomanda('👶 !!! «» ""').termini).toEqual([]);
});

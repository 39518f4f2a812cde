import { describe, expect, test } from 'vitest';
import { esatto, inEuro, somma } from './esatti.ts';

describe('a number as datasets write it', () => {
  test.each([
    ['760491219.00', 76_049_121_900n],
    ['0.00', 0n],
    ['-1.25', -125n],
    ['12.5', 1250n],
    ['7', 700n],
    ['3e+05', 30_000_000n],
    ['1.5e3', 150_000n],
    ['1.000', 100n],
    ['', ''],
    ['VOID', 'n.a.'],
  ])('%s is %s cents', (testo, atteso) => {
    expect(esatto(testo, 2)).toBe(atteso);
  });

  test.each(['1,5', 'abc', '1.234', '1.2.3', '€ 5', '1e400', '5e-1x'])(
    '%s is no exact number of cents',
    (testo) => {
      expect(esatto(testo, 2)).toBeUndefined();
    },
  );
});

describe('a sum', () => {
  test('is exact where floating point is not', () => {
    expect(somma([esatto('0.10', 2)!, esatto('0.20', 2)!])).toBe(30n);
    expect(somma([esatto('9007199254740993.01', 2)!, 1n])).toBe(900_719_925_474_099_302n);
  });

  test('of which a part is missing is missing; what does not apply adds nothing', () => {
    expect(somma([5n, '', 7n])).toBe('');
    expect(somma([])).toBe('');
    expect(somma([5n, 'n.a.'])).toBe(5n);
    expect(somma(['n.a.', 'n.a.'])).toBe('n.a.');
  });
});

test('cents are written the Italian way, always to the cent', () => {
  expect([17_796_608_416n, 0n, -125n, 5n, ''].map((n) => inEuro(n as bigint))).toEqual([
    '177.966.084,16 €',
    '0,00 €',
    '-1,25 €',
    '0,05 €',
    '',
  ]);
});

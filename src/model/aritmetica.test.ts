import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrotonda, percento, quota } from './aritmetica.ts';

describe('percento', () => {
  test.each([
    [1, 3, 1, 33.3],
    [2, 3, 1, 66.7],
    [1, 8, 1, 12.5],
    [1, 16, 1, 6.3],
    [1, 1000, 0, 0],
    [5, 1000, 0, 1],
    [12_285, 10_000, 1, 122.9],
    [-1, 16, 1, -6.3],
    [0, 7, 2, 0],
    [87_261_234_567, 95_867_000_000, 1, 91],
    [100_000_000_000_000, 300_000_000_000_000, 4, 33.3333],
    [99_999_999_999_999, 100_000_000_000_000, 2, 100],
    [99_949_999_999_999, 100_000_000_000_000, 1, 99.9],
  ])('of %d on %d with %d decimals is %d, rounded half up', (n, d, decimali, atteso) => {
    expect(percento(n, d, decimali)).toBe(atteso);
  });

  test('cuts the rest off where the source truncates', () => {
    expect(percento(2, 3, 1, 'tronca')).toBe(66.6);
    expect(percento(99_999_999_999_999, 100_000_000_000_000, 2, 'tronca')).toBe(99.99);
    expect(percento(-2, 3, 1, 'tronca')).toBe(-66.6);
  });

  test('never strays by more than half of its last digit, up to a thousand billion euro', () => {
    const cents = fc.integer({ min: 1, max: 1e14 });
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: 0, max: 2 }), (n, d, decimali) => {
        fc.pre(n <= d * 100);
        const passi = BigInt(Math.round(percento(n, d, decimali) * 10 ** decimali));
        const scarto = 2n * (passi * BigInt(d) - BigInt(n) * 10n ** BigInt(decimali + 2));
        return -BigInt(d) < scarto && scarto <= BigInt(d);
      }),
    );
  });

  test('refuses a denominator of zero and fractions', () => {
    expect(() => percento(1, 0, 1)).toThrow(RangeError);
    expect(() => percento(0.5, 1, 1)).toThrow(RangeError);
  });
});

test('a share that is shown is zero only where nothing is counted', () => {
  expect(quota(1, 3, 1)).toBe(33.3);
  expect(quota(4, 10_000, 1)).toBe(0.04);
  expect(quota(-4, 10_000, 1)).toBe(-0.04);
  expect(quota(3, 1000, 0)).toBe(0.3);
  const cents = fc.integer({ min: 0, max: 1e14 });
  fc.assert(
    fc.property(cents, cents, (n, d) => {
      fc.pre(d > 0);
      return (quota(n, d, 1) === 0) === (n === 0);
    }),
  );
});

describe('arrotonda', () => {
  test.each([
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [-0.05, 1, -0.1],
    [8.345, 2, 8.35],
    [1e-9, 2, 0],
    [1e15, 1, 1e15],
    [0, 3, 0],
  ])('takes %d with %d decimals to %d', (n, decimali, atteso) => {
    expect(arrotonda(n, decimali)).toBe(atteso);
  });
});

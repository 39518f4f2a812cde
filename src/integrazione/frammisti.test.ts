import { expect, test } from 'vitest';
import { frammezza } from './frammisti.ts';

const sonoMaiuscole = (v: string): boolean => v === v.toUpperCase();
const frammezzate = (lettere: string): string => frammezza([...lettere], sonoMaiuscole).join('');

test('what is drawn stands at even steps among the rest, and each kind keeps its order', () => {
  expect(frammezzate('ABabcdef')).toBe('aAbcdBef');
  expect(frammezzate('abcABCDEF')).toBe('AaBCbDEcF');
});

test('nothing is lost where there is only one kind, or none', () => {
  expect(frammezzate('ABC')).toBe('ABC');
  expect(frammezzate('abc')).toBe('abc');
  expect(frammezzate('')).toBe('');
});

import { expect, test } from 'vitest';
import { ancora, senzaAccenti, sigla } from './sigle.ts';

test('a heading or an id has lower case, no accents, one sign between words and none at the ends', () => {
  expect(sigla(' Priorità 9.i (donne) ')).toBe('priorita-9-i-donne');
  expect(sigla('Anno  target', '_')).toBe('anno_target');
  expect(sigla('–')).toBe('');
});

test('addresses keep the form in which they were published', () => {
  expect(ancora('9.3.3')).toBe('9-3-3');
  expect(ancora('Priorità')).toBe('priorit-');
  expect(ancora('rapporto.PON.9.i (F)', { punti: true })).toBe('rapporto.pon.9.i-f-');
});

test('accents go, letters stay', () => {
  expect(senzaAccenti('È già così')).toBe('E gia cosi');
});

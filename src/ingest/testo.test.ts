import { expect, test } from 'vitest';
import { guastoDiCodifica, spazi, vicino } from './testo.ts';
import { inWindows1252, daWindows1252 } from './decodifica.ts';

test.each([
  ['impegnii', 'impegni'],
  ['pagmaneti', 'pagamenti'],
  ['spesa_certficata', 'spesa_certificata'],
  ['DOTAZIONE', 'dotazione'],
])('the known word nearest to «%s» is «%s»', (letto, atteso) =>
  expect(vicino(letto, ['dotazione', 'impegni', 'pagamenti', 'spesa_certificata'])).toBe(atteso),
);

test('a word that is near to none is not guessed', () =>
  expect(vicino('cofinanziamento', ['impegni', 'punto'])).toBeUndefined());

test('every kind of space folds to one, and none is left at the ends', () =>
  expect(spazi(' \u00A0a \u202F\n b\u200B\t')).toBe('a b'));

test.each([
  ['povertÃ\u00A0', { proposta: 'povertà' }],
  ['dellâ€™inclusione', { proposta: 'dell’inclusione' }],
  ['1.234 â‚¬', { proposta: '1.234 €' }],
  ['povert\uFFFD', {}],
])('«%s» was read with the wrong encoding', (testo, atteso) =>
  expect(guastoDiCodifica(testo)).toEqual(atteso),
);

test.each(['povertà', 'â', 'Âge', 'SÃO PAULO', 'Città'])('«%s» is sound', (testo) =>
  expect(guastoDiCodifica(testo)).toBeNull(),
);

test('Windows-1252 goes both ways for every byte', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  expect(inWindows1252(daWindows1252(bytes))).toEqual(bytes);
  expect(inWindows1252('→')).toBeNull();
});

import { expect, test } from 'vitest';
import { alNome, unaParentesi } from './testo.ts';

test.each([
  ['dotazione finanziaria', 'alla dotazione finanziaria'],
  ['parte della dotazione', 'alla parte della dotazione'],
  ['spesa certificata', 'alla spesa certificata'],
  ['iniziativa', 'all’iniziativa'],
  ['programmato', 'al programmato'],
  ['valore', 'al valore'],
  ['target', 'al target'],
  ['investimento', 'all’investimento'],
  ['stanziamento', 'allo stanziamento'],
  ['impegni', 'agli impegni'],
  ['pagamenti ai beneficiari', 'ai pagamenti ai beneficiari'],
  ['risorse attivate', 'alle risorse attivate'],
  ['imprese', 'alle imprese'],
])('«%s» after a preposition has its article', (nome, detto) => {
  expect(alNome(nome)).toBe(detto);
});

test('two brackets one after the other are one', () => {
  expect(unaParentesi('«Lavoratori» (Asse 1) (priorità 8iii)')).toBe(
    '«Lavoratori» (Asse 1, priorità 8iii)',
  );
  expect(unaParentesi('«Lavoratori (tutti)» (donne)')).toBe('«Lavoratori (tutti)» (donne)');
});

import { expect, test } from 'vitest';
import { testi } from './testi.ts';

test('why there is no difference counts what is missing', () => {
  expect([0, 1, 2].map(testi.confronto.senzaDifferenza)).toEqual([
    'le due cifre non si possono sottrarre',
    'manca una delle due cifre',
    'mancano tutte e due le cifre',
  ]);
});

test('a printed percentage beside a computed one is told from two printed ones', () => {
  const { puntiDaEsatte } = testi.confronto.motivi;
  expect(puntiDaEsatte(1)).toMatch(/^Una percentuale è come la stampa il documento, l’altra/);
  expect(puntiDaEsatte(2)).toMatch(/^Le percentuali sono come le stampano i documenti;/);
});

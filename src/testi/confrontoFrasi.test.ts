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

test('a difference that sentences do not tell is no growth', () => {
  const mosse = [
    { misura: 'dotazione', segno: 1, tonda: true },
    { misura: 'impegni', segno: 1, tonda: false },
    { misura: 'spesa_dichiarata', segno: 0, tonda: true },
  ] as const;
  expect(testi.confronto.inBreve(mosse)).toBe(
    'Crescono gli impegni; quasi non cambia la dotazione; resta uguale la spesa dichiarata',
  );
});

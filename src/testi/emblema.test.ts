import { expect, test } from 'vitest';
import { testi } from './testi.ts';

test('the emblem says the words of its period', () => {
  const { righe } = testi.emblema;
  expect(righe('2014-2020', 'Fondo sociale europeo')).toEqual([
    'Unione europea',
    'Fondo sociale europeo',
  ]);
  expect(righe('2021-2027', 'Fondo sociale europeo Plus').join(' ')).toBe(
    'Cofinanziato dall’Unione europea',
  );
});

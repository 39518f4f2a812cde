import { expect, test } from 'vitest';
import { archivioDi, cifra } from '../tests/fixtures/verifiche.ts';
import { dateConSoldi, quadro } from './quadri.ts';

const chi = { programma: 'prova', asse: 'I' };
const dato = (data: string) => cifra('I', 'impegni', '80 €', { data, misura: 'costo_selezionato' });
const a = archivioDi([
  cifra('I', 'impegni', '90 €'),
  dato('2022-12-31'),
  cifra('I', 'dotazione', '100 €'),
  dato('2021-12-31'),
]);
const misure = (data: string): string[] =>
  quadro(a, chi, data).stadi.flatMap((s) => (s.figura ? [s.misura] : []));

test('money is shown in the stages of documents, and in those of a dataset where only that speaks of the date', () => {
  expect(misure('2022-12-31')).toEqual(['impegni']);
  expect(misure('2021-12-31')).toEqual(['costo_selezionato']);
  expect(quadro(a, chi, '2021-12-31').scala).toBe('dati');
});

test('the dates with money are those of either, or of one when it is asked for', () => {
  expect(dateConSoldi(a, chi)).toEqual(['2022-12-31', '2021-12-31']);
  expect(dateConSoldi(a, chi, 'documenti')).toEqual(['2022-12-31']);
  expect(dateConSoldi(a, chi, 'dati')).toEqual(['2022-12-31', '2021-12-31']);
});

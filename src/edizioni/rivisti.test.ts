import { expect, test } from 'vitest';
import { rivisti, type Coppia } from './rivisti.ts';

const coppia = (riga: string, periodo: string, da: string, a: string): Coppia => ({
  colonna: 'costo',
  periodo,
  riga,
  da,
  a,
});
const ferme = (periodo: string, n = 50): Coppia[] =>
  Array.from({ length: n }, (_, i) => coppia(`ferma ${i}`, periodo, '1000', '1000'));
const ordine = (coppie: Coppia[]): string[] => rivisti(coppie).map((r) => r.riga);

test('a small amount of a year that is still surprises more than a large one of a year that all moves', () => {
  const mosse = ['a', 'b', 'c', 'd'].map((r) => coppia(r, '2022', '9000000', '9900000'));
  expect(ordine([...mosse, ...ferme('2014'), coppia('x', '2014', '1000', '1100')])[0]).toBe('x');
});

test('of values that move in one year, the one that moves by more of itself surprises more', () => {
  const tutte = [
    coppia('grande', '2022', '5000000', '5100000'),
    coppia('decuplo', '2022', '1200', '12000'),
    ...ferme('2022'),
  ];
  expect(ordine(tutte)).toEqual(['decuplo', 'grande']);
});

test('a fall among values that grow surprises more than the growth', () => {
  const cresce = [...Array(6).keys()].map((i) => coppia(`su ${i}`, '2022', '1000', '1300'));
  expect(ordine([...cresce, coppia('giù', '2022', '1000', '900')])[0]).toBe('giù');
});

test('a step from 0 to 1 is no surprise beside amounts of thousands; a cell that empties is', () => {
  const tutte = [
    coppia('uno', '2019', '0', '1'),
    coppia('terzo', '2019', '900', '1200'),
    coppia('vuota', '2019', '800', ''),
    ...ferme('2019'),
  ];
  expect(ordine(tutte)).toEqual(['vuota', 'terzo', 'uno']);
});

test('the same number written otherwise is not revised', () => {
  expect(
    rivisti([coppia('x', '2019', '55.00', '55'), coppia('y', '2019', '1.234,50', '1234.5')]),
  ).toEqual([]);
});

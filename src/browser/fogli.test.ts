import { expect, test } from 'vitest';
import type { Indice } from '../views/elencoLungo.ts';
import { nessuna } from '../views/esplora/richiesta.ts';
import { servono } from './fogli.ts';

const parte = (via: string, asse: string[], stato: string[] = []): Indice => ({
  via,
  quante: 1,
  valori: { programma: ['p'], asse, stato },
});
const parti = [parte('1', ['i']), parte('2', ['i', 'ii'], ['conclusa']), parte('3', ['iii'])];
const vie = (q: Partial<typeof nessuna>): string =>
  servono(parti, { ...nessuna, ...q })
    .map((i) => i.via)
    .join('');

test('of a long list only the parts are asked for that may hold the answer', () => {
  expect(vie({ asse: 'i' })).toBe('12');
  expect(vie({ asse: 'i', stato: 'conclusa' })).toBe('2');
  expect(vie({ programma: 'altro' })).toBe('');
});

test('words, amounts and orders are looked for in all of them', () => {
  expect(vie({ testo: 'nidi', ordina: 'importo', importi: 'si' })).toBe('123');
});

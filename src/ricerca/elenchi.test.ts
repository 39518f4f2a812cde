import { expect, test } from 'vitest';
import { elencoDi, inOrdine } from './elenchi.ts';
import { vuota, type Voce } from './voce.ts';

const voce = (titolo: string, altro: Partial<Voce>): Voce => ({
  ...vuota,
  tipo: 'iniziativa',
  titolo,
  url: `/${titolo}/`,
  testo: '',
  ...altro,
});
const voci = [
  voce('Bando 10', { anni: ['2022', '2019', '2022'], importo: null, data: '2022' }),
  voce('Bando 9', { anni: ['2019'], importo: -5, data: '2022-12-31' }),
  voce('Àncora', { programma: 'por', assi: ['II', 'I'], importo: 7 }),
];

test('a filter lists each record once under each of its values, whatever order it says them in', () => {
  expect(elencoDi('anno', voci)).toEqual({ 2019: [0, 1], 2022: [0] });
  expect(Object.keys(elencoDi('asse', voci))).toEqual(['por/i', 'por/ii']);
  expect(elencoDi('programma', voci)).toEqual({ por: [2] });
});

test('an order has every record, and last what it says nothing of', () => {
  expect(inOrdine('nome', voci)).toEqual([2, 1, 0]);
  expect(inOrdine('importo', voci)).toEqual([2, 1, 0]);
  expect(inOrdine('data', voci)).toEqual([0, 1, 2]);
});

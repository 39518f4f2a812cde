import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accoda, pubblicato, righeGuaste, type Riga } from './catena.ts';

const riga = (id: string, testo: string, genere: Riga['genere'] = 'cifra'): Riga => ({
  data: '2023-06-15',
  genere,
  id,
  valore: '1',
  unita: 'EUR',
  testo,
});
const registro = accoda([], [riga('a', '1 €'), riga('b', '2 €'), riga('c', '3 €')]);

test('a register as it was written has no broken line, also after a second publication', () => {
  expect(righeGuaste(registro)).toEqual([]);
  expect(righeGuaste([...registro, ...accoda(registro, [riga('d', '4 €')])])).toEqual([]);
});

test('any change of any cell shows at its own line', () => {
  const celle = ['data', 'id', 'valore', 'unita', 'testo'] as const;
  fc.assert(
    fc.property(
      fc.nat(registro.length - 1),
      fc.constantFrom(...celle),
      fc.string(),
      (i, cella, nuovo) => {
        const mosso = registro.map((v, n) => (n === i ? { ...v, [cella]: nuovo } : v));
        expect(righeGuaste(mosso)).toEqual(registro[i]?.[cella] === nuovo ? [] : [i]);
      },
    ),
  );
});

test('a line taken out, moved or put in shows where the chain breaks', () => {
  const [a, b, c] = registro;
  expect(righeGuaste([a!, c!])).toEqual([1]);
  expect(righeGuaste([b!, a!, c!])).toEqual([0, 1, 2]);
  expect(righeGuaste([a!, a!, b!, c!])).toEqual([1]);
});

test('the last line of an id stands, and a withdrawn one does not', () => {
  const dopo = [...registro, ...accoda(registro, [riga('a', '9 €'), riga('b', '', 'ritiro')])];
  const stato = pubblicato(dopo);
  expect([...stato].map(([id, v]) => [id, v.testo])).toEqual([
    ['a', '9 €'],
    ['c', '3 €'],
  ]);
});

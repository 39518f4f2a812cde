import { expect, test } from 'vitest';
import { primaDiversi } from './ordina.ts';

test('a title found again stands behind the others, in its order', () => {
  const titoli = ['a', 'b', 'a', 'c', 'b', 'a'].map((titolo, n) => ({ titolo, n }));
  expect(primaDiversi(titoli).map((x) => x.n)).toEqual([0, 1, 3, 2, 4, 5]);
});

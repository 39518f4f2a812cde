import { expect, test } from 'vitest';
import { primaDiversi } from './ordina.ts';

test('a title found again in its kind stands behind the others, in its order', () => {
  const titoli = ['a', 'b', 'a', 'c', 'b', 'a'].map((titolo, n) => ({
    tipo: n === 4 ? ('termine' as const) : ('indicatore' as const),
    titolo,
    n,
  }));
  expect(primaDiversi(titoli).map((x) => x.n)).toEqual([0, 1, 3, 4, 2, 5]);
});

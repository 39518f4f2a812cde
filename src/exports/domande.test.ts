import { expect, test } from 'vitest';
import { domande, domandeSu } from './domande.ts';

test('a question is asked only where every file that it reads is there', () => {
  expect(domandeSu([])).toEqual([]);
  expect(domandeSu(['cifre.csv']).map(({ id }) => id)).not.toContain('iniziative');
  expect(domandeSu(domande.flatMap((d) => d.file))).toEqual(domande);
});

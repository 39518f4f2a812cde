import { expect, test } from 'vitest';
import { inByte } from './inByte.ts';

test('a text told in pieces is the bytes of the whole, however long its pieces are', () => {
  for (const pezzi of [[], ['€'], ['a', '', '’'], Array<string>(3).fill('è'.repeat(700_000))])
    expect(inByte(pezzi)).toEqual(new TextEncoder().encode(pezzi.join('')));
});

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from './sha256.ts';

test('gives the published value of the empty text', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('agrees with Node at every length around the blocks, accents and symbols included', () => {
  for (let n = 0; n < 200; n++) {
    const testo = '€ è «prova» 🙂'.repeat(20).slice(0, n);
    expect(sha256(testo)).toBe(createHash('sha256').update(testo).digest('hex'));
  }
});

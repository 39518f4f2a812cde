import { expect, test } from 'vitest';
import { textWidth, truncate, wrap } from './text.ts';

test('a text that fits is left alone, a longer one ends with an ellipsis and fits', () => {
  expect(truncate('Asse I', 200)).toBe('Asse I');
  const cut = truncate('Inclusione sociale e lotta alla povertà', 100);
  expect(cut).toMatch(/^Inclusione.*[^ ]…$/);
  expect(textWidth(cut)).toBeLessThanOrEqual(100);
});

test('lines break at spaces, never pass the width, and the last one is cut', () => {
  expect(wrap('uno due tre', 1000, 2)).toEqual(['uno due tre']);
  expect(wrap('', 100, 2)).toEqual([]);
  const lines = wrap('Capacità istituzionale e amministrativa di tutti gli uffici', 120, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
  for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(120);
});

test('a word longer than the line is cut, the rest goes on', () => {
  expect(wrap('Supercalifragilistichespiralidoso ecco', 80, 2)).toHaveLength(2);
});

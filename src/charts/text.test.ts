import { expect, test } from 'vitest';
import { textWidth, truncate, wrap } from './text.ts';

test('a text that fits is left alone, a longer one ends with an ellipsis and fits', () => {
  expect(truncate('Asse I', 200)).toBe('Asse I');
  const cut = truncate('Inclusione sociale e lotta alla povertà', 140);
  expect(cut).toMatch(/^Inclusione.*[^ ]…$/);
  expect(textWidth(cut)).toBeLessThanOrEqual(140);
});

test('lines break at spaces, never pass the width, and the last one is cut', () => {
  expect(wrap('uno due tre', 1000, 2)).toEqual(['uno due tre']);
  expect(wrap('', 100, 2)).toEqual([]);
  const lines = wrap('Capacità istituzionale e amministrativa di tutti gli uffici', 120, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
  for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(120);
});

test('a word longer than the line goes on in the next, and loses no letter', () => {
  const lines = wrap('Supercalifragilistichespiralidoso', 120, 9);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join('')).toBe('Supercalifragilistichespiralidoso');
});

test('a text has room for letters and words spaced out as WCAG asks', () => {
  const [letters, spaces] = [18, 2];
  const spaced = 14 * (letters * 0.12 + spaces * (0.12 + 0.16));
  // The narrowest digit and letter of the text stand for all: what is left is the text itself.
  expect(textWidth('12345 milioni di euro') - spaced).toBeGreaterThan(14 * 21 * 0.25);
});

import { expect, test } from 'vitest';
import { hundredSquares, hundredSquaresLayout } from './hundredSquares.ts';

const paid = (value: number | null) => ({ stage: 3, label: 'pagati', value }) as const;
const area = (value: number): number =>
  (hundredSquaresLayout(paid(value))?.filled ?? []).reduce((sum, b) => sum + b.width * b.height, 0);

test('what is filled is in proportion to the count, parts of a square included', () => {
  for (const value of [0, 0.4, 1, 72.6, 100, 113.5])
    expect(area(value)).toBeCloseTo(value * area(1), 6);
});

test('the first hundred stay inside the frame, and the others stand under it, inside the drawing', () => {
  const layout = hundredSquaresLayout(paid(112));
  const [frame, filled] = [layout?.outline, layout?.filled ?? []];
  const bottom = (frame?.y ?? 0) + (frame?.height ?? 0);
  expect(filled.slice(0, 100).every((b) => b.y + b.height <= bottom)).toBe(true);
  expect(filled.slice(100).every((b) => b.y >= bottom)).toBe(true);
  expect(filled.every((b) => b.y + b.height <= (layout?.height ?? 0))).toBe(true);
});

test('nothing known, or too much to count, draws nothing', () => {
  for (const value of [null, -1, 301])
    expect(hundredSquares(paid(value), { label: '' })).toBeNull();
});

test('the squares are the drawing that was looked at', async () => {
  const drawn = hundredSquares(paid(72.6), { label: 'Di 100 euro, 73 pagati' });
  await expect(drawn).toMatchFileSnapshot('hundredSquares.svg');
});

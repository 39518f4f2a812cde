import { expect, test } from 'vitest';
import { dodge } from './dodge.ts';

test('labels that have room stay where they want to be', () => {
  expect(dodge([10, 50, 90].map((at) => ({ at, size: 20 })))).toEqual([10, 50, 90]);
});

test('labels that would touch move apart evenly, in the order of their wishes', () => {
  expect(dodge([52, 50, 48].map((at) => ({ at, size: 10 })))).toEqual([60, 50, 40]);
});

test('the block moves inside the range, and past its end when it cannot fit', () => {
  expect(
    dodge(
      [0, 0].map((at) => ({ at, size: 10 })),
      { from: 0, to: 100 },
    ),
  ).toEqual([5, 15]);
  expect(
    dodge(
      [100, 100].map((at) => ({ at, size: 10 })),
      { from: 0, to: 100 },
    ),
  ).toEqual([85, 95]);
  expect(
    dodge(
      [0, 0, 0].map((at) => ({ at, size: 10 })),
      { from: 0, to: 20 },
    ),
  ).toEqual([5, 15, 25]);
});

test('of 200 crowded labels none overlap', () => {
  const items = Array.from({ length: 200 }, (_, i) => ({ at: (i * 37) % 101, size: 3 + (i % 5) }));
  const centres = dodge(items, { from: 0 });
  const spans = items.map((item, i) => [(centres[i] ?? 0) - item.size / 2, item.size] as const);
  spans.sort((a, b) => a[0] - b[0]);
  spans.slice(1).forEach((span, i) => {
    const before = spans[i] ?? [0, 0];
    expect(span[0]).toBeGreaterThanOrEqual(before[0] + before[1] - 1e-9);
  });
});

import { expect, test } from 'vitest';
import { dateAxis } from './dateAxis.ts';
import { fontSize, textWidth } from './text.ts';

const axis = (width: number, many: number) =>
  dateAxis(
    Array.from({ length: many }, (_, i) => ({
      x: 70 + ((width - 200) * i) / (many - 1),
      text: `31 dicembre ${2014 + i}`,
      short: String(2014 + i),
    })),
    width,
    100,
  ).dates;

test.each([
  [320, 9],
  [360, 9],
  [360, 10],
  [720, 10],
  [720, 3],
])(
  'at %d px, %d dates stand in one row and in order, each at its own, and never one over another',
  (width, many) => {
    const dates = axis(width, many);
    const labels = dates.flatMap(({ x, label }) => (label ? [{ own: x, ...label }] : []));
    expect(new Set(labels.map(({ y }) => y)).size).toBe(1);
    for (const { own, x } of labels) expect(x).toBe(own);
    const ends = labels.map(({ x, text }) => {
      const half = textWidth(text, fontSize.small) / 2;
      return [x - half, x + half] as const;
    });
    expect(ends.slice(1).every(([from], i) => from > (ends[i]?.[1] ?? 0))).toBe(true);
    expect([dates[0]?.label, dates.at(-1)?.label]).not.toContain(null);
    expect(dates.map(({ x }) => x)).toHaveLength(many);
  },
);

test('words are whole where all find room', () => {
  expect(axis(720, 3).map(({ label }) => label?.text)).toEqual([
    '31 dicembre 2014',
    '31 dicembre 2015',
    '31 dicembre 2016',
  ]);
});

import { expect, test } from 'vitest';
import { hundredGrid, hundredGridLayout, type HundredGridData } from './hundredGrid.ts';
import { chartWords, longLabel, textFaults } from '../tests/fixtures/drawingChecks.ts';

const options = { label: 'Ogni cento', words: chartWords };
const programme: HundredGridData = {
  base: 'Un quadrato ogni 100 euro di dotazione (970,0 Mln €)',
  counts: [
    { stage: 2, label: 'impegnati', value: 96, ref: 'a' },
    { stage: 3, label: 'pagati', value: 84, ref: 'b' },
    { stage: 4, label: 'certificati', value: 63, ref: 'c' },
  ],
};

test('each square shows the last stage that reaches it', () => {
  const squares = hundredGridLayout(programme, options)?.squares ?? [];
  const count = (stage: number | null) => squares.filter((s) => s.stage === stage).length;
  expect([count(4), count(3), count(2), count(null)]).toEqual([63, 21, 12, 4]);
});

test('counts past one hundred add squares below the frame, two hundred at most', () => {
  const layout = (value: number) =>
    hundredGridLayout({ base: 'x', counts: [{ stage: 2, label: 'impegnati', value }] }, options);
  const over = layout(123);
  expect(over?.squares).toHaveLength(123);
  const outline = over?.outline ?? { y: 0, height: 0 };
  expect(over?.squares[99]?.y).toBeLessThan(outline.y + outline.height);
  expect(over?.squares[100]?.y).toBeGreaterThan(outline.y + outline.height);
  expect(layout(1e12)?.squares).toHaveLength(200);
});

test('the base is always written', () => {
  expect(hundredGrid(programme, options)).toContain(
    'Un quadrato ogni 100 euro di dotazione (970,0 Mln €)',
  );
});

test('a count that is not known is said in words', () => {
  const counts = [...programme.counts, { stage: 1 as const, label: 'programmati', value: null }];
  expect(hundredGrid({ ...programme, counts }, options)).toContain('programmati: non disponibile');
});

test('nothing is drawn without counts', () => {
  expect(hundredGrid({ base: 'x', counts: [] }, options)).toBeNull();
  expect(
    hundredGrid({ base: 'x', counts: [{ stage: 1, label: 'x', value: null }] }, options),
  ).toBeNull();
});

test.each([720, 328])('labels stay apart and inside at %i px', (width) => {
  for (const values of [
    [0, 0, 0],
    [100, 100, 100],
    [123, 122, null],
    [-5, 1e12, 50],
  ]) {
    const counts = programme.counts.map((datum, i) => ({
      ...datum,
      label: longLabel,
      value: values[i] ?? null,
    }));
    const drawing = hundredGrid({ base: longLabel, counts }, { ...options, width });
    expect(textFaults(drawing)).toEqual([]);
  }
});

test('the drawing is the one of the golden files', async () => {
  await expect(hundredGrid(programme, options)).toMatchFileSnapshot('./hundredGrid.svg');
  await expect(
    hundredGrid(programme, { ...options, width: 328, id: 'narrow' }),
  ).toMatchFileSnapshot('./hundredGrid-narrow.svg');
});

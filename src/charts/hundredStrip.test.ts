import { expect, test } from 'vitest';
import { hundredStrip, hundredStripLayout } from './hundredStrip.ts';

const options = { label: 'Ogni cento' };
const counts = [
  { stage: 2, label: 'impegnati', value: 99, ref: 'a' },
  { stage: 3, label: 'pagati', value: 90, ref: 'b' },
  { stage: 4, label: 'certificati', value: 71, ref: 'c' },
] as const;

test('a surer stage lies inside the one before it', () => {
  const bars = hundredStripLayout(counts)?.bars ?? [];
  const widths = bars.map(({ box }) => box.width);
  const heights = bars.map(({ box }) => box.height);
  expect(widths).toEqual([...widths].sort((a, b) => b - a));
  expect(heights).toEqual([...heights].sort((a, b) => b - a));
});

test('a count past one hundred runs past the frame and stays inside the drawing', () => {
  const layout = hundredStripLayout([{ stage: 2, label: 'impegnati', value: 123 }]);
  expect(layout?.bars[0]?.box.width).toBeGreaterThan(layout?.outline.width ?? Infinity);
  expect(layout?.bars[0]?.box.width).toBeLessThanOrEqual(layout?.width ?? 0);
});

test('nothing known draws nothing', () => {
  expect(hundredStrip([{ stage: 2, label: 'impegnati', value: null }], options)).toBeNull();
});

test('the strip is the drawing that was looked at', async () => {
  await expect(hundredStrip(counts, options)).toMatchFileSnapshot('hundredStrip.svg');
});

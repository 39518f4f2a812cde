import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, difference, luminance, palettes, seen, type Vision } from './palette.ts';

const themes = Object.entries(palettes) as [keyof typeof palettes, (typeof palettes)['light']][];
const visions: Vision[] = ['full', 'grey', 'protan', 'deutan', 'tritan'];
const css = readFileSync(new URL('../styles/chart.css', import.meta.url), 'utf8');

test('the formulas give the published values', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(luminance('#808080')).toBeCloseTo(0.2159, 3);
  expect(difference('#ffffff', '#000000')).toBeCloseTo(100, 0);
  for (const vision of visions)
    expect(difference(seen('#777777', vision), '#777777')).toBeLessThan(1);
});

for (const [theme, palette] of themes) {
  test.each(visions)(`${theme}: stages stay apart for %s vision`, (vision) => {
    const stages = palette.stages.map((colour) => seen(colour, vision));
    stages.slice(1).forEach((stage, i) => {
      expect(difference(stage, stages[i] ?? '')).toBeGreaterThan(18);
      expect(contrast(stage, stages[i] ?? '')).toBeGreaterThan(1.7);
    });
  });

  test.each(visions)(`${theme}: stages deepen in order for %s vision`, (vision) => {
    const steps = [palette.surface, ...palette.stages].map((colour) =>
      contrast(seen(colour, vision), seen(palette.surface, vision)),
    );
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  test(`${theme}: text has the contrast of WCAG AA, marks that of graphics`, () => {
    for (const text of [palette.ink, palette.muted, palette.reached, palette.missed]) {
      expect(contrast(text, palette.surface)).toBeGreaterThan(4.5);
    }
    // The lightest stage is carried by its ink stroke, which the line below measures.
    for (const stage of palette.stages.slice(1)) {
      expect(contrast(stage, palette.surface)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(palette.ink, palette.stages[0])).toBeGreaterThanOrEqual(3);
  });

  test(`${theme}: chart.css holds the same values`, () => {
    palette.stages.forEach((colour, i) =>
      expect(css).toContain(`--stage-${i + 1}-fill: ${colour};`),
    );
    for (const name of ['ink', 'muted', 'surface', 'reached', 'missed'] as const) {
      expect(css).toContain(`--chart-${name}: ${palette[name]};`);
    }
  });
}

test('the two copies of the dark values in chart.css are the same', () => {
  const blocks = [...css.matchAll(/\{\s*(--stage-1-fill: #2c4c68;[^}]*)\}/g)].map(
    ([, body]) => body,
  );
  expect(blocks).toHaveLength(2);
  expect(blocks[0]).toBe(blocks[1]);
});

import { expect, test } from 'vitest';
import { contrast, difference, luminance, seen, type Vision } from '../tests/fixtures/colours.ts';
import { painted, palettes, type Palette } from './palette.ts';

const themes = Object.entries(palettes) as [keyof typeof palettes, Palette][];
const visions: Vision[] = ['full', 'grey', 'protan', 'deutan', 'tritan'];

test('the formulas give the published values', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(luminance('#808080')).toBeCloseTo(0.2159, 3);
  expect(difference('#ffffff', '#000000')).toBeCloseTo(100, 0);
  for (const vision of visions)
    expect(difference(seen('#777777', vision), '#777777')).toBeLessThan(1);
});

for (const [theme, palette] of themes) {
  const ramp = ([1, 2, 3, 4] as const).map((stage) => palette[`--stage-${stage}`]);
  const [first = ''] = ramp;

  test.each(visions)(`${theme}: stages stay apart for %s vision`, (vision) => {
    const stages = ramp.map((colour) => seen(colour, vision));
    stages.slice(1).forEach((stage, i) => {
      expect(difference(stage, stages[i] ?? '')).toBeGreaterThan(18);
      expect(contrast(stage, stages[i] ?? '')).toBeGreaterThan(1.7);
    });
  });

  test.each(visions)(`${theme}: stages deepen in order for %s vision`, (vision) => {
    const steps = [palette['--carta'], ...ramp].map((colour) =>
      contrast(seen(colour, vision), seen(palette['--carta'], vision)),
    );
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  test.each(visions)(`${theme}: the two stages of a dataset stay apart for %s vision`, (vision) => {
    const [first = '', second = ''] = [palette['--stage-5'], palette['--stage-6']].map((colour) =>
      seen(colour, vision),
    );
    expect(difference(first, second)).toBeGreaterThan(18);
    expect(contrast(first, second)).toBeGreaterThan(1.7);
  });

  test(`${theme}: the ramps of documents and of datasets are not one to a full sight`, () => {
    for (const stage of ramp)
      for (const other of [palette['--stage-5'], palette['--stage-6']])
        expect(difference(stage, other)).toBeGreaterThan(12);
  });

  test(`${theme}: text has the contrast of WCAG AA, marks that of graphics`, () => {
    for (const text of ['--inchiostro', '--testo-quieto', '--raggiunto', '--attenzione'] as const) {
      expect(contrast(palette[text], palette['--carta'])).toBeGreaterThan(4.5);
    }
    // The lightest stage is carried by its ink stroke, which the line below measures.
    for (const stage of [...ramp.slice(1), palette['--stage-5'], palette['--stage-6']]) {
      expect(contrast(stage, palette['--carta'])).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(palette['--inchiostro'], first)).toBeGreaterThanOrEqual(3);
  });
}

test('a style sheet is painted with the colours of a theme, and no other names', () => {
  expect(painted('a { fill: var(--stage-1); }', palettes.light)).toBe('a { fill: #bfd6ea; }');
  expect(() => painted('a { fill: var(--constructor); }', palettes.light)).toThrow('--constructor');
});

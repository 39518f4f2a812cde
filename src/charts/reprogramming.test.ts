import { expect, test } from 'vitest';
import { chartWords, longLabel, textFaults } from '../tests/fixtures/drawingChecks.ts';
import { coordinate } from './svg.ts';
import { reprogramming, reprogrammingLayout, type ReprogrammingData } from './reprogramming.ts';

const options = { label: 'La dotazione di piano in piano', words: chartWords };
const row = (label: string, ...values: (number | null)[]) => ({
  label,
  short: label.slice(0, 8),
  values: values.map((value, i) => ({ value, ref: `${label} ${i}` })),
});
const programme: ReprogrammingData = {
  plans: [
    { label: '2014' },
    { label: '2018', decision: 'C(2018)3833' },
    { label: '2020', decision: 'Decisione C(2020)7664 del 9 novembre 2020' },
  ],
  rows: [
    row('Asse I', 388.2, 350, 236.7),
    row('Asse II', 211.9, 230, 420.1),
    row('Asse V', 38.8, 38.8, 38.8),
    row('Asse VI', null, 10, 20),
  ],
};

test('rising, falling and unmoved rows are told apart', () => {
  expect(reprogrammingLayout(programme, options)?.rows.map((one) => one.trend)).toEqual([
    'fall',
    'rise',
    'same',
    'rise',
  ]);
});

test('the head of a narrow column is the short name of its plan, whole; where not all find room, of the first and the last', () => {
  const plans = ['fine 2014', 'fine 2020', 'fine 2021', 'metà 2022'].map((label) => ({
    label,
    short: label.slice(-4),
  }));
  const text = '236,7 Mln €';
  const values = plans.map((_, i) => ({ value: i + 1, text }));
  const rows = [{ label: 'I · Occupazione', short: 'I', values }];
  const heads = (width: number) =>
    reprogrammingLayout({ plans, rows }, { ...options, width })?.plans.map(
      ({ label }) => label?.text,
    );
  expect(heads(328)).toEqual(['2014', undefined, undefined, '2022']);
  expect(heads(450)).toEqual(plans.map(({ short }) => short));
  expect(heads(720)).toEqual(plans.map(({ label }) => label));
});

test.each([720, 328])(
  'where long names have no room beside the lines, short ones stand there and whole ones under them, at %i px',
  (width) => {
    const rows = programme.rows.map((one, i) => ({ ...one, label: longLabel, short: `${i}` }));
    const layout = reprogrammingLayout({ ...programme, rows }, { ...options, width });
    expect(layout?.rows.map(({ right }) => right.name)).toEqual(rows.map(({ short }) => short));
    expect(layout?.names.map(({ text }) => text).join(' ')).toBe(
      rows.map(({ label }) => label).join(' '),
    );
  },
);

test('names that find room stand whole beside the lines, once', () => {
  const layout = reprogrammingLayout(programme, options);
  expect(layout?.rows.map(({ left }) => left.name)).toEqual(
    programme.rows.map(({ label }) => label),
  );
  expect(layout?.names).toEqual([]);
});

test('the line of nothing is as far under a value as the value is worth', () => {
  const layout = reprogrammingLayout(programme, options);
  const [first] = layout?.rows[0]?.points ?? [];
  const [, , last] = layout?.rows[0]?.points ?? [];
  const above = (y: number | null | undefined) => (layout?.zero ?? 0) - (y ?? 0);
  expect(above(first?.y) / above(last?.y)).toBeCloseTo(388.2 / 236.7);
});

test('a plan that does not give the row is a gap and a dash, never zero', () => {
  const last = reprogrammingLayout(programme, options)?.rows[3];
  expect(last?.points[0]).toMatchObject({ y: null, text: '–' });
  expect(last?.left.value).toBe('–');
  expect(last?.path.startsWith(`M${coordinate(last.points[1]?.x ?? 0)},`)).toBe(true);
});

test('the decision stands between the plans that it divides', () => {
  const layout = reprogrammingLayout(programme, options);
  const [, second, third] = layout?.plans ?? [];
  expect(layout?.decisions[1]?.x).toBeGreaterThan(second?.x ?? Infinity);
  expect(layout?.decisions[1]?.x).toBeLessThan(third?.x ?? 0);
  expect(layout?.decisions[1]?.lines.join(' ')).toBe('Decisione C(2020)7664 del 9 novembre 2020');
});

test('one plan is no movement, and nothing is drawn without values', () => {
  expect(
    reprogramming({ plans: [{ label: '2014' }], rows: [row('Asse I', 3)] }, options),
  ).toBeNull();
  expect(reprogramming({ ...programme, rows: [] }, options)).toBeNull();
  expect(
    reprogramming({ ...programme, rows: [row('Asse I', null, null, null)] }, options),
  ).toBeNull();
});

test.each([720, 328])('25 rows with long names and crowded values stay apart at %i px', (width) => {
  const plans = programme.plans.map((plan) => ({ ...plan, decision: longLabel }));
  for (const scale of [1e12, 1, 0, -1e9]) {
    const rows = Array.from({ length: 25 }, (_, i) =>
      row(longLabel, scale, i % 3 ? (scale * i) / 25 : null, i % 5 ? (scale * i) / 9 : null),
    );
    expect(textFaults(reprogramming({ plans, rows }, { ...options, width }))).toEqual([]);
  }
});

test('the drawing is the one of the golden files', async () => {
  await expect(reprogramming(programme, options)).toMatchFileSnapshot('./reprogramming.svg');
  await expect(reprogramming(programme, { ...options, width: 328 })).toMatchFileSnapshot(
    './reprogramming-narrow.svg',
  );
});

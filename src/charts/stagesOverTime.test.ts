import { expect, test } from 'vitest';
import { chartWords, longLabel, textFaults } from '../tests/fixtures/drawingChecks.ts';
import {
  stagesOverTime,
  stagesOverTimeLayout,
  type StagesOverTimeData,
  type StagesOverTimeLayout,
} from './stagesOverTime.ts';
import { dayOf } from './ticks.ts';

const options = { label: 'Le fasi della spesa nel tempo', words: chartWords };
const points = (values: Record<string, number | null>) =>
  Object.entries(values).map(([date, value]) => ({ date, value, ref: `r-${date}` }));

const asse: StagesOverTimeData = {
  frame: {
    label: 'Dotazione',
    points: points({ '2014-12-17': 210.1, '2020-11-09': 236.7, '2022-12-31': 236.7 }),
  },
  series: [
    { stage: 1, label: 'Programmato', points: points({ '2021': 280.2, '2022': 290.9 }) },
    {
      stage: 2,
      label: 'Impegni',
      points: points({ '2019': 180.2, '2020-06-30': 201, '2021': 250.2, '2022': 290.3 }),
    },
    {
      stage: 4,
      label: 'Spesa certificata',
      points: points({ '2019': 90.2, '2020-06-30': null, '2021': 150.2, '2022': 184.4 }),
    },
  ],
};

function lines(layout: StagesOverTimeLayout | null) {
  if (layout?.kind !== 'lines') throw new Error('expected lines');
  return layout;
}

test('time is drawn true: unequal steps keep their proportions', () => {
  const [, , impegni] = lines(stagesOverTimeLayout(asse, options)).series;
  const [a, b, c] = impegni?.points.map((point) => point.x) ?? [];
  const days = ['2019', '2020-06-30', '2021'].map(dayOf);
  const share = ((days[1] ?? 0) - (days[0] ?? 0)) / ((days[2] ?? 0) - (days[0] ?? 0));
  expect(((b ?? 0) - (a ?? 0)) / ((c ?? 0) - (a ?? 0))).toBeCloseTo(share);
});

test('a missing date breaks the line and is said under the chart', () => {
  const layout = lines(stagesOverTimeLayout(asse, options));
  const certificata = layout.series[3];
  expect(certificata?.points.map((point) => point.y === null)).toEqual([false, true, false, false]);
  expect(certificata?.path.match(/M/g)).toHaveLength(2);
  expect(layout.notes.at(-1)?.text).toBe('– Spesa certificata, non disponibile: 2020-06-30');
});

test('what is not given at the last date bears its own beside its value', () => {
  const di = (values: Record<string, number | null>): string[] =>
    lines(
      stagesOverTimeLayout(
        { ...asse, frame: { label: 'Target', points: points(values) } },
        { ...options, formatDateShort: (date) => date.slice(0, 4) },
      ),
    ).series.map(({ end }) => end?.value ?? '');
  expect(di({ '2019': 80, '2022': null })[0]).toBe('80 (2019)');
  expect(di({ '2019': 80, '2022': 80 })[0]).toBe('80');
});

test('a date of the frame alone is no gap in the stages', () => {
  const impegni = lines(stagesOverTimeLayout(asse, options)).series[2];
  expect(impegni?.path.match(/M/g)).toHaveLength(1);
});

test('the frame is drawn in steps', () => {
  const frame = lines(stagesOverTimeLayout(asse, options)).series[0];
  expect(frame?.path).toMatch(/^M([\d.]+),([\d.]+)L([\d.]+),\2L\3,/);
});

test('one date gives numbers and no line', () => {
  const drawing = stagesOverTime(
    {
      frame: { label: 'Dotazione', points: points({ '2019-06': 1190 }) },
      series: [
        { stage: 2, label: 'Impegni', points: points({ '2019-06': 958.7 }) },
        { stage: 4, label: 'Spesa certificata', points: [] },
      ],
    },
    { ...options, formatDate: () => 'al 30 giugno 2019' },
  );
  expect(drawing).not.toContain('class="line');
  expect(drawing).toContain('al 30 giugno 2019');
  expect(drawing).toContain('data-text="non disponibile"');
  expect(textFaults(drawing)).toEqual([]);
});

test('nothing is drawn without values', () => {
  expect(stagesOverTime({ series: [] }, options)).toBeNull();
  expect(
    stagesOverTime(
      { series: [{ stage: 1, label: 'x', points: points({ '2022': null }) }] },
      options,
    ),
  ).toBeNull();
});

test.each([720, 328])('many dates, long names and extreme values stay apart at %i px', (width) => {
  const dates = Array.from({ length: 25 }, (_, i) => `${2000 + i}-06-30`);
  for (const scale of [1e12, 1, 0, -1e12]) {
    const series = ([1, 2, 3, 4] as const).map((stage) => ({
      stage,
      label: longLabel,
      points: dates.map((date, i) => ({ date, value: i % 7 === 3 ? null : (i * scale) / 25 })),
    }));
    const frame = { label: longLabel, points: points({ '2000-01-01': scale }) };
    expect(textFaults(stagesOverTime({ frame, series }, { ...options, width }))).toEqual([]);
  }
});

test('the drawing is the one of the golden files', async () => {
  await expect(stagesOverTime(asse, options)).toMatchFileSnapshot('./stagesOverTime.svg');
  await expect(stagesOverTime(asse, { ...options, width: 328, id: 'narrow' })).toMatchFileSnapshot(
    './stagesOverTime-narrow.svg',
  );
});

import { expect, test } from 'vitest';
import { chartWords, longLabel, textFaults } from '../tests/fixtures/drawingChecks.ts';
import { frames, framesLayout, type FramesData } from './frames.ts';

const options = { label: 'Le dotazioni e la spesa', words: chartWords };
const dates: FramesData = {
  scale: 'amount',
  rows: [
    {
      label: '31 dicembre 2022',
      frame: { label: 'dotazione', value: 236.7, text: '236,7 Mln €', ref: 'd' },
      stages: [
        { stage: 1, label: 'programmato', value: 290.9, text: '290,9 Mln €', note: '123' },
        { stage: 2, label: 'impegni', value: 290.3, text: '290,3 Mln €', note: '123' },
        { stage: 3, label: 'pagamenti', value: 254.8, text: '254,8 Mln €', note: '108' },
        { stage: 4, label: 'spesa certificata', value: null },
      ],
    },
    {
      label: '31 dicembre 2019',
      frame: { label: 'dotazione', value: 358, text: '358,0 Mln €' },
      stages: [
        { stage: 1, label: 'programmato', value: 317.9, text: '317,9 Mln €', note: '89' },
        { stage: 4, label: 'spesa certificata', value: 9, text: '9,0 Mln €', note: '3' },
      ],
    },
  ],
};
const subjects: FramesData = {
  scale: 'share',
  rows: dates.rows.map((row, i) => ({
    ...row,
    label: ['I · Occupazione', 'II · Inclusione'][i] ?? '',
    beside: { strong: '108 su 100', rest: '254,8 di 236,7 Mln €' },
  })),
};

test('amounts stand on one scale, and a stage may run past its frame', () => {
  const [now, then] = framesLayout(dates, options)?.rows ?? [];
  expect((now?.outline?.width ?? 0) / (then?.outline?.width ?? 1)).toBeCloseTo(236.7 / 358);
  const payments = now?.stages.find(({ datum }) => datum.label === 'pagamenti');
  expect((payments?.bar?.width ?? 0) / (now?.outline?.width ?? 1)).toBeCloseTo(254.8 / 236.7);
});

test('shares have frames of one width', () => {
  const rows = framesLayout(subjects, options)?.rows ?? [];
  expect(new Set(rows.map(({ outline }) => outline?.width)).size).toBe(1);
  expect(rows.every(({ stages }) => stages.every(({ line, key }) => !line && !key))).toBe(true);
});

test('a stage that the source does not give is said in words and has no bar', () => {
  const place = framesLayout(dates, options)?.rows[0]?.stages.at(-1);
  expect(place).toMatchObject({
    bar: null,
    line: { rest: 'spesa certificata: non disponibile' },
  });
  expect(place?.leader).toBeUndefined();
});

test('a phone reads every stage whole in a key, its amount at the end of the line', () => {
  const rows = dates.rows.map((row) => ({
    ...row,
    stages: row.stages.map((one) => ({
      ...one,
      label: `${one.label}, costo delle operazioni selezionate`,
      note: 'meno di 1',
    })),
  }));
  const narrow = framesLayout({ ...dates, rows }, { ...options, width: 309 })?.rows ?? [];
  for (const { key, datum, text } of narrow.flatMap(({ stages }) => stages)) {
    expect(key?.lines.filter(Boolean).join(' ')).toBe(datum.label);
    expect(key?.amount.text).toBe(text);
  }
});

test('the share of an allocation of nothing, or that is not known, is not drawn', () => {
  for (const value of [0, null]) {
    const [row] = subjects.rows.map((r) => ({ ...r, frame: { label: 'dotazione', value } }));
    const layout = row && framesLayout({ scale: 'share', rows: [row] }, options);
    expect(layout?.rows[0]).toMatchObject({ stages: [] });
  }
});

test('nothing is drawn when no value is known', () => {
  const unknown = { label: 'x', value: null };
  const row = { label: 'x', frame: unknown, stages: [{ ...unknown, stage: 1 as const }] };
  expect(frames({ scale: 'amount', rows: [row] }, options)).toBeNull();
  expect(frames({ scale: 'share', rows: [] }, options)).toBeNull();
});

test('a shorter bar lies over a longer one, whatever the order of the stages', () => {
  const drawn = frames(
    {
      scale: 'amount',
      rows: [
        {
          label: 'x',
          frame: { label: 'dotazione', value: 10 },
          stages: [
            { stage: 3, label: 'pagamenti', value: 2 },
            { stage: 4, label: 'spesa certificata', value: 8 },
          ],
        },
      ],
    },
    options,
  );
  expect(drawn?.indexOf('of-stage-4')).toBeLessThan(drawn?.indexOf('of-stage-3') ?? 0);
});

test.each([720, 528, 328])('extreme values and names stay inside and apart at %i px', (width) => {
  for (const value of [1e12, -1e12, 0, -3, 1e-9, null]) {
    const rows = [longLabel, 'Breve', longLabel].map((label) => ({
      label,
      frame: { label: longLabel, value: 1e12 },
      stages: [
        { stage: 1 as const, label: longLabel, value, note: '123' },
        { stage: 2 as const, label: 'Impegni', value: 7, note: '1' },
        { stage: 3 as const, label: 'Pagamenti', value: 5e11, note: '50' },
      ],
      beside: { strong: '123 su 100', rest: '1.000.000,0 di 1.000.000,0 Mln €' },
    }));
    for (const scale of ['amount', 'share'] as const)
      expect(textFaults(frames({ scale, rows }, { ...options, width }))).toEqual([]);
  }
});

test('the drawings are those of the golden files', async () => {
  const narrow = { ...options, width: 328, id: 'narrow' };
  await expect(frames(dates, options)).toMatchFileSnapshot('./frames.svg');
  await expect(frames(dates, narrow)).toMatchFileSnapshot('./frames-narrow.svg');
  await expect(frames(subjects, options)).toMatchFileSnapshot('./framesShare.svg');
  await expect(frames(subjects, narrow)).toMatchFileSnapshot('./framesShare-narrow.svg');
});

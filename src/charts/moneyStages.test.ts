import { expect, test } from 'vitest';
import { moneyStages, moneyStagesLayout, type MoneyStagesData } from './moneyStages.ts';
import { chartWords, longLabel, textFaults } from '../tests/fixtures/drawingChecks.ts';

const options = { label: 'Le fasi della spesa', words: chartWords };
const asse: MoneyStagesData = {
  frame: { label: 'Dotazione', value: 236.7, text: '236,7 Mln €', ref: 'd' },
  stages: [
    {
      stage: 1,
      label: 'Programmato',
      value: 290.9,
      text: '290,9 Mln €',
      note: '122,9 %',
      ref: 'a',
    },
    { stage: 2, label: 'Impegni', value: 290.3, text: '290,3 Mln €', note: '122,6 %', ref: 'b' },
    { stage: 3, label: 'Pagamenti', value: 254.8, text: '254,8 Mln €', note: '107,6 %', ref: 'c' },
    { stage: 4, label: 'Spesa certificata', value: null },
  ],
};

test('stages share one scale with the frame and may run past it', () => {
  const rows = moneyStagesLayout(asse, options)?.rows ?? [];
  const frame = rows[0]?.frame?.width ?? 0;
  expect((rows[1]?.bar?.width ?? 0) / frame).toBeCloseTo(290.9 / 236.7);
  expect((rows[3]?.bar?.width ?? 0) / frame).toBeCloseTo(254.8 / 236.7);
});

test('a stage that the source does not give is said in words and has no bar', () => {
  const row = moneyStagesLayout(asse, options)?.rows[4];
  expect(row).toMatchObject({ bar: null, frame: null, text: 'non disponibile' });
});

test('nothing is drawn when no value is known', () => {
  const unknown = { label: 'x', value: null };
  expect(moneyStages({ frame: unknown, stages: [{ ...unknown, stage: 1 }] }, options)).toBeNull();
  expect(moneyStages({ frame: unknown, stages: [] }, options)).toBeNull();
});

test.each([720, 328])('extreme values and names stay inside and apart at %i px', (width) => {
  const long = longLabel;
  for (const value of [1e12, -1e12, 0, -3, 1e-9]) {
    const drawn = moneyStages(
      {
        frame: { label: long, value: 1e12 },
        stages: [
          { stage: 1, label: long, value, note: '100 % della dotazione' },
          { stage: 2, label: 'Impegni', value: 7 },
        ],
      },
      { ...options, width },
    );
    expect(textFaults(drawn)).toEqual([]);
  }
});

test('zero has a text but no bar, and no dash of the missing', () => {
  const stages = [{ stage: 3 as const, label: 'Pagamenti', value: 0 }];
  const row = moneyStagesLayout({ frame: { label: 'Dotazione', value: 5 }, stages }, options)
    ?.rows[1];
  expect(row).toMatchObject({ gap: null, bar: { width: 0 }, text: '0' });
});

test('the drawing is the one of the golden files', async () => {
  await expect(moneyStages(asse, options)).toMatchFileSnapshot('./moneyStages.svg');
  await expect(moneyStages(asse, { ...options, width: 328, id: 'narrow' })).toMatchFileSnapshot(
    './moneyStages-narrow.svg',
  );
});

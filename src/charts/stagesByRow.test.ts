import { expect, test } from 'vitest';
import { stagesByRow, stagesByRowLayout, type StagesByRowData } from './stagesByRow.ts';
import { chartWords, longLabel, textFaults } from '../tests/fixtures/drawingChecks.ts';

const options = { label: 'Confronto a una data', words: chartWords };
const names = ['programmato', 'impegni', 'pagamenti', 'certificata'];
const row = (label: string, frame: number | null, values: (number | null)[]) => ({
  label,
  frame: { label: 'dotazione', value: frame },
  stages: values.map((value, i) => ({
    stage: (i + 1) as 1 | 2 | 3 | 4,
    label: names[i] ?? '',
    value,
  })),
});
const assi: StagesByRowData = {
  rows: [
    row('Asse I – Occupazione', 236.7, [290.9, 290.3, 254.8, 184.4]),
    row('Asse II – Inclusione sociale e lotta alla povertà', 420.1, [430.2, 410.9, 380.3, 300.1]),
    row('Asse IV – Capacità istituzionale', 20.5, [19, 18, 12, null]),
  ],
};

test('all rows share one scale', () => {
  const [first, second] = stagesByRowLayout(assi, options)?.blocks ?? [];
  const widths = [first?.frame?.width ?? 0, second?.frame?.width ?? 1];
  expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(236.7 / 420.1);
  expect((first?.bars[3]?.bar?.width ?? 0) / (widths[0] ?? 1)).toBeCloseTo(184.4 / 236.7);
});

test('every bar is labelled with its stage, and a missing one with words', () => {
  const drawing = stagesByRow(assi, options);
  expect(drawing).toContain('290.3 impegni');
  expect(drawing).toContain('non disponibile certificata');
});

test('nothing is drawn without rows or without values', () => {
  expect(stagesByRow({ rows: [] }, options)).toBeNull();
  expect(stagesByRow({ rows: [row('x', null, [null, null, null, null])] }, options)).toBeNull();
});

test.each([720, 328])('25 rows with long names and extreme values stay apart at %i px', (width) => {
  const extremes = [1e12, 0, -4e11, null, 12, 9.99e11];
  const pick = (i: number) => extremes[i % extremes.length] ?? null;
  const rows = Array.from({ length: 25 }, (_, i) =>
    row(longLabel, pick(i + 1), [pick(i), pick(i + 2), pick(i + 3), pick(i + 4)]),
  );
  const drawing = stagesByRow({ rows }, { ...options, width });
  expect(textFaults(drawing)).toEqual([]);
});

test('the drawing is the one of the golden files', async () => {
  await expect(stagesByRow(assi, options)).toMatchFileSnapshot('./stagesByRow.svg');
  await expect(stagesByRow(assi, { ...options, width: 328, id: 'narrow' })).toMatchFileSnapshot(
    './stagesByRow-narrow.svg',
  );
});

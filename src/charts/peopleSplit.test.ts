import { expect, test } from 'vitest';
import { chartWords, longLabel, textFaults } from '../tests/fixtures/drawingChecks.ts';
import { peopleSplit, peopleSplitLayout, type PeopleSplitRow } from './peopleSplit.ts';

const options = { label: 'Le persone', words: chartWords };
const people: PeopleSplitRow = {
  base: { label: 'Destinatari', value: 881_230, text: '881.230 persone', ref: 'base' },
  parts: [
    { label: 'Donne', value: 470_211, text: '470.211', note: '53,4 % dei destinatari', ref: 'f' },
    { label: 'Uomini', value: 390_019, text: '390.019', note: '44,3 % dei destinatari', ref: 'm' },
  ],
  groups: [
    {
      label: 'Persone con disabilità',
      value: 21_000,
      text: 'circa 21.000',
      note: '2,4 % di 881.230',
    },
    { label: 'Altre persone svantaggiate', value: null },
  ],
};

test('parts follow each other on the scale of the base, and what is left stays empty', () => {
  const layout = peopleSplitLayout({ rows: [people] }, options);
  const [row] = layout?.rows ?? [];
  const [women, men] = row?.parts ?? [];
  expect(men?.bar?.x).toBeCloseTo((women?.bar?.x ?? 0) + (women?.bar?.width ?? 0));
  const end = (men?.bar?.x ?? 0) + (men?.bar?.width ?? 0);
  expect(end).toBeLessThan((row?.outline?.x ?? 0) + (row?.outline?.width ?? 0));
  expect((women?.bar?.width ?? 0) / (row?.outline?.width ?? 1)).toBeCloseTo(470_211 / 881_230);
});

test('the base is always written, also when it is not known', () => {
  expect(peopleSplit({ rows: [people] }, options)).toContain('Destinatari: 881.230 persone');
  const base = { label: 'Destinatari', value: null };
  expect(peopleSplit({ rows: [{ ...people, base }] }, options)).toContain(
    'Destinatari: non disponibile',
  );
});

test('parts larger than the base are drawn past it, not cut', () => {
  const layout = peopleSplitLayout(
    { rows: [{ ...people, base: { label: 'Destinatari', value: 500_000 } }] },
    options,
  );
  const [row] = layout?.rows ?? [];
  const last = row?.parts[1]?.bar;
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeGreaterThan(row?.outline?.width ?? Infinity);
});

test('a group that is not known is said in words and has no bar', () => {
  expect(peopleSplitLayout({ rows: [people] }, options)?.rows[0]?.groups[1]).toMatchObject({
    bar: null,
    text: 'non disponibile',
  });
});

test('rows stand on one scale', () => {
  const half = { ...people, base: { label: 'Destinatari', value: 440_615 }, parts: [], groups: [] };
  const parts = [{ label: 'Donne', value: 440_615 }];
  const [all, one] = peopleSplitLayout({ rows: [people, { ...half, parts }] }, options)?.rows ?? [];
  expect((one?.outline?.width ?? 0) / (all?.outline?.width ?? 1)).toBeCloseTo(0.5);
});

test('nothing is drawn without values', () => {
  expect(
    peopleSplit({ rows: [{ base: { label: 'x', value: null }, parts: [] }] }, options),
  ).toBeNull();
});

test.each([720, 328])(
  '25 groups with long names and extreme values stay apart at %i px',
  (width) => {
    for (const value of [1e12, 0, -4, null]) {
      const datum = { label: longLabel, value, note: longLabel };
      const groups = Array.from({ length: 25 }, () => datum);
      const data = { base: { label: longLabel, value: 1e12 }, parts: [datum, datum], groups };
      expect(textFaults(peopleSplit({ rows: [data, data] }, { ...options, width }))).toEqual([]);
    }
  },
);

test('the drawing is the one of the golden files', async () => {
  await expect(peopleSplit({ rows: [people] }, options)).toMatchFileSnapshot('./peopleSplit.svg');
  await expect(peopleSplit({ rows: [people] }, { ...options, width: 328 })).toMatchFileSnapshot(
    './peopleSplit-narrow.svg',
  );
});

import { expect, test } from 'vitest';
import { bullet, bulletLayout, type BulletRow } from './bullet.ts';
import { chartWords, longLabel, textFaults } from '../tests/fixtures/drawingChecks.ts';

const options = { label: 'Valori e obiettivi', words: chartWords };
const rows: BulletRow[] = [
  {
    label: 'Disoccupati, compresi i disoccupati di lunga durata',
    value: 168_412,
    text: '168.412 persone',
    target: { value: 120_000, text: '120.000' },
    earlier: { value: 95_000, text: '95.000' },
    status: 'reached',
    ref: 'a',
  },
  {
    label: 'Partecipanti che hanno un lavoro entro i sei mesi successivi',
    value: 38.2,
    text: '38,2 %',
    target: { value: 45, text: '45 %' },
    status: 'missed',
  },
  { label: 'Nuclei famigliari con figli', value: 52_000, text: '52.000', status: 'notComparable' },
  { label: 'Giovani', value: null, text: '15-29', target: { value: 3 }, status: 'notComparable' },
  { label: 'Polizia locale', value: null, target: { value: 1200 }, status: 'unvalued' },
];

test('each row has its own scale, from zero to the larger of value and target', () => {
  const [first, second] = bulletLayout(rows, options)?.rows ?? [];
  const reach = (first?.bar?.width ?? 0) / 168_412;
  expect(((first?.target ?? 0) - (first?.bar?.x ?? 0)) / 120_000).toBeCloseTo(reach);
  expect(second?.target).toBeGreaterThan((second?.bar?.x ?? 0) + (second?.bar?.width ?? 0));
});

test('a moved target shows both ticks and says the earlier one', () => {
  const first = bulletLayout(rows, options)?.rows[0];
  expect(first?.earlier).toBeLessThan(first?.target ?? 0);
  expect(first?.aim.text).toBe('obiettivo 120.000 (prima 95.000)');
});

test.each([640, 498, 309])(
  'no target loses a digit at %i px, however little room its bar has',
  (width) => {
    const stated = { ...rows[0], status: 'stated' } as BulletRow;
    const words = {
      ...chartWords,
      status: { ...chartWords.status, stated: longLabel.slice(0, 40) },
    };
    const [first] = bulletLayout([stated], { ...options, width, words })?.rows ?? [];
    expect(first?.aim.line).toBe(first?.aim.text);
  },
);

test('every status has its own word and shape', () => {
  const drawing = bullet(rows, options) ?? '';
  for (const word of ['raggiunto', 'non raggiunto', 'non confrontabile', 'non disponibile'])
    expect(drawing).toContain(`>${word}</text>`);
  expect(drawing).toMatch(/<circle class="shape reached"/);
  expect(drawing).toMatch(/<circle class="shape missed"/);
  expect(drawing).toMatch(/<path class="shape notComparable"/);
  expect(drawing).toMatch(/<path class="shape unvalued"/);
});

test('a target that is not due yet has its own word, and none of the colour of a missed one', () => {
  const row = { label: 'Giovani', value: 1, target: { value: 2 }, status: 'notYet' } as const;
  const drawing = bullet([row], options) ?? '';
  expect(drawing).toContain('>non ancora</text>');
  expect(drawing).not.toContain('missed');
});

test('without a target there is nothing to measure, so no bar', () => {
  expect(bulletLayout(rows, options)?.rows[2]).toMatchObject({
    bar: null,
    track: null,
    text: '52.000',
  });
});

test('a range is written as it is', () => {
  expect(bullet(rows, options)).toContain('>15-29</text>');
});

test('nothing is drawn without rows or without any value or target', () => {
  expect(bullet([], options)).toBeNull();
  expect(bullet([{ label: 'x', value: null, status: 'unvalued' }], options)).toBeNull();
});

test.each([720, 328])('25 rows with long names and extreme values stay apart at %i px', (width) => {
  const values = [1e12, -1e12, 0, null, 3];
  const many = Array.from({ length: 25 }, (_, i): BulletRow => {
    const target = { value: values[(i * 2) % 5] ?? null };
    return {
      label: longLabel,
      value: values[i % 5] ?? null,
      target,
      earlier: target,
      status: 'missed',
    };
  });
  expect(textFaults(bullet(many, { ...options, width }))).toEqual([]);
});

test('the drawing is the one of the golden files', async () => {
  await expect(bullet(rows, options)).toMatchFileSnapshot('./bullet.svg');
  await expect(bullet(rows, { ...options, width: 328 })).toMatchFileSnapshot('./bullet-narrow.svg');
});

import { expect, test } from 'vitest';
import { chartWords, longLabel, textFaults } from '../tests/fixtures/drawingChecks.ts';
import { tree, treeLayout, type TreeNode } from './tree.ts';

const options = { label: 'Struttura', words: chartWords };
const programme: TreeNode[] = [
  {
    label: 'Asse I – Occupazione',
    ref: 'i',
    children: [
      {
        label: 'Aumentare l’occupazione dei giovani',
        children: [{ label: '8.1.1 Misure di politica attiva' }, { label: '8.1.3 Percorsi IFTS' }],
      },
      { label: 'Aumentare l’occupazione femminile' },
    ],
  },
  { label: 'Asse V – Assistenza tecnica' },
];
const sized: TreeNode[] = [
  {
    label: 'Asse I',
    value: 236.7,
    text: '236,7 Mln €',
    children: [
      { label: 'Obiettivo 8.1', value: 100, text: '100,0 Mln €' },
      { label: 'Obiettivo 8.2', value: null },
      { label: 'Obiettivo 8.5' },
    ],
  },
];

test('nodes follow each other in the order given, children indented under their parent', () => {
  const rows = treeLayout(programme, options)?.rows ?? [];
  expect(rows.map((row) => row.depth)).toEqual([1, 2, 3, 3, 2, 1]);
  expect(rows[1]?.dot.x).toBeGreaterThan(rows[0]?.dot.x ?? Infinity);
  expect(rows.map((row) => row.dot.y)).toEqual(rows.map((row) => row.dot.y).sort((a, b) => a - b));
  expect(rows.filter((row) => row.branch === null)).toHaveLength(2);
});

test('a tree without values is plainly a list', () => {
  expect(treeLayout(programme, options)?.sized).toBe(false);
  expect(tree(programme, options)).not.toContain('class="bar');
});

test('bars are drawn only where the value is known, words where it is not', () => {
  const rows = treeLayout(sized, options)?.rows ?? [];
  expect(rows.map((row) => row.bar !== null)).toEqual([true, true, false, false]);
  expect((rows[1]?.bar?.width ?? 0) / (rows[0]?.bar?.width ?? 1)).toBeCloseTo(100 / 236.7);
  expect(rows[2]?.value?.text).toBe('non disponibile');
  expect(rows[3]?.value).toBeNull();
});

test('nothing is drawn without nodes', () => {
  expect(tree([], options)).toBeNull();
});

test.each([720, 328])(
  'a deep tree with long names and extreme values stays apart at %i px',
  (width) => {
    const deep = (depth: number): TreeNode => ({
      label: longLabel,
      value: [1e12, 0, -5, null][depth % 4] ?? null,
      children: depth < 12 ? [deep(depth + 1), { label: longLabel }] : [],
    });
    expect(textFaults(tree([deep(0)], { ...options, width }))).toEqual([]);
  },
);

test('the drawing is the one of the golden files', async () => {
  await expect(tree(programme, options)).toMatchFileSnapshot('./tree.svg');
  await expect(tree(sized, { ...options, width: 328 })).toMatchFileSnapshot('./tree-narrow.svg');
});

import Papa from 'papaparse';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { csv, csvExcel } from './csv.ts';
import { xlsx } from './xlsx.ts';

const righe = [
  ['nome', 'importo', 'nota'],
  ['Nidi «Gratis»; "asilo", e altro', 290890851.86, ''],
  ['=1+1', -3, 'due\nrighe & <b>'],
];

test('a CSV reader gets back every cell, with dots for decimals', () => {
  const letto = Papa.parse(csv(righe), { skipEmptyLines: true }).data;
  expect(letto).toEqual(righe.map((r) => r.map(String)));
});

test('Italian Excel gets a mark, semicolons, decimal commas and no formula', () => {
  const testo = csvExcel(righe);
  expect(testo.startsWith('\uFEFFnome;importo;nota\r\n')).toBe(true);
  const letto = Papa.parse<string[]>(testo.slice(1), { delimiter: ';', skipEmptyLines: true }).data;
  expect(letto[1]).toEqual(['Nidi «Gratis»; "asilo", e altro', '290890851,86', '']);
  expect(letto[2]).toEqual(["'=1+1", '-3', 'due\nrighe & <b>']);
});

test('Italian Excel gets no formula that begins with a wide sign either', () =>
  expect(csvExcel([['＝1+1', '＋1', '－1', '＠A1', '﹢1']]).slice(1)).toBe(
    "'＝1+1;'＋1;'－1;'＠A1;'﹢1\r\n",
  ));

test('a workbook opens with numbers as numbers, text as text and missing cells empty', async () => {
  const { sheets } = await readXlsx(xlsx('Iniziative', righe));
  expect(sheets[0]?.name).toBe('Iniziative');
  expect(sheets[0]?.rows.map((r) => r.map((c) => c ?? ''))).toEqual([righe[0], righe[1], righe[2]]);
});

test('columns after the twenty-sixth keep their place', async () => {
  const larga = [
    Array.from({ length: 60 }, (_, i) => `c${i}`),
    Array.from({ length: 60 }, (_, i) => i),
  ];
  const { sheets } = await readXlsx(xlsx('Larga', larga));
  expect(sheets[0]?.rows).toEqual(larga);
});

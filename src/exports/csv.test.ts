import Papa from 'papaparse';
import { strFromU8, unzipSync } from 'fflate';
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

test('a workbook says its title and its language, and its cells are a table under their headings', () => {
  const parti = unzipSync(xlsx('Iniziative', righe, 'Le iniziative & altro'));
  const parte = (nome: string): string => strFromU8(parti[nome] ?? new Uint8Array());
  expect(parte('docProps/core.xml')).toContain('<dc:title>Le iniziative &amp; altro</dc:title>');
  expect(parte('docProps/core.xml')).toContain('<dc:language>it</dc:language>');
  const tabella = parte('xl/tables/table1.xml');
  expect(/ ref="([^"]*)"/.exec(tabella)?.[1]).toBe('A1:C3');
  expect([...tabella.matchAll(/tableColumn id="\d+" name="([^"]*)"/g)].map((m) => m[1])).toEqual(
    righe[0],
  );
  // Each part is declared, and a relation leads to it.
  const legami = Object.keys(parti)
    .filter((nome) => nome.endsWith('.rels'))
    .map(parte)
    .join('');
  for (const nome of ['docProps/core.xml', 'tables/table1.xml', 'worksheets/sheet1.xml']) {
    expect(parte('[Content_Types].xml')).toContain(nome);
    expect(legami).toContain(nome);
  }
  expect(Object.keys(unzipSync(xlsx('Vuota', [['solo']], 'Vuota'))).join()).not.toContain('table1');
});

test('columns after the twenty-sixth keep their place', async () => {
  const larga = [
    Array.from({ length: 60 }, (_, i) => `c${i}`),
    Array.from({ length: 60 }, (_, i) => i),
  ];
  const { sheets } = await readXlsx(xlsx('Larga', larga));
  expect(sheets[0]?.rows).toEqual(larga);
});

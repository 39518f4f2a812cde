import { describe, expect, test } from 'vitest';
import {
  annoDi,
  dataDaCartella,
  esisteNelCalendario,
  istante,
  precisioneDi,
} from './dataRiferimento.ts';

describe('a folder name', () => {
  test.each([
    ['2022', '2022-12-31'],
    ['2022-06-30', '2022-06-30'],
    ['2019-06', '2019-06'],
    ['2024-02-29', '2024-02-29'],
  ])('%s stands for %s', (nome, iso) => {
    expect(dataDaCartella(nome)).toBe(iso);
  });

  test.each([
    '2023-02-29',
    '2022-13',
    '2022-00-10',
    '22',
    '2022-6-30',
    '1989',
    '2101',
    'bozza',
    '',
  ])('«%s» is no date', (nome) => {
    expect(dataDaCartella(nome)).toBeNull();
  });
});

describe('a date as precise as it is known', () => {
  test.each([
    ['2020', 'anno', '2020-12-31'],
    ['2019-06', 'mese', '2019-06-30'],
    ['2020-02', 'mese', '2020-02-29'],
    ['2020-11-09', 'giorno', '2020-11-09'],
  ] as const)('%s is known by the %s and drawn at %s', (iso, precisione, giorno) => {
    expect(precisioneDi(iso)).toBe(precisione);
    expect(new Date(istante(iso)).toISOString().slice(0, 10)).toBe(giorno);
    expect(annoDi(iso)).toBe(Number(iso.slice(0, 4)));
  });

  test('exists in the calendar or does not', () => {
    expect(['2021-04-31', '2021-04-30', '2021-04', '2021-4'].map(esisteNelCalendario)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

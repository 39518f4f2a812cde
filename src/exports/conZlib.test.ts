import { strToU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { daZip } from '../pacchetto/zip.ts';
import { conZlib } from './conZlib.ts';
import { xlsx } from './xlsx.ts';

const file = {
  'uno/è.txt': strToU8('però '.repeat(5000)),
  'vuoto.csv': new Uint8Array(),
  'foglio.xlsx': xlsx('Cifre', [['a'], ['=1+1'], [0.5]], 'Un titolo', conZlib),
};

test('a zip unpacks to its files, in their order, here and by the reader of packages', () => {
  const zip = conZlib(file);
  expect(Object.entries(unzipSync(zip))).toEqual(Object.entries(file));
  expect(daZip(zip)).toEqual(
    Object.entries(file).map(([percorso, bytes]) => ({ percorso, bytes })),
  );
  expect(zip.length).toBeLessThan(file['uno/è.txt'].length);
});

test('the same files give the same bytes', () => {
  expect(conZlib(file)).toEqual(conZlib({ ...file }));
});

test('a workbook opens', async () => {
  const { sheets } = await readXlsx(file['foglio.xlsx']);
  expect(sheets[0]?.rows).toEqual([['a'], ['=1+1'], [0.5]]);
});

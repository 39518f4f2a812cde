import { expect, test } from 'vitest';
import { casiCsv } from './tenuta/csv.ts';
import { leggi } from './tenuta/leggi.ts';
import { casiOds } from './tenuta/ods.ts';
import { casiXlsx } from './tenuta/xlsx.ts';

const piccoli = Object.entries({ ...casiCsv, ...casiXlsx, ...casiOds }).filter(
  ([, caso]) => caso.piccolo,
);

test.each(piccoli)('%s: is read or refused, and told shortly', async (_, caso) => {
  expect(await leggi(caso, caso.bytes())).toMatchObject({ bene: true });
});

import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, writeXlsx, type Cell, type CellValue } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { xlsx } from '../exports/xlsx.ts';
import { mostraData } from './mostra.ts';
import { leggiXlsx } from './xlsx.ts';

const formati = ['General', '0', '#,##0.00', '0.0%', 'dd/mm/yyyy', '@', '0.0" Mln €"', '[Red]0'];
const valore = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ab <&>"\' \n€à_x000D_'), maxLength: 8 }),
  fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.boolean(),
  fc.constant(null),
  fc
    .integer({ min: 0, max: 50_000 })
    .map((giorni) => new Date(Date.UTC(1901, 0, 1) + giorni * 86_400_000)),
);
const cella = fc.tuple(valore, fc.constantFrom(...formati));

/** What hucre, which writes the workbook, reads of it: the second opinion. */
const dice = (v: CellValue, formato: string): string =>
  v === null
    ? ''
    : v instanceof Date
      ? Number.isNaN(v.getTime())
        ? '#NUM!'
        : mostraData(v, formato)
      : typeof v === 'boolean'
        ? v
          ? 'VERO'
          : 'FALSO'
        : String(v);

test('texts, truths and dates are those that another reader finds, and numbers are numbers where it finds numbers', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cella, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      async (righe) => {
        const cells = new Map<string, Partial<Cell>>();
        righe.forEach((riga, r) =>
          riga.forEach(([value, numFmt], c) =>
            cells.set(`${r},${c}`, { value, style: { numFmt } }),
          ),
        );
        const rows = righe.map((riga) => riga.map(([v]) => v));
        const bytes = await writeXlsx({ sheets: [{ name: 'f', rows, cells }] });
        const suoi = (await readXlsx(bytes, { readStyles: true })).sheets[0];
        const griglia = leggiXlsx(bytes)[0]?.griglia;
        suoi?.rows.forEach((riga, r) =>
          riga.forEach((v, c) => {
            const nostro = griglia?.righe[r]?.[c] ?? '';
            expect(griglia?.numeriche?.has(`${r},${c}`)).toBe(typeof v === 'number');
            const numFmt = suoi.cells?.get(`${r},${c}`)?.style?.numFmt ?? '';
            if (typeof v !== 'number') expect(nostro).toBe(dice(v, numFmt));
          }),
        );
      },
    ),
    { numRuns: 300 },
  ));

const foglio = 'xl/worksheets/sheet1.xml';

/** A workbook whose one sheet is this XML. */
function conFoglio(xml: string, altro: Record<string, string> = {}): Uint8Array {
  const parti = unzipSync(xlsx('f', [['x']]));
  const testi = Object.entries({ [foglio]: xml, ...altro }).map(([n, t]) => [n, strToU8(t)]);
  return zipSync({ ...parti, ...Object.fromEntries(testi) });
}
const righeDi = (xml: string): string[][] =>
  leggiXlsx(conFoglio(`<worksheet>${xml}</worksheet>`))[0]?.griglia.righe.map((r) => [...r]) ?? [];

describe('a sheet as other programs write it', () => {
  test('cells and rows that do not say where they are follow one another', () =>
    expect(
      righeDi(
        '<sheetData><row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="4"><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>',
      ),
    ).toEqual([['1', '', '', '2', '3'], [], [], ['4'], ['5']]));

  test('names with a prefix, rich texts and readings', () =>
    expect(
      righeDi(
        '<x:sheetData xmlns:x="x"><x:row><x:c t="inlineStr"><x:is><x:r><x:t>As</x:t></x:r><x:r><x:t>se</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:is></x:c></x:row></x:sheetData>',
      ),
    ).toEqual([['Asse']]));

  test.each([
    ['<f>A1</f>', '='],
    ['<f>A1</f><v>7</v>', '7'],
    ['<f t="shared" si="0"/>', '='],
  ])('a formula %s says «%s»', (xml, testo) =>
    expect(righeDi(`<sheetData><row><c>${xml}</c></row></sheetData>`)).toEqual([[testo]]),
  );

  test('dates of a workbook that counts from 1904', () => {
    const libro = strFromU8(unzipSync(xlsx('f', [['x']]))['xl/workbook.xml'] ?? new Uint8Array());
    const dal1904 = libro.replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
    const xml =
      '<worksheet><sheetData><row><c s="1"><v>43464</v></c></row></sheetData></worksheet>';
    const stili =
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const leggi = (workbook: string) =>
      leggiXlsx(conFoglio(xml, { 'xl/workbook.xml': workbook, 'xl/styles.xml': stili }))[0]?.griglia
        .righe;
    expect(leggi(dal1904)).toEqual([['31/12/2022']]);
    expect(leggi(libro)).toEqual([['30/12/2018']]);
  });

  test.each(['A0', 'ABCD1', '1A', 'A-1', 'A1048577777'])('a cell at «%s» is refused', (r) =>
    expect(() => righeDi(`<sheetData><row><c r="${r}"><v>1</v></c></row></sheetData>`)).toThrow(
      /riferimento/,
    ),
  );
});

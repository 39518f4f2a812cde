import { strToU8 } from 'fflate';
import { escape } from '../markup.ts';
import { massimo } from '../model/aritmetica.ts';
import type { Cella } from './csv.ts';
import { ovunque } from './imballa.ts';
import { inByte } from './inByte.ts';

const dichiarazione = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const fogli = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const legami = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pacchetto = 'http://schemas.openxmlformats.org/package/2006';
const tipo = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const core = 'docProps/core.xml';

/**
 * A workbook of one sheet: the first row in bold and kept in sight, numbers as numbers, text as text, missing cells empty. A text
 * that would start a formula is marked as text for whoever edits its cell: it stays what is printed. One with a `titolo` says it and
 * its language, and its cells are a table, whose headings a screen reader says with each cell; one without is of a publication, and keeps
 * the bytes that it was published with.
 * Written by hand because a general writer weighs 38 KB on the reader's side and this is all that a table needs.
 */
export function xlsx(
  foglio: string,
  righe: readonly (readonly Cella[])[],
  titolo?: string,
  imballa = ovunque,
): Uint8Array<ArrayBuffer> {
  const [nomi = []] = righe;
  const luogo = `A1:${lettera(nomi.length - 1)}${righe.length}`;
  // A table has a row below its headings.
  const tabella = titolo !== undefined && righe.length > 1;
  const parti = {
    '[Content_Types].xml': `${dichiarazione}<Types xmlns="${pacchetto}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${tipo}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${tipo}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${tipo}.worksheet+xml"/>${titolo === undefined ? '' : `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`}${tabella ? `<Override PartName="/xl/tables/table1.xml" ContentType="${tipo}.table+xml"/>` : ''}</Types>`,
    '_rels/.rels': relazioni([
      [`${legami}/officeDocument`, 'xl/workbook.xml'],
      ...(titolo === undefined
        ? []
        : [[`${pacchetto}/relationships/metadata/core-properties`, core] as [string, string]]),
    ]),
    ...(titolo !== undefined && {
      [core]: `${dichiarazione}<cp:coreProperties xmlns:cp="${pacchetto}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escape(titolo)}</dc:title><dc:language>it</dc:language></cp:coreProperties>`,
    }),
    'xl/workbook.xml': `${dichiarazione}<workbook xmlns="${fogli}" xmlns:r="${legami}"><sheets><sheet name="${escape(foglio.slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relazioni([
      [`${legami}/worksheet`, 'worksheets/sheet1.xml'],
      [`${legami}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': `${dichiarazione}<styleSheet xmlns="${fogli}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="4" applyNumberFormat="1"/><xf numFmtId="49" quotePrefix="1" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...(tabella && {
      'xl/worksheets/_rels/sheet1.xml.rels': relazioni([
        [`${legami}/table`, '../tables/table1.xml'],
      ]),
      'xl/tables/table1.xml': `${dichiarazione}<table xmlns="${fogli}" id="1" name="Tabella" displayName="Tabella" ref="${luogo}"><autoFilter ref="${luogo}"/><tableColumns count="${nomi.length}">${nomi
        .map((nome, i) => `<tableColumn id="${i + 1}" name="${escape(String(nome))}"/>`)
        .join(
          '',
        )}</tableColumns><tableStyleInfo name="TableStyleLight1" showRowStripes="0"/></table>`,
    }),
  };
  const file = Object.entries(parti).map(([nome, testo]) => [nome, strToU8(testo)]);
  return imballa(
    Object.fromEntries([...file, ['xl/worksheets/sheet1.xml', inByte(pezziDel(righe, tabella))]]),
  );
}

/** The sheet, row by row; `tabella`: its cells are the table of the workbook. */
function* pezziDel(righe: readonly (readonly Cella[])[], tabella: boolean): Generator<string> {
  const larghezze = (righe[0] ?? []).map((_, i) =>
    Math.min(48, massimo(righe.map((r) => String(r[i] ?? '').length)) + 2),
  );
  yield `${dichiarazione}<worksheet xmlns="${fogli}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${larghezze
    .map((l, i) => `<col min="${i + 1}" max="${i + 1}" width="${l}" customWidth="1"/>`)
    .join('')}</cols><sheetData>`;
  for (const [n, celle] of righe.entries()) yield riga(celle, n);
  yield `</sheetData>${tabella ? `<tableParts xmlns:r="${legami}" count="1"><tablePart r:id="rId1"/></tableParts>` : ''}</worksheet>`;
}

/** How a text begins that a spreadsheet would run; also with full-width signs. */
const formula = /^[=+\-@\t\r]/;

function relazioni(parti: readonly [string, string][]): string {
  const voci = parti.map(
    ([che, dove], i) => `<Relationship Id="rId${i + 1}" Type="${che}" Target="${dove}"/>`,
  );
  return `${dichiarazione}<Relationships xmlns="${pacchetto}/relationships">${voci.join('')}</Relationships>`;
}

function riga(celle: readonly Cella[], n: number): string {
  const scritte = celle.map((c, i) => {
    const dove = `r="${lettera(i)}${n + 1}"`;
    if (c === '') return '';
    return typeof c === 'number'
      ? `<c ${dove} s="${Number.isInteger(c) ? 0 : 2}"><v>${c}</v></c>`
      : `<c ${dove} s="${n === 0 ? 1 : formula.test(c.normalize('NFKC')) ? 3 : 0}" t="inlineStr"><is><t xml:space="preserve">${escape(c)}</t></is></c>`;
  });
  return `<row r="${n + 1}">${scritte.join('')}</row>`;
}

/** The name of a column: 0 → A, 26 → AA. */
export function lettera(i: number): string {
  return (i >= 26 ? lettera(Math.floor(i / 26) - 1) : '') + String.fromCharCode(65 + (i % 26));
}

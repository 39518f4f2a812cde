import type { Cella } from './tabella.ts';
import { zip } from './zip.ts';

const dichiarazione = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const fogli = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const legami = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pacchetto = 'http://schemas.openxmlformats.org/package/2006';
const tipo = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook of one sheet: the first row in bold and kept in sight, numbers as numbers, text as text, missing cells empty.
 * Written by hand because a general writer weighs 38 KB on the reader's side and this is all that a table needs.
 */
export function xlsx(
  foglio: string,
  righe: readonly (readonly Cella[])[],
): Uint8Array<ArrayBuffer> {
  const larghezze = (righe[0] ?? []).map((_, i) =>
    Math.min(48, Math.max(...righe.map((r) => String(r[i] ?? '').length)) + 2),
  );
  return zip([
    {
      nome: '[Content_Types].xml',
      testo: `${dichiarazione}<Types xmlns="${pacchetto}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${tipo}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${tipo}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${tipo}.worksheet+xml"/></Types>`,
    },
    { nome: '_rels/.rels', testo: relazioni([['officeDocument', 'xl/workbook.xml']]) },
    {
      nome: 'xl/workbook.xml',
      testo: `${dichiarazione}<workbook xmlns="${fogli}" xmlns:r="${legami}"><sheets><sheet name="${xml(foglio.slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      nome: 'xl/_rels/workbook.xml.rels',
      testo: relazioni([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    },
    {
      nome: 'xl/styles.xml',
      testo: `${dichiarazione}<styleSheet xmlns="${fogli}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    },
    {
      nome: 'xl/worksheets/sheet1.xml',
      testo: `${dichiarazione}<worksheet xmlns="${fogli}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${larghezze
        .map((l, i) => `<col min="${i + 1}" max="${i + 1}" width="${l}" customWidth="1"/>`)
        .join('')}</cols><sheetData>${righe.map(riga).join('')}</sheetData></worksheet>`,
    },
  ]);
}

function relazioni(parti: readonly [string, string][]): string {
  const voci = parti.map(
    ([che, dove], i) => `<Relationship Id="rId${i + 1}" Type="${legami}/${che}" Target="${dove}"/>`,
  );
  return `${dichiarazione}<Relationships xmlns="${pacchetto}/relationships">${voci.join('')}</Relationships>`;
}

function riga(celle: readonly Cella[], n: number): string {
  const scritte = celle.map((c, i) => {
    const dove = `r="${lettera(i)}${n + 1}"`;
    if (c === '') return '';
    return typeof c === 'number'
      ? `<c ${dove} s="${Number.isInteger(c) ? 0 : 2}"><v>${c}</v></c>`
      : `<c ${dove} s="${n === 0 ? 1 : 0}" t="inlineStr"><is><t xml:space="preserve">${xml(c)}</t></is></c>`;
  });
  return `<row r="${n + 1}">${scritte.join('')}</row>`;
}

/** The name of a column: 0 → A, 26 → AA. */
function lettera(i: number): string {
  return (i >= 26 ? lettera(Math.floor(i / 26) - 1) : '') + String.fromCharCode(65 + (i % 26));
}

function xml(testo: string): string {
  return testo
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}

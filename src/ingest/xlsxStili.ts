import { leggiXml } from './xml.ts';
import type { Archivio } from './zip.ts';

/** How a cell's number shows: the format's code, and whether it makes a date of it. */
export interface FormatoXlsx {
  codice: string;
  data: boolean;
}

/** Excel itself takes no longer one. */
const lunghezza = 255;

/** The formats that a workbook names by number without saying them (ECMA-376, 18.8.30). */
const noti: Readonly<Record<number, string>> = {
  ...{ 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00' },
  ...{ 12: '# ?/?', 13: '# ??/??', 14: 'm/d/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy' },
  ...{ 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'm/d/yyyy h:mm' },
  ...{ 37: '#,##0 ;(#,##0)', 38: '#,##0 ;[Red](#,##0)', 39: '#,##0.00;(#,##0.00)' },
  ...{ 40: '#,##0.00;[Red](#,##0.00)', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0' },
  ...{ 5: '"$"#,##0', 6: '"$"#,##0', 7: '"$"#,##0.00', 8: '"$"#,##0.00', 48: '##0.0E+0' },
};

/** The format of each style that cells name by number. */
export function leggiStili(archivio: Archivio, parte: string): FormatoXlsx[] {
  const propri = new Map<string, string>();
  const numeri: string[] = [];
  let delleCelle = false;
  leggiXml(archivio, parte, {
    apre(nome, { numFmtId = '0', formatCode = '' }) {
      const locale = nome.slice(nome.indexOf(':') + 1);
      if (locale === 'cellXfs') delleCelle = true;
      else if (locale === 'numFmt') propri.set(numFmtId, formatCode.slice(0, lunghezza));
      else if (locale === 'xf' && delleCelle) numeri.push(numFmtId);
    },
    chiude(nome) {
      if (nome.endsWith('cellXfs')) delleCelle = false;
    },
  });
  return numeri.map((id) => {
    const suo = propri.get(id);
    const orientale = /^(2[7-9]|3[0-6]|5[0-8])$/.test(id);
    const codice = suo ?? noti[Number(id)] ?? '';
    return { codice, data: (suo === undefined && orientale) || eDiData(codice) };
  });
}

/** True where a format shows a day, a month by name, a year or an hour. */
function eDiData(codice: string): boolean {
  if (/^\s*(general|standard|@)/i.test(codice)) return false;
  if (/\[(h+|m+|s+)\]/i.test(codice)) return true;
  const segni = codice.replace(/\[[^\]]*\]|\\.|"[^"]*"|[*_]./g, '').toLowerCase();
  return /[yd]|m{3}|am\/pm|(^|[^a-z])(h{1,2}|s{1,2})([^a-z]|$)/.test(segni);
}

import { describe, expect, test } from 'vitest';
import { leggiCsv } from './csv.ts';

const utf8 = (testo: string): Uint8Array => new TextEncoder().encode(testo);
const note = new Set(['asse', 'impegni', 'punto']);
const righe = [
  ['asse', 'impegni', 'punto'],
  ['I', '1.234,50 €', 'Tabella 2'],
];

describe('one table, however Italian offices save it', () => {
  const testo = 'asse;impegni;punto\nI;1.234,50 €;Tabella 2\n';
  const ansi = Uint8Array.from([...testo].map((c) => (c === '€' ? 0x80 : c.charCodeAt(0))));
  const utf16 = (piccolo: boolean): Uint8Array =>
    Uint8Array.from(
      [...`\uFEFF${testo}`].flatMap((c) => {
        const [alto, basso] = [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 0xff];
        return piccolo ? [basso, alto] : [alto, basso];
      }),
    );
  test.each<[string, Uint8Array]>([
    ['semicolons', utf8(testo)],
    ['a byte-order mark', utf8(`\uFEFF${testo}`)],
    ['Windows-1252', ansi],
    ['UTF-16, little-endian', utf16(true)],
    ['UTF-16, big-endian', utf16(false)],
    ['CRLF', utf8(testo.replace(/\n/g, '\r\n'))],
    ['the line ends of old Macs', utf8(testo.replace(/\n/g, '\r'))],
    ['mixed line ends', utf8(testo.replace('\n', '\r\n'))],
    ['no last line end', utf8(testo.trimEnd())],
    ['tabs', utf8(testo.replace(/;/g, '\t'))],
    ['commas', utf8('asse,impegni,punto\nI,"1.234,50 €",Tabella 2\n')],
    ['a sep= line', utf8(`sep=;\n${testo}`)],
    ['a sep= line and CRLF', utf8(`sep=;\r\n${testo.replace(/\n/g, '\r\n')}`)],
    ['quotes around everything', utf8('"asse";"impegni";"punto"\n"I";"1.234,50 €";"Tabella 2"\n')],
  ])('%s', (_, bytes) => expect(leggiCsv(bytes, note).righe).toEqual(righe));
});

test('Windows-1252 keeps the euro sign, the apostrophe and the dash of Word', () => {
  const bytes = Uint8Array.from([0x80, 0x3b, 0x92, 0x3b, 0x96, 0x3b, 0xe0]);
  expect(leggiCsv(bytes).righe).toEqual([['€', '’', '–', 'à']]);
});

test('a quoted newline stays in its cell, and the line of the next row is still known', () => {
  const griglia = leggiCsv(utf8('asse;punto\n"I\nbis";"a ""b"""\nII;c\n'), note);
  expect(griglia.righe).toEqual([
    ['asse', 'punto'],
    ['I\nbis', 'a "b"'],
    ['II', 'c'],
  ]);
  expect(griglia.linee?.slice(0, 3)).toEqual([1, 2, 4]);
});

test('a sep= line is no row for a spreadsheet, but it is a line of the file', () =>
  expect(leggiCsv(utf8('sep=;\nasse;punto\n')).linee?.[0]).toBe(2));

test('blank lines are kept, so that rows are numbered as in the spreadsheet', () =>
  expect(leggiCsv(utf8('asse;punto\n\n;\nI;a\n')).righe).toHaveLength(4));

test('commas in the texts do not make a comma file of a semicolon file', () => {
  const testo = 'asse;punto\nI;a, b, c, d, e, f\nII;a, b, c, d, e, f\n';
  expect(leggiCsv(utf8(testo), note).righe[1]).toEqual(['I', 'a, b, c, d, e, f']);
});

test.each([
  ['asse;punto\nI;"a\n', 1],
  ['asse;punto\nI;"a" b\nII;c\n', 1],
])('quotes that do not close are a fault at their row', (testo, riga) =>
  expect(leggiCsv(utf8(testo)).guasto).toMatchObject({ tipo: 'broken-quotes', riga }),
);

import { xlsx } from './archivio.ts';
import { del2021, righe, type Caso } from './caso.ts';

const gruppi = del2021('gruppi.xlsx');
const caso = (bytes: Caso['bytes'], atteso: Caso['atteso']): Caso => ({
  percorso: gruppi,
  bytes,
  atteso,
});
const piccolo = (...come: Parameters<typeof caso>): Caso => ({ ...caso(...come), piccolo: true });
const cella = (testo: string): string => `<c t="inlineStr"><is><t>${testo}</t></is></c>`;
const riga = (...celle: string[]): string => `<row>${celle.map(cella).join('')}</row>`;
const testa = riga('asse', 'tipo', 'gruppo', 'fonte', 'punto');
const foglio = (dentro: string): string => `<sheetData>${testa}${dentro}</sheetData>`;
const duecento = 'x'.repeat(200_000_000);

/** Workbooks of Excel. */
export const casiXlsx: Readonly<Record<string, Caso>> = {
  'XLSX: 50.000 righe sane': caso(
    () =>
      xlsx(
        foglio(
          righe(50_000, (n) => riga('I', 'beneficiario', `G ${n}`, 'relazione-2022', `§ ${n}`)),
        ),
      ),
    'sano',
  ),
  'XLSX: 200 MB chiusi in 200 KB': caso(() => xlsx(foglio(`<!--${duecento}-->`)), 'too-large-file'),
  'XLSX: 200 MB che dicono di essere 1.000 byte': caso(
    () => xlsx(foglio(duecento), { aperti: 1_000 }),
    'unreadable-file',
  ),
  'XLSX: 400 byte che dicono di essere 4 GB': piccolo(
    () => xlsx('', { aperti: 0xffff_fff0 }),
    'too-large-file',
  ),
  'XLSX: una cella nell’angolo più lontano': piccolo(
    () => xlsx(foglio('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
    'too-large-file',
  ),
  'XLSX: una cella in fondo a ogni riga': caso(
    () =>
      xlsx(
        foglio(
          righe(90_000, () => '<row><c r="ALL1"><v>1</v></c></row>').replaceAll(' r="ALL1"', ''),
        ),
      ),
    'letto',
  ),
  'XLSX: ogni riga larga 1.000 colonne': caso(
    () => xlsx(foglio(righe(90_000, (n) => `<row><c r="ALL${n + 2}"><v>1</v></c></row>`))),
    'too-large-file',
  ),
  'XLSX: 300.000 volte tutte le colonne nascoste': piccolo(
    () =>
      xlsx(`<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(300_000)}</cols>${foglio('')}`),
    'too-large-file',
  ),
  'XLSX: 100.000 unioni alte come il foglio': caso(
    () =>
      xlsx(
        `${foglio('')}<mergeCells>${'<mergeCell ref="A1:A1048576"/>'.repeat(100_000)}</mergeCells>`,
      ),
    'too-large-file',
  ),
  'XLSX: 900.000 unioni su una riga larga': caso(
    () =>
      xlsx(
        `${foglio(`<row>${'<c><v>1</v></c>'.repeat(1_000)}</row>`)}<mergeCells>${'<mergeCell ref="A2:B2"/>'.repeat(900_000)}</mergeCells>`,
      ),
    'letto',
  ),
  'XLSX: un milione di elementi uno dentro l’altro': caso(
    () => xlsx('<a>'.repeat(1_000_000)),
    'unreadable-file',
  ),
  'XLSX: un elemento con un milione di attributi': caso(
    () => xlsx(`<a ${Array.from({ length: 1_000_000 }, (_, n) => `b${n}=""`).join(' ')}/>`),
    'unreadable-file',
  ),
  'XLSX: 1 MB di commenti mai chiusi': piccolo(
    () => xlsx('<!--'.repeat(250_000)),
    'unreadable-file',
  ),
  'XLSX: entità che si moltiplicano': piccolo(
    () =>
      xlsx(
        `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(10_000)}"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>${foglio(`<row>${cella('&c;')}</row>`)}`,
      ),
    'unreadable-file',
  ),
  'XLSX: 5.000 fogli': piccolo(() => xlsx(foglio(''), { fogli: 5_000 }), 'too-large-file'),
  'XLSX: 50 fogli che sono la stessa parte di 5 MB': caso(
    () =>
      xlsx(foglio(righe(60_000, () => `<row>${cella('testo lungo abbastanza')}</row>`)), {
        fogli: 50,
      }),
    'too-large-file',
  ),
  'XLSX: un testo di 30.000 caratteri in 900.000 celle': caso(
    () =>
      xlsx(foglio(righe(90_000, () => `<row>${'<c t="s"><v>0</v></c>'.repeat(10)}</row>`)), {
        testi: `<si><t>${'x'.repeat(30_000)}</t></si>`,
      }),
    'too-large-file',
  ),
  'XLSX: tre milioni di testi comuni': caso(
    () => xlsx(foglio(''), { testi: '<si><t>a</t></si>'.repeat(3_000_000) }),
    'too-large-file',
  ),
  'XLSX: un formato di 1.000.000 di punti e virgola': caso(
    () =>
      xlsx(foglio(righe(1_000, () => '<row><c s="0"><v>1</v></c></row>')), {
        stili: `<numFmts><numFmt numFmtId="200" formatCode="${';'.repeat(1_000_000)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`,
      }),
    'letto',
  ),
  'XLSX: 20 MB di firme di archivio': caso(
    () => Buffer.from('PK\x03\x04'.repeat(5_000_000)),
    'unreadable-file',
  ),
};

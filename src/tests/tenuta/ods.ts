import { archivio, ods } from './archivio.ts';
import { del2021, righe, type Caso } from './caso.ts';

const gruppi = del2021('gruppi.ods');
const caso = (bytes: Caso['bytes'], atteso: Caso['atteso']): Caso => ({
  percorso: gruppi,
  bytes,
  atteso,
});
const piccolo = (...come: Parameters<typeof caso>): Caso => ({ ...caso(...come), piccolo: true });
const cella = (testo: string, attributi = ''): string =>
  `<table:table-cell ${attributi}><text:p>${testo}</text:p></table:table-cell>`;
const riga = (celle: readonly string[], attributi = ''): string =>
  `<table:table-row ${attributi}>${celle.map((c) => (c.startsWith('<') ? c : cella(c))).join('')}</table:table-row>`;
const testa = riga(['asse', 'tipo', 'gruppo', 'fonte', 'punto']);
const colonne = (n: number): string => `table:number-columns-repeated="${n}"`;
const altezza = (n: number): string => `table:number-rows-repeated="${n}"`;
const miliardo = 1_000_000_000;

/** Workbooks of LibreOffice. */
export const casiOds: Readonly<Record<string, Caso>> = {
  'ODS: 50.000 righe sane': caso(
    () =>
      ods(
        testa +
          righe(50_000, (n) =>
            riga(['I', 'beneficiario', `Gruppo ${n}`, 'relazione-2022', `§ ${n}`]),
          ),
      ),
    'sano',
  ),
  'ODS: celle ripetute un miliardo di volte': piccolo(
    () => ods(testa + riga([cella('x', colonne(miliardo))], altezza(miliardo))),
    'too-large-file',
  ),
  'ODS: 1.000 righe di 1.000 celle ripetute': caso(
    () => ods(testa + riga([cella('povertÃ\u00A0', colonne(999))], altezza(990))),
    'letto',
  ),
  'ODS: una cella dopo un miliardo di celle vuote': piccolo(
    () => ods(testa + riga([`<table:table-cell ${colonne(miliardo)}/>`, 'x'])),
    'too-large-file',
  ),
  'ODS: una riga dopo un miliardo di righe vuote': piccolo(
    () => ods(testa + riga(['<table:table-cell/>'], altezza(miliardo)) + riga(['x'])),
    'too-large-file',
  ),
  'ODS: righe vuote fino in fondo al foglio': piccolo(
    () =>
      ods(
        testa +
          riga(['I', 'beneficiario', 'G', 'relazione-2022', '§ 1']) +
          riga([`<table:table-cell ${colonne(16_384)}/>`], altezza(1_048_574)),
      ),
    'sano',
  ),
  'ODS: 200.000 tabelle di righe nascoste': piccolo(
    () =>
      ods(
        `${testa}</table:table>${`<table:table>${riga([], `table:visibility="collapse" ${altezza(100_000)}`)}</table:table>`.repeat(200_000)}<table:table>`,
      ),
    'too-large-file',
  ),
  'ODS: 300.000 volte 1.000 colonne nascoste': caso(
    () =>
      ods(
        `<table:table-column table:visibility="collapse" ${colonne(1_000)}/>`.repeat(300_000) +
          testa,
      ),
    'letto',
  ),
  'ODS: righe ripetute dentro righe ripetute': piccolo(
    () =>
      ods(
        testa + riga([riga([cella('x', colonne(900))], altezza(900)).repeat(10_000)], altezza(900)),
      ),
    'too-large-file',
  ),
  'ODS: 50.000 unioni di un miliardo di righe': caso(
    () =>
      ods(
        testa + riga(['I', cella('x', `table:number-rows-spanned="${miliardo}"`)]).repeat(50_000),
      ),
    'too-large-file',
  ),
  'ODS: un testo di 30.000 caratteri ripetuto 900.000 volte': piccolo(
    () => ods(testa + riga([cella('x'.repeat(30_000), colonne(900))], altezza(1_000))),
    'too-large-file',
  ),
  'ODS: una cella di 50 MB': caso(
    () => ods(testa + riga([cella('x'.repeat(50_000_000))])),
    'too-large-file',
  ),
  'ODS: una cella di cinque milioni di paragrafi': caso(
    () =>
      ods(testa + riga([`<table:table-cell>${'<text:p/>'.repeat(5_000_000)}</table:table-cell>`])),
    'too-large-file',
  ),
  'ODS: 450 byte che dicono di essere 250 MB': piccolo(
    () => ods(testa, 250_000_000),
    'too-large-file',
  ),
  'ODS: 200 MB che dicono di essere 1.000 byte': caso(
    () => ods('x'.repeat(200_000_000), 1_000),
    'unreadable-file',
  ),
  'ODS: commenti mai chiusi': caso(() => ods('<!--'.repeat(5_000_000)), 'unreadable-file'),
  'ODS: un archivio di 60.000 file': caso(
    () =>
      archivio({
        ...Object.fromEntries(Array.from({ length: 60_000 }, (_, n) => [`f${n}`, ''])),
        'content.xml': '<office:document-content/>',
      }),
    'empty-file',
  ),
};

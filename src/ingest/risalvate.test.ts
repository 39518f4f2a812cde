import { expect, test } from 'vitest';
import { leggiDati } from './leggiDati.ts';
import { apriFogli, ingest, type FileDati } from './ingest.ts';
import {
  cambia,
  con,
  guasti,
  nudi,
  programma,
  pubblica,
  testoDi,
} from '../tests/fixtures/tabelle/pubblica.ts';
import { nuoveRighe } from '../registro/nuoveRighe.ts';
import { pagineDi } from '../tests/fixtures/pagine.ts';

const deiDati = /^[^/]+\/\d{4}[^/]*\/(?!note|fonti).+\.csv$/;

/** A cell as LibreOffice in Italian leaves it: without separators and currency, whole days, all between quotes. */
function risalvata(cella: string): string {
  const numero = /^(-?\d{1,3}(?:\.\d{3})*(?:,\d+)?)( €|\s?%)?$/.exec(cella);
  const nudo = numero?.[1]
    ?.replaceAll('.', '')
    .replace(/,(\d*?)0+$/, ',$1')
    .replace(/,$/, '');
  return nudo === undefined ? cella : nudo + (numero?.[2]?.trim() === '%' ? '%' : '');
}

/** Tables saved again: every cell changed so, with a byte order mark and Windows line ends. */
function tutteRisalvate(files: FileDati[]): FileDati[] {
  return files.map((f) => {
    if (!deiDati.test(f.percorso)) return f;
    const righe = testoDi([f], f.percorso)
      .split('\n')
      .map((riga) => (riga.includes('"') ? riga : riga.split(';').map(risalvata).join(';')));
    return con([f], f.percorso, `\uFEFF${righe.join('\r\n')}`)[0]!;
  });
}

test('tables that a spreadsheet saved again change nothing published, and are shown as printed', () => {
  const pubblicati = pubblica(nudi);
  const risalvate = tutteRisalvate(pubblicati);
  expect(testoDi(risalvate, `${programma}/2022/piano.csv`)).toContain(';236700000;');
  const { dati, problemi, ricevuta } = ingest(risalvate);
  expect(problemi).toEqual([]);
  expect(nuoveRighe(dati, pagineDi(dati), '2023-10-03')).toEqual([]);
  expect(ricevuta.filter((r) => r.testo.includes('«236.700.000 €»'))).toHaveLength(1);
});

test('so do the tables of this repository, whatever they hold', async () => {
  const veri = (await apriFogli(leggiDati())).filter(
    (f) => !/registro|pubblicazioni|rettifiche|spostate/.test(f.percorso),
  );
  const pubblicati = pubblica(veri);
  const { dati, problemi } = ingest(tutteRisalvate(pubblicati));
  expect(problemi).toEqual([]);
  expect(nuoveRighe(dati, pagineDi(dati), '2099-01-01')).toEqual([]);
});

const piano = `${programma}/2022/piano.csv`;
const ev = `${programma}/2022/iniziative.csv`;

test.each([
  ['236.700.000 €', '236.700.000,00 €', []],
  ['236.700.000 €', '236700000', []],
  ['236.700.000 €', 'circa 236.700.000 €', ['changed-after-publication']],
  ['236.700.000 €', '236,7 Mln €', ['changed-after-publication']],
  ['236.700.000 €', '236700001', ['changed-after-publication']],
])('«%s» published and «%s» today', (prima, dopo, attesi) => {
  const cambiate = cambia(pubblica(nudi), piano, `;${prima};`, `;${dopo};`);
  expect(guasti(cambiate).map((g) => g.split(' ')[0])).toEqual(attesi);
});

test.each([
  ['dicembre 2022', '01/12/2022', []],
  ['dicembre 2022', '02/12/2022', ['changed-after-publication']],
  ['31/05', '31/05/2026', []],
  ['31/05', '30/05/2026', ['changed-after-publication']],
])('the day «%s» published and «%s» today', (prima, dopo, attesi) => {
  const conData = (data: string): FileDati[] => cambia(nudi, ev, ';31/05;', `;${data};`);
  const pubblicate = pubblica(conData(prima));
  const oggi = cambia(pubblicate, ev, `;${prima};`, `;${dopo};`);
  const generi = new Set(guasti(oggi).map((g) => g.split(' ')[0]));
  expect([...generi].filter((g) => g?.startsWith('changed'))).toEqual(attesi);
});

import { expect, test } from 'vitest';
import { programmaDiProva } from '../tests/fixtures/tabelle/leggi.ts';
import { apriFogli, ingest } from '../ingest/ingest.ts';
import { codiciDi, leggimi } from './nuovoAnnoParole.ts';
import { nuovoAnno, type TabellaPronta } from './nuovoAnno.ts';
import { nuovoAnnoXlsx } from './nuovoAnnoXlsx.ts';

const base = programmaDiProva();
const { dati } = ingest(base);
const programma = 'programma-di-prova';
const tabelle = nuovoAnno(dati, programma, '2023');
const tabella = (nome: string): TabellaPronta => tabelle.find((t) => t.nome === nome)!;
const csv = ({ colonne, righe }: TabellaPronta): string =>
  [colonne, ...righe.map((r) => colonne.map((c) => r[c] ?? ''))].map((r) => r.join(';')).join('\n');
const comeCsv = (pronte: readonly TabellaPronta[]) =>
  pronte.map((t) => ({
    percorso: `${programma}/2023/${t.nome}.csv`,
    bytes: new TextEncoder().encode(csv(t)),
  }));

test('rows bear the codes of Assi, indicators and initiatives of the last date, and no figure', () => {
  expect(tabella('piano').righe.map((r) => r['asse'])).toEqual(['I', 'II', 'III', 'Totale']);
  for (const { righe } of tabelle.slice(1))
    for (const riga of righe) expect(Object.keys(riga)).toHaveLength(2);
});

test('headings are those last used, each once', () => {
  const vista = dati.osservazioni.filter((o) => o.cella.file.endsWith('2022/avanzamento.csv'));
  expect(vista.length).toBeGreaterThan(0);
  for (const o of vista) expect(tabella('avanzamento').colonne).toContain(o.colonna);
  for (const { colonne } of tabelle) expect(new Set(colonne).size).toBe(colonne.length);
});

test('the document to come takes the id of the last one with its year', () => {
  expect(tabella('fonti').righe).toEqual([{ id: 'relazione-2023' }]);
  expect(nuovoAnno(dati, programma, '2023-06-30')[0]?.righe).toEqual([
    { id: 'programma-di-prova-2023-06-30' },
  ]);
});

test('fresh tables read as one warning each, publish nothing and leave the rest as it was', () => {
  const esito = ingest([...base, ...comeCsv(tabelle)]);
  expect(new Set(esito.problemi.map((p) => p.tipo))).toEqual(new Set(['row-to-complete']));
  expect(esito.problemi).toHaveLength(tabelle.length - 1);
  expect(esito.dati).toEqual(dati);
});

test('the same holds for the workbook', async () => {
  const bytes = await nuovoAnnoXlsx(dati, programma, '2023', tabelle);
  const file = { percorso: `${programma}/2023/tabelle.xlsx`, bytes };
  const esito = ingest(await apriFogli([...base, file]));
  expect(esito.problemi.map((p) => [p.tipo, p.foglio])).toEqual(
    tabelle.slice(1).map((t) => ['row-to-complete', t.nome]),
  );
  expect(esito.dati).toEqual(dati);
});

test('with the first figure the document must be described', () => {
  const riempite = tabelle.map((t) =>
    t.nome === 'piano'
      ? {
          ...t,
          righe: [{ asse: 'I', dotazione: '1 €', punto: 'Tabella 1', fonte: 'relazione-2023' }],
        }
      : t,
  );
  const { problemi } = ingest([...base, ...comeCsv(riempite)]);
  const errori = problemi.filter((p) => p.gravita === 'errore');
  expect(errori.map((p) => [p.file, p.intestazione])).toEqual(
    ['titolo', 'tipo', 'autore'].map((c) => [`${programma}/2023/fonti.csv`, c]),
  );
});

test('a programme without any date gets the plain tables', () => {
  const nuovo = { ...dati, osservazioni: [], menzioni: [] };
  expect(nuovoAnno(nuovo, programma, '2023').map((t) => t.nome)).toEqual(
    expect.arrayContaining(['fonti', 'piano', 'avanzamento', 'destinatari']),
  );
});

test('LEGGIMI explains every column and lists every code', () => {
  const testo = leggimi(dati, programma, '2023', tabelle);
  for (const { colonne } of tabelle)
    for (const colonna of colonne) expect(testo).toMatch(new RegExp(`^    ${colonna} +\\S`, 'm'));
  for (const { codice } of codiciDi(dati, programma, 'iniziativa')) expect(testo).toContain(codice);
});

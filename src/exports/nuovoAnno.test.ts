import { expect, test } from 'vitest';
import { programmaDiProva } from '../tests/fixtures/tabelle/leggi.ts';
import { apriFogli, ingest } from '../ingest/ingest.ts';
import { codiciDi, leggimi } from './nuovoAnnoParole.ts';
import { modello } from './modello.ts';
import { nuovoAnno, type TabellaPronta } from './nuovoAnno.ts';

const base = programmaDiProva();
const { dati } = ingest(base);
const programma = 'programma-di-prova';
const tabelle = nuovoAnno(dati, programma, '2023', { iniziative: true });
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

test.each(['csv', 'xlsx', 'ods'] as const)(
  'the same holds for the files of a template in %s',
  async (formato) => {
    const { file } = await modello(dati, programma, '2023', formato, { iniziative: true });
    const nuovi = [...file].map(([nome, bytes]) => ({
      percorso: `${programma}/2023/${nome}`,
      bytes,
    }));
    const esito = ingest(await apriFogli([...base, ...nuovi]));
    const dove = esito.problemi.map((p) => [p.tipo, p.foglio ?? p.file.split('/').at(-1)]);
    expect(dove.sort()).toEqual(
      tabelle
        .slice(1)
        .map((t) => ['row-to-complete', formato === 'csv' ? `${t.nome}.csv` : t.nome])
        .sort(),
    );
    expect(esito.dati).toEqual(dati);
  },
);

test('initiatives are asked for, and what the folder has already is left out', async () => {
  const nomi = (t: readonly TabellaPronta[]): string[] => t.map(({ nome }) => nome);
  expect(nomi(nuovoAnno(dati, programma, '2023'))).not.toContain('iniziative');
  const presenti = new Set(nomi(tabelle).filter((n) => n !== 'destinatari'));
  const soli = nuovoAnno(dati, programma, '2023', { presenti });
  expect(nomi(soli)).toEqual(['destinatari']);
  expect(soli[0]?.righe.some((riga) => 'fonte' in riga)).toBe(false);
  const tutte = new Set([...presenti, 'destinatari']);
  expect((await modello(dati, programma, '2023', 'ods', { presenti: tutte })).file.size).toBe(0);
});

test('columns of money come first, and the guide says what the last date printed', () => {
  const euro = new Set(dati.misure.filter((m) => m.tipo === 'euro').map((m) => m.colonna));
  for (const { colonne } of tabelle) {
    const misure = colonne.filter((c) => dati.misure.some((m) => m.colonna === c));
    const soldi = misure.filter((c) => euro.has(c));
    expect(misure.slice(0, soldi.length)).toEqual(soldi);
  }
  const { righe, guida, dataGuida } = tabella('piano');
  expect(dataGuida).toBe('2022-12-31');
  expect(guida[righe.findIndex((r) => r['asse'] === 'I')]).toMatchObject({
    dotazione: '236.700.000 €',
  });
});

test('a date is prepared after the last one of the same day of the year', () => {
  const primaAGiugno = dati.osservazioni.map((o) => ({ ...o, data: '2021-06-30' }));
  const due = { ...dati, osservazioni: [...dati.osservazioni, ...primaAGiugno] };
  const guide = (cartella: string): Set<string> =>
    new Set(
      nuovoAnno(due, programma, cartella)
        .slice(1)
        .map((t) => t.dataGuida),
    );
  expect(guide('2023-06-30')).toEqual(new Set(['2021-06-30']));
  expect(guide('2023')).toEqual(new Set(['2022-12-31']));
});

test('parts that keep several Assi apart have rows of their own, those of one alone have not', () => {
  const regioni = dati.osservazioni.flatMap((o) =>
    o.cella.file.endsWith('2022/piano.csv') && o.soggettoTipo === 'asse'
      ? ['più sviluppate', 'in transizione'].map((dimensione) => ({ ...o, dimensione }))
      : [],
  );
  const [una] = regioni;
  const strana = { ...una!, dimensione: 'solo qui' };
  const osservazioni = [...regioni, strana];
  const piano = nuovoAnno({ ...dati, osservazioni }, programma, '2023').find(
    (t) => t.nome === 'piano',
  );
  const di = (asse: string): (string | undefined)[] =>
    piano!.righe.filter((r) => r['asse'] === asse).map((r) => r['dimensione']);
  expect(di('I')).toEqual(['più sviluppate', 'in transizione']);
  expect(piano!.colonne.slice(0, 4)).toContain('dimensione');
  expect(tabella('piano').colonne).not.toContain('dimensione');
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

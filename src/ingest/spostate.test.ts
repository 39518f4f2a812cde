import { describe, expect, test } from 'vitest';
import { derivateDi } from '../model/index.ts';
import { pagineDi } from '../tests/fixtures/pagine.ts';
import { registroCsv } from '../exports/registro.ts';
import { nuoveRighe } from '../registro/nuoveRighe.ts';
import {
  cambia,
  con,
  guasti,
  nudi,
  programma,
  pubblica,
  testoDi,
} from '../tests/fixtures/tabelle/pubblica.ts';
import type { FileDati } from './fogli.ts';
import { ingest } from './ingest.ts';

const piano = `${programma}/2022/piano.csv`;
const spostate = `${programma}/spostate.csv`;
const capo = 'id_prima;id_dopo;data;motivo\n';
const pubblicati = pubblica(nudi);
const conRighe = (files: FileDati[], ...righe: string[]): FileDati[] =>
  con(files, spostate, capo + righe.map((r) => `${r};02/10/2023;Aggiunta la pagina\n`).join(''));
/** A page added to the place of every row of a table of the published programme. */
const conPagina = cambia(pubblicati, piano, ';Tabella 1', ';Tabella 1, pag. 12');
const mosse = ingest(pubblicati).dati.osservazioni.filter((o) => o.cella.file === piano);

/** The row that `verifica` writes for an officer to copy, without its blanks. */
function proposte(files: FileDati[]): string[] {
  return ingest(files).problemi.map(
    (p) => /la riga: (.+);<data>;<motivo>$/.exec(p.rimedio)?.[1] ?? p.tipo,
  );
}

describe('a corrected place', () => {
  const riga = 'relazione-2022.*.tabella-1;relazione-2022.*.tabella-1-pag-12';

  test('is one problem for all its figures, with one row to copy', () => {
    expect(mosse.length).toBeGreaterThan(1);
    expect(guasti(conPagina).map((g) => g.split(' ')[0])).toEqual(['moved-after-publication']);
    expect(proposte(conPagina)).toEqual([riga]);
  });

  test.each([
    ['piano', 'Tabella 1'],
    ['avanzamento', 'Tabella 2'],
  ])(
    'of %s with its row breaks nothing: each figure is the same one, computed ones too',
    (nome, punto) => {
      const file = `${programma}/2022/${nome}.csv`;
      const luogo = punto.toLowerCase().replace(' ', '-');
      const sue = ingest(pubblicati).dati.osservazioni.filter((o) => o.cella.file === file);
      const detto = conRighe(
        cambia(pubblicati, file, `;${punto}`, `;${punto}, pag. 12`),
        `relazione-2022.*.${luogo};relazione-2022.*.${luogo}-pag-12`,
      );
      expect(guasti(detto)).toEqual([]);
      const { dati } = ingest(detto);
      const righe = nuoveRighe(dati, pagineDi(dati), '2023-10-03');
      const dove = new Map(
        righe.filter((r) => r.genere === 'spostamento').map((r) => [r.id, r.testo]),
      );
      for (const { id } of sue) expect(dove.get(id)).toBe(id.replace(luogo, `${luogo}-pag-12`));
      const diOggi = new Map(derivateDi(dati).map((d) => [d.id, d.valore]));
      for (const d of derivateDi(ingest(pubblicati).dati))
        expect(diOggi.get(dove.get(d.id) ?? d.id)).toBe(d.valore);
      expect(righe.filter((r) => r.genere === 'ritiro' && !/#/.test(r.id))).toEqual([]);
    },
  );

  test('stays told once it is published, even where the row is taken away', () => {
    const dopo = pubblica(conRighe(conPagina, riga), '2023-10-03');
    expect(guasti(dopo)).toEqual([]);
    expect(guasti(dopo.filter((f) => f.percorso !== spostate))).toEqual([]);
    expect(testoDi(dopo, 'registro.csv')).toContain('spostamento');
  });

  test('may be moved again, and go back where the first row is taken away', () => {
    const dopo = pubblica(conRighe(conPagina, riga), '2023-10-03');
    const ancora = cambia(dopo, piano, 'pag. 12', 'pag. 13');
    const seconda = 'relazione-2022.*.tabella-1-pag-12;relazione-2022.*.tabella-1-pag-13';
    expect(guasti(conRighe(ancora, riga, seconda))).toEqual([]);
    const indietro = cambia(dopo, piano, ', pag. 12', '');
    const ritorno = 'relazione-2022.*.tabella-1-pag-12;relazione-2022.*.tabella-1';
    expect(guasti(conRighe(indietro, ritorno))).toEqual([]);
    expect(guasti(conRighe(indietro, riga, ritorno))).toEqual([`move-in-circle ${spostate} B3`]);
  });

  test('that also changes a value wants its correction as well, under the published id', () => {
    const anche = cambia(conRighe(conPagina, riga), piano, '236.700.000 €', '236.800.000 €');
    const [problema, ...altri] = ingest(anche).problemi;
    expect(altri).toEqual([]);
    expect(problema?.tipo).toBe('changed-after-publication');
    const id = 'relazione-2022.2022-12-31.asse-i.dotazione.tabella-1';
    const detto = con(
      anche,
      `${programma}/rettifiche.csv`,
      `data;osservazione;tipo;motivo;valore_precedente;valore_nuovo\n02/10/2023;${id};correzione;Refuso;236.700.000 €;236.800.000 €\n`,
    );
    expect(guasti(detto)).toEqual([]);
    expect(guasti(pubblica(detto, '2023-10-03'))).toEqual([]);
  });
});

test('a document with another id is one row', () => {
  const nuovi = pubblicati.map((f) =>
    f.percorso.endsWith('.csv') && !/registro|pubblicazioni/.test(f.percorso)
      ? con(
          [f],
          f.percorso,
          testoDi([f], f.percorso).replaceAll('relazione-2022', 'relazione-finale'),
        )[0]!
      : f,
  );
  expect(proposte(nuovi)).toEqual(['relazione-2022.*;relazione-finale.*']);
  expect(guasti(conRighe(nuovi, 'relazione-2022.*;relazione-finale.*'))).toEqual([]);
});

test('one row of many is moved by whole ids, because a star would catch the others', () => {
  const uno = cambia(
    pubblicati,
    piano,
    '236.700.000 €;relazione-2022;Tabella 1',
    '236.700.000 €;relazione-2022;Tabella 9',
  );
  const id = 'relazione-2022.2022-12-31.asse-i.dotazione.tabella-1';
  expect(proposte(uno)).toEqual([`${id};${id.replace('tabella-1', 'tabella-9')}`]);
});

test('nothing is proposed where the value is another, or two could be meant', () => {
  const altro = cambia(
    pubblicati,
    piano,
    '236.700.000 €;relazione-2022;Tabella 1',
    '236.700.001 €;relazione-2022;Tabella 9',
  );
  expect(proposte(altro)).toEqual(['vanished-after-publication']);
  const riga = 'I;Asse I;236.700.000 €;relazione-2022;Tabella 1\n';
  const due = cambia(
    pubblicati,
    piano,
    riga,
    riga.replace('a 1', 'a 8') + riga.replace('a 1', 'a 9'),
  );
  expect(proposte(due)).toEqual(['vanished-after-publication']);
});

test('the register holds what is computed, with the figures that it comes of', () => {
  const { dati } = ingest(pubblicati);
  const voci = new Map(dati.registro.map((v) => [v.id, v]));
  const calcolate = derivateDi(dati);
  expect(calcolate.length).toBeGreaterThan(0);
  for (const d of calcolate)
    expect(voci.get(d.id)).toMatchObject({ genere: 'derivata', punto: d.da.join(' ') });
  expect(registroCsv(dati.registro)).toBe(testoDi(pubblicati, 'registro.csv'));
});

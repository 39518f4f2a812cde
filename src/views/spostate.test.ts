import { expect, test } from 'vitest';
import { archivioDi } from '../checks/archivioDi.ts';
import { ingest, type FileDati } from '../ingest/ingest.ts';
import type { Archivio } from '../model/index.ts';
import { cosaCambia } from '../registro/cosaCambia.ts';
import { pagineDi } from '../tests/fixtures/pagine.ts';
import {
  cambia,
  con,
  nudi,
  programma,
  pubblica,
  testoDi,
} from '../tests/fixtures/tabelle/pubblica.ts';
import { rotte } from './rotte.ts';
import { rinviiDeiDocumenti } from './spostate.ts';

const rotteDi = (a: Archivio): ReturnType<typeof rotte> => rotte(a, { testi: [], file: [] });
const capo = 'id_prima;id_dopo;data;motivo\n';
const pubblicati = pubblica(nudi);
const spostate = `${programma}/spostate.csv`;

/** A document with another id in every table. */
const rinominato = (files: FileDati[], prima: string, dopo: string): FileDati[] =>
  files.map((f) =>
    /registro|pubblicazioni|spostate/.test(f.percorso)
      ? f
      : con([f], f.percorso, testoDi([f], f.percorso).replaceAll(prima, dopo))[0]!,
  );

test('the old address of a moved figure leads to its evidence, and so does that of what was computed of it', () => {
  const file = `${programma}/2022/avanzamento.csv`;
  const riga =
    'relazione-2022.*.tabella-2;relazione-2022.*.tabella-2-pag-12;02/10/2023;La pagina\n';
  const mossi = con(
    cambia(pubblicati, file, ';Tabella 2', ';Tabella 2, pag. 12'),
    spostate,
    capo + riga,
  );
  const prima = archivioDi(ingest(pubblicati).dati);
  const a = archivioDi(ingest(mossi).dati);
  const sue = prima.osservazioni.filter((o) => o.cella.file === file);
  const mosse = [
    ...sue,
    ...prima.derivate.filter((d) => d.da.some((id) => sue.some((o) => o.id === id))),
  ];
  expect(mosse.some((f) => 'regola' in f)).toBe(true);
  for (const { id } of mosse) {
    const rinvio = rotteDi(a).a(`/cifre/${id}/`);
    expect(rinvio?.tipo).toBe('rinvio');
    const meta = rinvio?.tipo === 'rinvio' ? rinvio.soggetto.a : '';
    expect(rotteDi(a).a(meta)?.tipo ?? meta).not.toBe('rinvio');
  }
  expect(a.diPrima.get(a.diOggi.get(sue[0]!.id)!)).toEqual([sue[0]!.id]);
});

test('the page of a document with another id leads on, through as many rows as there are', () => {
  const righe = ['relazione-2022.*;relazione-bis.*', 'relazione-bis.*;relazione-ter.*'];
  const testo = capo + righe.map((r) => `${r};02/10/2023;Altro nome\n`).join('');
  const { dati } = ingest(
    con(rinominato(pubblicati, 'relazione-2022', 'relazione-ter'), spostate, testo),
  );
  const via = (id: string): string => `/${programma}/fonti/${id}/`;
  expect(rinviiDeiDocumenti(dati)).toEqual([
    { da: via('relazione-2022'), a: via('relazione-ter') },
    { da: via('relazione-bis'), a: via('relazione-ter') },
  ]);
  expect(cosaCambia(dati, pagineDi(dati)).indirizziRotti).toEqual([]);
});

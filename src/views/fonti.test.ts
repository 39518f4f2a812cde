import { expect, test } from 'vitest';
import { archivioDi } from '../checks/archivioDi.ts';
import { ingest } from '../ingest/ingest.ts';
import { leggiDati } from '../ingest/leggiDati.ts';
import { importata } from '../model/index.ts';
import { programmaDiProva } from '../tests/fixtures/tabelle/leggi.ts';
import { sezioni } from './fonti.ts';

const testo = (righe: string): Uint8Array => new TextEncoder().encode(righe);

/** The files of the test programme, with this table of the places of its documents. */
const conLuoghi = (righe?: string) => [
  ...programmaDiProva(),
  ...(righe ? [{ percorso: 'programma-di-prova/luoghi.csv', bytes: testo(righe) }] : []),
];

/** The parts and places of a document of the test programme. */
function parti(righe?: string): string[][] {
  const { dati, problemi } = ingest(conLuoghi(righe));
  expect(problemi.filter((p) => p.gravita === 'errore')).toEqual([]);
  const a = archivioDi(dati);
  return sezioni(a, a.fonte('relazione-2022')!).map(({ titolo, luoghi }) => [
    titolo,
    ...luoghi.map((l) => `${l.punto} ${l.pagina}`.trim()),
  ]);
}

test('a document is read in the order of its table of places, then in that of the rows', () => {
  const senza = parti();
  const ultimo = senza.at(-1)!.at(-1)!;
  const con = parti(`fonte;punto;sezione;pagina\nrelazione-2022;${ultimo};Premessa;2\n`);
  expect(con[0]).toEqual(['Premessa', `${ultimo} 2`]);
  expect(con.flatMap(([, ...luoghi]) => luoghi).length).toBe(
    senza.flatMap(([, ...luoghi]) => luoghi).length,
  );
});

test('a page or a part that is added changes no figure', () => {
  const luoghi = 'fonte;punto;pagina\nrelazione-2022;Tabella 1;12\n';
  expect(ingest(conLuoghi(luoghi)).dati.luoghi).toHaveLength(1);
  expect(ingest(conLuoghi(luoghi)).dati.osservazioni).toEqual(
    ingest(conLuoghi()).dati.osservazioni,
  );
});

test('every figure of a document stands in one part of it, and those copied by hand all have their place', () => {
  const a = archivioDi(ingest(leggiDati()).dati);
  for (const f of a.fonti) {
    const figure = a.figureDelDocumento(f.id);
    const lette = sezioni(a, f).flatMap((s) => s.luoghi.flatMap((l) => l.figure));
    expect(lette.map((o) => o.id).sort()).toEqual(figure.map((o) => o.id).sort());
    const noti = new Set(a.luoghiDi(f.id).map((l) => l.punto));
    if (noti.size > 0)
      expect(figure.filter((o) => !importata(o) && !noti.has(o.punto)).map((o) => o.punto)).toEqual(
        [],
      );
  }
});

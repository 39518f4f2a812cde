import { expect, test } from 'vitest';
import { archivioDi } from '../checks/archivioDi.ts';
import { stampato } from '../format.ts';
import { elencoIniziative } from '../html/iniziative.ts';
import { apriFogli, ingest } from '../ingest/ingest.ts';
import { leggiDati } from '../ingest/leggiDati.ts';
import type { Archivio, Iniziativa } from '../model/index.ts';
import { vociIniziative } from '../ricerca/vociOpere.ts';
import { confrontoIniziative } from '../views/confronto/iniziative.ts';
import { esplora } from '../views/esplora/esplora.ts';
import { nessuna } from '../views/esplora/richiesta.ts';
import { gruppiDi } from '../views/esplora/righe.ts';
import { rotte } from '../views/rotte.ts';
import { programmaDegliImporti } from './fixtures/importi.ts';

const archivi: [string, Archivio][] = [
  ['an invented programme', await programmaDegliImporti()],
  ['the documents', archivioDi(ingest(await apriFogli(leggiDati())).dati)],
];

const chiave = (i: Pick<Iniziativa, 'programma' | 'id'>): string => `${i.programma}/${i.id}`;

/** The figures in each item of a list of initiatives, by id of the initiative. */
function nellElenco(a: Archivio, data?: string): Map<string, string[]> {
  const foglio = { a, indirizzo: (via: string) => via };
  return new Map(
    a.iniziative.map((i) => [
      chiave(i),
      [...elencoIniziative(foglio, [i], data).text.matchAll(/cifre\/([^"]+)\/" data-oss/g)].map(
        (m) => m[1] ?? '',
      ),
    ]),
  );
}

test.each(archivi)('in %s an initiative has the same amount in every list', (_, a) => {
  const elenco = nellElenco(a);
  const righe = new Map(
    gruppiDi(a)
      .flatMap((g) => g.righe)
      .map((r) => [r.id, r]),
  );
  const voci = new Map(
    vociIniziative(rotte(a, { testi: [], file: [] }), a, new Map()).map((v) => [v.url, v]),
  );
  let quante = 0;
  for (const i of a.iniziative) {
    const attesi = a.importiDi(i);
    const riga = righe.get(chiave(i));
    const voce = voci.get(riga?.href ?? '');
    if (attesi.length > 0) quante++;
    expect(elenco.get(chiave(i))).toEqual(attesi.map((o) => o.id));
    expect(riga?.importi.map((c) => c.id)).toEqual(attesi.map((o) => o.id));
    expect(voce?.importo).toBe(attesi[0]?.valore ?? null);
    if (attesi[0]) expect(voce?.contesto).toContain(stampato(attesi[0]));
    else expect(voce?.contesto).toMatch(/proprio$|delle sue parti$|come parte$/);
  }
  expect(quante).toBeGreaterThan(0);
});

test.each(archivi)('in %s the ranking is by that amount', (_, a) => {
  const righe = gruppiDi(a).flatMap((g) => g.righe);
  const valori = esplora(righe, { ...nessuna, ordina: 'importo', giu: true }).flatMap((r) => {
    const [programma = '', id = ''] = r.id.split('/');
    return a.importiDi({ programma, id })[0]?.valore ?? [];
  });
  expect(valori).toEqual(valori.toSorted((x, y) => y - x));
});

test.each(archivi)(
  'in %s the lists and comparisons of a date show what that date prints',
  (_, a) => {
    for (const { id } of a.programmi) {
      const date = a.dateDi(id);
      const di = date.map((data) => nellElenco(a, data));
      for (const i of a.iniziativeDi(id))
        date.forEach((data, k) =>
          expect(di[k]!.get(chiave(i))).toEqual(a.importiDi(i, data).map((o) => o.id)),
        );
      const lato = (data: string) => ({ programma: id, asse: '', data });
      for (const data of date.slice(1)) {
        const c = confrontoIniziative(a, lato(data), lato(date[0]!));
        for (const { iniziativa, prima, dopo } of c.entrambe) {
          for (const [momento, quando] of [[prima, data] as const, [dopo, date[0]!] as const])
            if (momento.importo) expect(a.importiDi(iniziativa, quando)).toContain(momento.importo);
        }
      }
    }
  },
);

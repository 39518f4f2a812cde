import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Datum } from '../../charts/datum.ts';
import { kinds } from '../../charts/kinds.ts';
import { csvGrafico } from '../../exports/grafico.ts';
import { testoDi } from '../../format.ts';
import { ingest } from '../../ingest/ingest.ts';
import { leggiDati } from '../../ingest/leggiDati.ts';
import {
  crea,
  derivateDi,
  formuleDi,
  inUnita,
  stadi,
  stadiDeiDati,
  type Archivio,
  type Figura,
  type Osservazione,
} from '../../model/index.ts';
import { programmaDegliImporti } from '../../tests/fixtures/importi.ts';
import { detto } from './detto.ts';
import { figureDi, nomeDelGrafico } from './figure.ts';
import { rami, type Ramo } from './rami.ts';
import { tuttiIGrafici } from './tutti.ts';
import type { Grafico } from './tipi.ts';

const leggi = (...cartella: string[]): Archivio => {
  const { dati } = ingest(leggiDati(...cartella));
  return crea(dati, derivateDi(dati));
};
const archivio = leggi();
const grafici = tuttiIGrafici(archivio);
const inventati = ['valverde', 'tabelle/base'].map((nome) =>
  leggi(join(import.meta.dirname, '..', '..', 'tests', 'fixtures', nome)),
);
const inventato = await programmaDegliImporti();

/** Every quantity in the data of a drawing, of whatever kind: what has a `value`. */
function segni(dati: unknown): Pick<Datum, 'value' | 'ref'>[] {
  if (typeof dati !== 'object' || dati === null) return [];
  const dentro = Object.values(dati).flatMap(segni);
  return 'value' in dati ? [dati as Datum, ...dentro] : dentro;
}

const figureIn = (g: Grafico): Map<string, Figura> => new Map(figureDi(g).map((f) => [f.id, f]));

/** True for a share that a document prints of two figures of a table. */
function eQuotaFra(o: Osservazione, figure: readonly Figura[]): boolean {
  const colonne = new Set(figure.flatMap((f) => ('colonna' in f ? [f.colonna, f.misura] : [])));
  const misura = archivio.misura(o.colonna);
  const formule = misura ? formuleDi(misura) : [];
  return formule.some(
    (f) => colonne.has(f.numeratore.colonna) && colonne.has(f.denominatore.colonna),
  );
}

test('every kind of chart is drawn for some figure', () => {
  const tutti = [archivio, ...inventati].flatMap(tuttiIGrafici);
  const tipi = new Set(tutti.map((g) => g.disegno?.kind));
  expect([...tipi].sort()).toEqual(Object.keys(kinds).sort());
});

test('a drawing has quantities, unless it is a tree', () => {
  const senza = grafici.filter((g) => segni(g.disegno?.data).every((s) => s.value === null));
  const tipi = new Set(senza.map((g) => g.disegno?.kind));
  expect([...tipi].filter((t) => t !== 'tree')).toEqual([]);
});

test('only a stage of money is drawn in the colour of a stage, and no amount without stage inside another', () => {
  const stadiDisegnati = (g: Grafico): { ref: string; stage: boolean }[] =>
    g.disegno?.kind === 'frames'
      ? g.disegno.data.rows
          .flatMap((r) => r.stages)
          .map((s) => ({ ref: s.ref ?? '', stage: 'stage' in s }))
      : [];
  const disegnati = [...grafici, ...tuttiIGrafici(inventato)].flatMap(stadiDisegnati);
  expect(disegnati.length).toBeGreaterThan(0);
  for (const { ref, stage } of disegnati.filter((s) => s.ref !== '')) {
    const misura = (archivio.perId.get(ref) ?? inventato.perId.get(ref))?.misura ?? '';
    expect(misura).not.toBe('importo');
    expect(stage, ref).toBe([...stadi, ...stadiDeiDati].some((s) => s === misura));
  }
});

test('every figure says what it shows in one sentence that can be heard', () => {
  const tutti = [archivio, ...inventati, inventato].flatMap(tuttiIGrafici);
  const frasi = tutti.map((g) => [g.id, testoDi(detto(g))] as const);
  const storte = frasi.filter(
    ([, f]) => f.trim() === '' || f.endsWith(': ') || /undefined|[.?!] \p{Lu}|Mln|Mld/u.test(f),
  );
  expect(storte).toEqual([]);
  expect(frasi.filter(([, f]) => f.split(/\s/).length > 80)).toEqual([]);
});

test('a figure is told from the others of its page by its name, which is short', () => {
  for (const [pagina, suoi] of Map.groupBy(grafici, (g) => g.pagina)) {
    const nomi = suoi.map((g) => nomeDelGrafico(archivio, g));
    expect(
      nomi.filter((n, i) => nomi.indexOf(n) !== i),
      pagina,
    ).toEqual([]);
    expect(nomi.filter((n) => n.length > 120)).toEqual([]);
  }
});

test.each(grafici.map((g) => [g.id, g] as const))('%s lists the marks that it draws', (_, g) => {
  const foglie = (r: Ramo): Ramo[] => (r.rami.length === 0 ? [r] : r.rami.flatMap(foglie));
  const elencati = rami(g).flatMap(foglie);
  const refs = elencati.flatMap(({ segno }) => segno?.ref ?? []);
  const disegnati = segni(g.disegno?.data).flatMap((s) => (s.value === null ? [] : (s.ref ?? [])));
  expect(refs.toSorted()).toEqual(disegnati.toSorted());
  expect(elencati.filter(({ nome }) => nome.trim() === '')).toEqual([]);
});

test('no two figures share an address', () => {
  const id = grafici.map((g) => g.id);
  expect(id.filter((x, i) => id.indexOf(x) !== i)).toEqual([]);
});

test.each(grafici.map((g) => [g.id, g] as const))(
  '%s draws exactly what its table says',
  (_, g) => {
    const tabella = figureIn(g);
    for (const segno of segni(g.disegno?.data).filter((s) => s.value !== null)) {
      const figura = tabella.get(segno.ref ?? '');
      expect(figura, `${segno.ref} is drawn and not in the table`).toBeDefined();
      expect(segno.value).toBe(inUnita(figura?.valore ?? NaN, figura?.unita ?? ''));
    }
  },
);

test.each(grafici.map((g) => [g.id, g] as const))(
  '%s says in words only what its table holds, or a rule on it',
  (_, g) => {
    const tabella = figureIn(g);
    for (const parte of [g.titolo, ...g.sintesi, detto(g)].flat()) {
      if (typeof parte === 'string') {
        expect(parte, 'a figure typed by hand in a sentence').not.toMatch(
          /\d[\d.,]*[\s\u00a0\u202f]*(€|%|Mln|milion|mila|persone)/,
        );
      } else {
        const basi = 'da' in parte ? parte.da : [parte.id];
        expect(basi.every((id) => tabella.has(id) || archivio.perId.has(id))).toBe(true);
        if (!('da' in parte))
          expect(
            tabella.has(parte.id) ||
              parte.misura === 'target' ||
              eQuotaFra(parte, [...tabella.values()]),
            `${parte.id} is said and not in the table`,
          ).toBe(true);
      }
    }
  },
);

test.each(grafici.map((g) => [g.id, g] as const))(
  '%s as a download holds the values of its table, as plain numbers',
  (_, g) => {
    const { data } = Papa.parse<{ id: string; valore: string }>(csvGrafico(g), { header: true });
    const valori = new Map(data.map((riga) => [riga.id, riga.valore]));
    for (const figura of figureIn(g).values())
      if (figura.valore !== null && valori.has(figura.id))
        expect(Number(valori.get(figura.id))).toBe(inUnita(figura.valore, figura.unita));
    const scritte = g.tabella.righe.flatMap((r) => r.celle).filter((c) => typeof c === 'object');
    expect(scritte.filter((c) => !valori.has(c.id))).toEqual([]);
  },
);

import { expect, test } from 'vitest';
import { ingest } from '../ingest/ingest.ts';
import { leggiDati } from '../ingest/leggiDati.ts';
import { programmaDiProva } from '../tests/fixtures/tabelle/leggi.ts';
import { crea } from './archivio.ts';
import { derivateDi } from './derivate.ts';
import { chiaveDi } from './scelta.ts';

const { dati } = ingest(leggiDati());
const a = crea(dati, derivateDi(dati));

test('every figure is found by its id, its subject, its date, its document and its quantity', () => {
  expect(dati.osservazioni.length).toBeGreaterThan(0);
  for (const o of dati.osservazioni) {
    expect(a.perId.get(o.id)).toBe(o);
    expect(a.figureDi(o)).toContain(o);
    expect(a.figureDi(o, o.data)).toContain(o);
    expect(a.figureDelDocumento(o.fonte)).toContain(o);
    expect(a.figureDelLuogo(o)).toContain(o);
    expect(a.figureDellaRiga(o.cella)).toContain(o);
    expect(a.figureDelProgramma(o.programma)).toContain(o);
    expect(a.stampate(o)).toContain(o);
    expect(a.dateDi(o.programma)).toContain(o.data);
  }
});

test('indexes hold what a plain filter of the data holds, in its order', () => {
  const [uno] = dati.osservazioni.filter((o) => o.soggettoTipo === 'asse');
  expect(a.figureDi(uno!)).toEqual(
    dati.osservazioni.filter(
      (o) =>
        o.programma === uno!.programma && o.soggettoTipo === 'asse' && o.soggetto === uno!.soggetto,
    ),
  );
  for (const p of dati.programmi) {
    expect(a.decisioniDi(p.id)).toEqual(dati.decisioni.filter((d) => d.programma === p.id));
    expect(a.assiDi(p.id)).toEqual(dati.assi.filter((x) => x.programma === p.id));
    expect(a.menzioniIn(p.id, {})).toEqual(dati.menzioni.filter((m) => m.programma === p.id));
  }
});

test('the figure that stands for a quantity is one of its places, and its reason is true', () => {
  const { dati } = ingest(programmaDiProva());
  const a = crea(dati, []);
  const doppie = [...Map.groupBy(dati.osservazioni, chiaveDi).values()].filter((g) => g.length > 1);
  expect(doppie.length).toBeGreaterThan(0);
  for (const gruppo of doppie) {
    const scelta = a.principale(gruppo[0]!)!;
    expect([scelta.figura, ...scelta.altre].toSorted((x, y) => (x.id < y.id ? -1 : 1))).toEqual(
      gruppo.toSorted((x, y) => (x.id < y.id ? -1 : 1)),
    );
    const altra = scelta.altre[0]!;
    if (scelta.motivo === 'ha un valore') expect(altra.mancante).not.toBeNull();
    if (scelta.motivo === 'senza attenuazioni') expect(altra.qualificatore).not.toBe('');
    if (scelta.motivo === 'più precisa')
      expect(scelta.figura.precisione ?? 0).toBeLessThan(altra.precisione ?? 0);
    if (scelta.motivo === 'prima per id') expect(scelta.figura.id < altra.id).toBe(true);
  }
  const sola = dati.osservazioni.find((o) => a.stampate(o).length === 1)!;
  expect(a.principale(sola)).toEqual({ figura: sola, motivo: 'unica', altre: [] });
});

test('what is not there is undefined or empty, never a throw', () => {
  const nessuno = {
    programma: 'constructor',
    soggettoTipo: 'asse',
    soggetto: '__proto__',
  } as const;
  expect(a.figureDi(nessuno)).toEqual([]);
  expect(a.programma('constructor')).toBeUndefined();
  expect(a.perId.get('toString')).toBeUndefined();
  expect(a.principale({ ...nessuno, data: '2022-12-31', misura: 'impegni', dimensione: '' })).toBe(
    undefined,
  );
});

test('a computed figure is found by its rule and quantity, and a difference by its two ends', () => {
  const d = a.derivate.find((x) => x.regola === 'rapporto')!;
  expect(a.calcolata('rapporto', d)).toBe(d);
  const fra = a.derivate.find((x) => x.regola === 'differenza')!;
  const [dopo, prima] = fra.da.map((id) => a.perId.get(id)!);
  expect(a.differenza(dopo!, prima!)).toBe(fra);
  expect(a.differenza(prima!, dopo!)).toBeUndefined();
});

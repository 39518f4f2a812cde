import { expect, test } from 'vitest';
import { csvGrafico } from '../../exports/grafico.ts';
import { ingest } from '../../ingest/ingest.ts';
import { leggiDati } from '../../../scripts/leggi-dati.ts';
import { crea, derivateDi, inUnita, type Figura } from '../../model/index.ts';
import { figureDi } from './figure.ts';
import { tuttiIGrafici } from './tutti.ts';
import type { Disegno, Grafico } from './tipi.ts';

const { dati } = ingest(leggiDati());
const archivio = crea(dati, derivateDi(dati.osservazioni));
const grafici = tuttiIGrafici(archivio);

/** Every mark that a drawing carries, with its evidence. */
function segni(d: Disegno | null): { value: number | null; ref?: string | undefined }[] {
  switch (d?.tipo) {
    case 'stadi':
      return [d.dati.frame, ...d.dati.stages];
    case 'assi':
      return d.dati.rows.flatMap((r) => [r.frame, ...r.stages]);
    case 'cento':
      return d.dati.counts;
    case 'tempo':
      return [d.dati.frame, ...d.dati.series].flatMap((s) => s.points);
    case 'riprogrammazione':
      return d.dati.rows.flatMap((r) => r.values);
    case 'persone':
      return [d.dati.base, ...d.dati.parts, ...d.dati.groups];
    case 'indicatori':
      return d.dati.flatMap((r) => [
        r,
        ...(r.target ? [r.target] : []),
        ...(r.earlier ? [r.earlier] : []),
      ]);
    default:
      return [];
  }
}

const figureIn = (g: Grafico): Map<string, Figura> => new Map(figureDi(g).map((f) => [f.id, f]));

test('the site has figures of every kind', () => {
  const tipi = new Set(grafici.map((g) => g.disegno?.tipo));
  expect([...tipi].sort()).toEqual([
    'albero',
    'assi',
    'cento',
    'indicatori',
    'persone',
    'riprogrammazione',
    'stadi',
    'storia',
    'tempo',
  ]);
});

test('no two figures share an address', () => {
  const id = grafici.map((g) => g.id);
  expect(id.filter((x, i) => id.indexOf(x) !== i)).toEqual([]);
});

test.each(grafici.map((g) => [g.id, g] as const))(
  '%s draws exactly what its table says',
  (_, g) => {
    const tabella = figureIn(g);
    for (const segno of segni(g.disegno).filter((s) => s.value !== null)) {
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
    for (const parte of [g.titolo, ...g.sintesi].flat()) {
      if (typeof parte === 'string') {
        expect(parte, 'a figure typed by hand in a sentence').not.toMatch(
          /\d[\d.,]*[\s\u00a0\u202f]*(€|%|Mln|milion|mila|persone)/,
        );
      } else {
        const basi = 'da' in parte ? parte.da : [parte.id];
        expect(basi.every((id) => tabella.has(id) || archivio.perId.has(id))).toBe(true);
        if (!('da' in parte))
          expect(tabella.has(parte.id), `${parte.id} is said and not in the table`).toBe(true);
      }
    }
  },
);

test('a download holds the same values as the table, as plain numbers', () => {
  const g = grafici.find((x) => x.id === 'por-fse-lombardia-asse-i-stadi-2022-12-31');
  const righe = csvGrafico(g!)
    .split('\n')
    .filter((r) => r.includes('Importo stampato'));
  expect(righe.map((r) => r.split(',')[2])).toEqual([
    '236700000',
    '290890851.86',
    '290323449.02',
    '254774002.77',
    '184444180.19',
  ]);
});

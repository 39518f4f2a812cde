import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { confronto } from '../html/confronto/confronto.ts';
import { programmaGrande } from '../tests/fixtures/programmaGrande.ts';
import type { Archivio } from '../model/index.ts';
import { fetta, tagli } from '../views/confronto/fetta.ts';
import type { Lati } from '../views/confronto/voce.ts';
import { perFoglio } from '../views/elencoLungo.ts';
import { indirizzi } from '../views/indirizzi.ts';
import { disegna } from './confrontoLibero.ts';

const date = ['2014-12-31', '2015-12-31', '2016-12-31', '2017-12-31'];
const a = programmaGrande({ date, assi: ['A', 'B'] });
const molti = programmaGrande({ date, assi: Array.from({ length: perFoglio }, (_, i) => `A${i}`) });
const lato = (asse: string, data: string) => ({ programma: 'prova', asse, data });

/** Serves the slices of the archive at their addresses, and remembers what was asked. */
function servi(a: Archivio, assi = ['', 'A', 'B']): string[] {
  const chieste: string[] = [];
  const fette = new Map(
    assi.flatMap((asse) =>
      [...date, '2031'].flatMap((data) =>
        tagli(a, lato(asse, data)).map((t) => [
          `/base${indirizzi.confrontoDati('prova', asse, data, t.parte.pagina)}`,
          fetta(a, t),
        ]),
      ),
    ),
  );
  vi.stubGlobal('fetch', (via: string) => {
    chieste.push(via);
    const trovata = fette.get(via);
    return Promise.resolve(trovata ? Response.json(trovata) : new Response('', { status: 404 }));
  });
  return chieste;
}

beforeEach(() => vi.stubEnv('BASE_URL', '/base/'));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

const liberi: [string, Lati][] = [
  ['two dates of an Asse', [lato('A', '2015-12-31'), lato('A', '2017-12-31')]],
  ['two dates of a programme', [lato('', '2015-12-31'), lato('', '2017-12-31')]],
  ['two Assi at an old date', [lato('A', '2014-12-31'), lato('B', '2014-12-31')]],
  ['an Asse and its programme', [lato('B', '2015-12-31'), lato('', '2015-12-31')]],
];

test.each(liberi)('%s are drawn from two slices as from the whole archive', async (_, lati) => {
  const chieste = servi(a);
  const fatto = await disegna(lati);
  expect(fatto?.html).toContain(fatto?.titolo);
  expect(fatto?.html.endsWith(confronto({ a, indirizzo: (via) => `/base${via}` }, lati).text)).toBe(
    true,
  );
  expect(chieste).toHaveLength(2);
});

test('all slices of a side are asked for, and drawn as the whole archive', async () => {
  const chieste = servi(molti, ['']);
  const lati: Lati = [lato('', '2015-12-31'), lato('', '2017-12-31')];
  const fatto = await disegna(lati);
  expect(chieste.length).toBeGreaterThan(2);
  expect(
    fatto?.html.endsWith(confronto({ a: molti, indirizzo: (via) => `/base${via}` }, lati).text),
  ).toBe(true);
});

test('two dates without a figure in common are not drawn', async () => {
  servi(a);
  expect(await disegna([lato('A', '2015-12-31'), lato('A', '2031')])).toBeNull();
});

test('a slice that cannot be read is an error', async () => {
  servi(a);
  await expect(disegna([lato('A', '2015-12-31'), lato('A', '1999')])).rejects.toThrow('404');
});

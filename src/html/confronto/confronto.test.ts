import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { archivioDi } from '../../checks/archivioDi.ts';
import { ingest } from '../../ingest/ingest.ts';
import { leggiDati } from '../../ingest/leggiDati.ts';
import type { Archivio } from '../../model/index.ts';
import { programmaGrande } from '../../tests/fixtures/programmaGrande.ts';
import { coppieDate, coseFraDate } from '../../views/confronto/coppie.ts';
import { fetta, tagli, type Fetta } from '../../views/confronto/fetta.ts';
import { perFoglio } from '../../views/elencoLungo.ts';
import { unisci } from '../../views/confronto/unisci.ts';
import { scelteDi } from '../../views/confronto/scelte.ts';
import type { Lati } from '../../views/confronto/voce.ts';
import { confronto } from './confronto.ts';

const { dati } = ingest(leggiDati());
const veri = archivioDi(dati);
const anni = Array.from({ length: 5 }, (_, i) => `${2014 + i}-12-31`);
const inventati = programmaGrande({ date: anni, assi: ['A', 'B', 'C'] });

const coppie = <T>(voci: readonly T[]): [T, T][] =>
  voci.flatMap((x, i) => voci.slice(i + 1).map((y): [T, T] => [x, y]));

/** Every comparison that a reader can ask of a programme, with a page or without. */
function tutti(a: Archivio, programma: string): Lati[] {
  const { assi, colProgramma, nelTempo } = scelteDi(a, programma);
  const lato = (asse: string, data: string) => ({ programma, asse, data });
  return [
    ...nelTempo.flatMap(({ asse, date }) =>
      coppie(date).map(([dopo, prima]): Lati => [lato(asse, prima), lato(asse, dopo)]),
    ),
    ...coppie(assi).flatMap(([x, y]) =>
      x.date.filter((d) => y.date.includes(d)).map((d): Lati => [lato(x.asse, d), lato(y.asse, d)]),
    ),
    ...colProgramma.flatMap(({ asse, date }) =>
      date.map((d): Lati => [lato(asse, d), lato('', d)]),
    ),
  ];
}

const scritto = (a: Archivio, lati: Lati): string =>
  confronto({ a, indirizzo: (via) => `/base${via}` }, lati).text;

/** The archive as a browser has it: slices that went through JSON. */
const daFette = (a: Archivio, lati: Lati): Archivio => {
  const [prima, ...altre] = lati.flatMap((l) =>
    tagli(a, l).map((t) => JSON.parse(JSON.stringify(fetta(a, t))) as Fetta),
  );
  return unisci(prima!, ...altre);
};

test('a comparison reads the same from its slices as from the whole archive', () => {
  for (const [a, programmi] of [
    [veri, dati.programmi.map((p) => p.id)],
    [inventati, ['prova']],
  ] as const) {
    const lati = programmi.flatMap((p) => tutti(a, p));
    expect(lati.length).toBeGreaterThan(0);
    const diversi = lati.filter((l) => scritto(daFette(a, l), l) !== scritto(a, l));
    expect(diversi).toEqual([]);
  }
});

test('a free pair shows its differences, made by the same rules and with their ids', () => {
  const lati: Lati = [
    { programma: 'prova', asse: 'A', data: '2015-12-31' },
    { programma: 'prova', asse: 'A', data: '2017-12-31' },
  ];
  expect(coppieDate(inventati, lati[0]).map((c) => [c.prima, c.dopo])).not.toContainEqual(
    lati.map((l) => l.data),
  );
  const a = daFette(inventati, lati);
  expect(coseFraDate(a, lati[0], lati[0].data, lati[1].data)).toEqual(
    coseFraDate(inventati, lati[0], lati[0].data, lati[1].data),
  );
  const testo = scritto(a, lati);
  for (const cosa of [
    'fra-date.prova.2017-12-31.asse-a.impegni.dal-2015-12-31',
    'fra-date.prova.2017-12-31.asse-a.destinatari.dal-2015-12-31',
    'fra-date.prova.2017-12-31.indicatore-ind-a.valore.dal-2015-12-31',
    'fra-date.prova.2017-12-31.iniziativa-ini-a.impegni.dal-2015-12-31',
    'in-punti.prova.2017-12-31.asse-a.pagamenti-impegni.dal-2015-12-31',
  ])
    expect(testo).toContain(`data-derivata="derivata.differenza-${cosa}.`);
});

test('text of the data is inert', () => {
  const testo = scritto(inventati, tutti(inventati, 'prova')[0]!);
  expect(testo).toContain('Bando &lt;A&gt; &amp; &quot;altri&quot;');
  expect(testo).not.toContain('<A>');
});

test('initiatives that are too many come in slices of bounded size, and read the same', () => {
  const molti = programmaGrande({
    date: anni.slice(-2),
    assi: Array.from({ length: perFoglio }, (_, i) => `A${i}`),
  });
  const [prima = '', dopo = ''] = anni.slice(-2);
  const lati: Lati = [
    { programma: 'prova', asse: '', data: prima },
    { programma: 'prova', asse: '', data: dopo },
  ];
  const fette = tagli(molti, lati[1]).map((t) => fetta(molti, t));
  expect(fette.length).toBeGreaterThan(1);
  expect(fette.map((f) => f.parti)).toEqual(fette.map(() => fette.length));
  expect(fette.flatMap((f) => f.iniziative)).toHaveLength(perFoglio);
  expect(scritto(daFette(molti, lati), lati)).toBe(scritto(molti, lati));
});

test('a slice holds one subject at one date, however many dates and Assi there are', () => {
  const una = (a: Archivio, asse: string): Fetta =>
    fetta(a, tagli(a, { programma: 'prova', asse, data: '2018-12-31' })[0]!);
  const misura = (a: Archivio, asse: string): number =>
    gzipSync(JSON.stringify(una(a, asse))).byteLength;
  const grande = programmaGrande({
    date: [...anni, ...anni.map((d) => d.replace('201', '202'))],
    assi: Array.from({ length: 20 }, (_, i) => String.fromCharCode(65 + i)),
  });
  expect(misura(grande, 'A')).toBeLessThan(1.2 * misura(inventati, 'A'));
  expect(una(grande, 'A').iniziative).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { ingest, type FileDati } from '../ingest/ingest.ts';
import { leggiDati } from '../ingest/leggiDati.ts';
import { prestata } from './prestata.ts';

const base = leggiDati('src/tests/fixtures/tabelle/base');
const file = (percorso: string, testo: string): FileDati => ({
  percorso,
  bytes: new TextEncoder().encode(testo),
});
const testo = (files: readonly FileDati[], percorso: string): string =>
  new TextDecoder().decode(files.find((f) => f.percorso === percorso)?.bytes);

const piccoli = 'programma-di-prova/2022/destinatari.csv';
const conPiccoli = [
  ...base.filter((f) => f.percorso !== piccoli),
  file(piccoli, 'asse;destinatari;eta;punto;fonte\nI;3;15-29;Prova;relazione-2022\n'),
  file(
    'programma-di-prova/avvisi.csv',
    'tipo;file;letto;motivo\nnegative-money;2022/piano.csv;-1;Lo sa mario.rossi@esempio.it\n',
  ),
];

test('lends no small group and no contact, and what it lends reads as the figures that the site shows', () => {
  const letti = ingest(conPiccoli).dati;
  const hanno = letti.osservazioni.filter((o) => o.mancante === 'riservato');
  expect(hanno.length).toBeGreaterThan(0);
  const { files, taciute } = prestata(conPiccoli, letti);
  expect(taciute.toSorted()).toEqual([piccoli, 'programma-di-prova/avvisi.csv'].toSorted());
  expect(testo(files, piccoli)).not.toMatch(/;3;/);
  expect(testo(files, 'programma-di-prova/avvisi.csv')).toContain('-1;[…]');
  expect(ingest(files).dati.osservazioni).toEqual(letti.osservazioni);
});

test('lends all other tables byte for byte, and no words for people', () => {
  const { files, taciute } = prestata([...base, file('LEGGIMI.md', 'parole')], ingest(base).dati);
  expect(taciute).toEqual([]);
  expect(files.map((f) => f.percorso)).not.toContain('LEGGIMI.md');
  for (const { percorso, bytes } of files)
    expect(bytes, percorso).toEqual(base.find((f) => f.percorso === percorso)?.bytes);
});

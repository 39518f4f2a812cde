import { expect, test } from 'vitest';
import { programmaDiProva } from '../tests/fixtures/tabelle/leggi.ts';
import { ingest } from './ingest.ts';

const con = (percorso: string, testo: string) =>
  ingest([...programmaDiProva(), { percorso, bytes: new TextEncoder().encode(testo) }]);
const guasti = (percorso: string, testo: string): string[] =>
  con(percorso, testo).problemi.map((p) => `${p.tipo} ${p.colonna ?? ''}${p.riga ?? ''}`);

test('synonyms and moved addresses are read', () => {
  expect(
    con('sinonimi.csv', 'parola;equivale\nasilo;nidi | prima infanzia\n').dati.sinonimi,
  ).toEqual([{ parola: 'asilo', equivale: ['nidi', 'prima infanzia'] }]);
  expect(con('rinvii.csv', 'da;a\n/vecchia/;/nuova/#qui\n').dati.rinvii).toEqual([
    { da: '/vecchia/', a: '/nuova/#qui' },
  ]);
});

test('their faults are told where they stand', () => {
  expect(guasti('sinonimi.csv', 'parola;equivale\nasilo;nidi\nAsilo;nidi\n')).toEqual([
    'duplicate-row A3',
  ]);
  expect(guasti('sinonimi.csv', 'parola;equivale\nasilo;\n')).toEqual(['empty-cell B2']);
  expect(guasti('rinvii.csv', 'da;a\n/vecchia;/nuova/\n')).toEqual(['not-in-list A2']);
  expect(guasti('rinvii.csv', 'da;a\n/uno/;/uno/\n')).toEqual(['not-in-list B2']);
  expect(guasti('rinvii.csv', 'da;a\n/uno/;nuova\n')).toEqual(['not-in-list B2']);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { apriFogli, ingest } from '../../src/ingest/ingest.ts';
import { radice } from '../percorsi.ts';
import { programmaSintetico } from './programma.ts';

const catalogo = join(radice, 'src', 'tests', 'fixtures', 'sintetico', 'misure.csv');

test('the synthetic programme reads without a problem, with as many initiatives as asked', async () => {
  const tabelle = programmaSintetico(50).set('misure.csv', readFileSync(catalogo, 'utf8'));
  const file = [...tabelle].map(([percorso, testo]) => ({ percorso, bytes: Buffer.from(testo) }));
  const { dati, problemi } = ingest(await apriFogli(file));
  expect(problemi).toEqual([]);
  expect(dati.iniziative).toHaveLength(50);
  expect(dati.assi).toHaveLength(20);
  expect(new Set(dati.osservazioni.map((o) => o.data)).size).toBe(10);
  expect(new Set(dati.menzioni.map((m) => m.iniziativa)).size).toBe(50);
});

test('the synthetic programme is the same each time', () => {
  expect([...programmaSintetico(7)]).toEqual([...programmaSintetico(7)]);
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { apriFogli, ingest } from '../ingest/ingest.ts';
import { leggiDati } from '../ingest/leggiDati.ts';

test('the data of the invented authority read without a problem', async () => {
  const cartella = join(import.meta.dirname, 'fixtures', 'valverde');
  const { dati, problemi } = ingest(await apriFogli(leggiDati(cartella)));
  expect(problemi).toEqual([]);
  expect(dati.programmi.map((p) => p.id)).toEqual(['por-fse-valverde']);
});

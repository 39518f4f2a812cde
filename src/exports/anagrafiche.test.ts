import { expect, test } from 'vitest';
import { ingest } from '../ingest/ingest.ts';
import { anagrafiche } from './anagrafiche.ts';
import { archivioDiProva } from '../tests/fixtures/esportazioni.ts';

const a = archivioDiProva();
const letto = ingest(
  anagrafiche(a).map(({ percorso, testo }) => ({
    percorso,
    bytes: new TextEncoder().encode(testo),
  })),
);

test('the registers that we publish are read back without a fault, word for word', () => {
  expect(letto.problemi.filter((p) => p.gravita === 'errore')).toEqual([]);
  for (const nome of [
    'misure',
    'programmi',
    'assi',
    'fonti',
    'obiettivi',
    'azioni',
    'iniziative',
    'indicatori',
  ] as const)
    expect(letto.dati[nome], nome).toEqual(a[nome]);
});

test('a register without rows is no file', () => {
  const percorsi = anagrafiche({ ...a, azioni: [] }).map((t) => t.percorso);
  expect(percorsi).not.toContain('por-prova/azioni.csv');
});

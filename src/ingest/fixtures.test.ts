import { describe, expect, test } from 'vitest';
import { attesi, casi, conIlGuasto, programmaDiProva } from '../tests/fixtures/tabelle/leggi.ts';
import { spiegazioniOrfane } from '../checks/spiegazioni.ts';
import { cartelleGuaste, nonDati } from '../tests/fixtures/tabelle/cartelle.ts';
import { apriFogli, ingest } from './ingest.ts';
import { catalogo } from './problemi.ts';

const tutti = attesi();

test('the programme that the fixtures start from has no problem', () => {
  const { problemi, dati } = ingest(programmaDiProva());
  expect(problemi).toEqual([]);
  expect(dati.osservazioni.length).toBeGreaterThan(40);
});

describe('each fixture gives the expected kind at the expected cell and nothing else', () => {
  test.each(tutti.map((a) => [a.fixture, a] as const))('%s', async (_, atteso) => {
    const { problemi } = ingest(await apriFogli(await conIlGuasto(atteso)), spiegazioniOrfane);
    const trovati = problemi.map((p) => ({
      kind: p.tipo,
      file: p.file,
      cell: `${p.colonna ?? ''}${p.riga ?? ''}`,
    }));
    const { kind, cell } = atteso;
    expect(trovati).toEqual([{ kind, file: atteso.reported_in || atteso.file, cell }]);
  });
});

test('every kind of the catalogue has a fixture named after it', () => {
  const nomi = new Set(tutti.map((a) => a.fixture.replace(/\.\w+$/, '')));
  expect(Object.keys(catalogo).filter((tipo) => !nomi.has(tipo))).toEqual([]);
  for (const { fixture, kind } of tutti) {
    const nome = fixture.replace(/\.\w+$/, '');
    if (nome in catalogo) expect(kind).toBe(nome);
  }
});

test('every fixture file is in the table, and there are at least 120', () => {
  const noti = new Set(tutti.map((a) => a.fixture));
  expect(
    [...casi(), ...Object.keys({ ...cartelleGuaste, ...nonDati })].filter((f) => !noti.has(f)),
  ).toEqual([]);
  expect(tutti.length).toBeGreaterThanOrEqual(120);
});

import { describe, expect, test } from 'vitest';
import { attesi, casi, conIlGuasto, programmaDiProva } from '../tests/fixtures/tabelle/leggi.ts';
import { rotte } from '../views/rotte.ts';
import { esamina } from '../verdetto.ts';
import { cartelleGuaste, nonDati } from '../tests/fixtures/tabelle/cartelle.ts';
import { spiegazioniOrfane } from '../checks/spiegazioni.ts';
import { apriFogli, ingest, type FileDati } from './ingest.ts';
import { catalogo, type Problema } from './problemi.ts';

const tutti = attesi();

test('the programme that the fixtures start from has no problem', () => {
  const { problemi, dati } = ingest(programmaDiProva());
  expect(problemi).toEqual([]);
  expect(dati.osservazioni.length).toBeGreaterThan(40);
});

/** Kinds that need more than reading: the checks, and the pages that the data make. */
const delVerdetto = new Set([
  'unexplained-finding',
  'missing-decision',
  'broken-address',
  'future-correction',
]);
const verdetto = (files: FileDati[]): Problema[] =>
  esamina(files, (a) => ({ a, rotte: rotte(a, { testi: [], file: [] }) }), '2024-01-01').problemi;
const dove = (p: Problema): { kind: string; file: string; cell: string } => ({
  kind: p.tipo,
  file: p.file,
  cell: `${p.colonna ?? ''}${p.riga ?? ''}`,
});
const gia = new Set(verdetto(programmaDiProva()).map((p) => JSON.stringify(dove(p))));

describe('each fixture gives the expected kind at the expected cell and nothing else', () => {
  test.each(tutti.map((a) => [a.fixture, a] as const))('%s', async (_, atteso) => {
    const files = await apriFogli(await conIlGuasto(atteso));
    const { kind, cell } = atteso;
    const problemi = delVerdetto.has(kind)
      ? verdetto(files)
      : ingest(files, spiegazioniOrfane).problemi;
    const trovati = problemi.map(dove).filter((t) => !gia.has(JSON.stringify(t)));
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

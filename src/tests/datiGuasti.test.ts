import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { radice } from '../../scripts/percorsi.ts';
import { copiaDelKit } from './kit.ts';
import { tabellaDiSoldi } from './tabellaDiSoldi.ts';

const lavoro = copiaDelKit(mkdtempSync(join(tmpdir(), 'fondi-guasti-')));
const dati = join(lavoro, 'data');
const dist = join(lavoro, 'dist');
afterAll(() => rmSync(lavoro, { recursive: true, force: true }));

const { percorso, programma, data } = tabellaDiSoldi(join(radice, 'data'));
const avanzamento = join(dati, percorso);
const iniziative = join(dati, programma, 'iniziative.csv');

/** Rewrites the lines of a table: its headings and its rows. */
function righe(file: string, cambia: (righe: string[]) => string[]): void {
  writeFileSync(file, cambia(readFileSync(file, 'utf8').trimEnd().split(/\r?\n/)).join('\n'));
}

/** One row with another cell under a heading. */
function conCella(tabella: string[], riga: number, colonna: string, valore: string): string[] {
  const posto = (tabella[0] ?? '').split(';').indexOf(colonna);
  return tabella.map((testo, i) =>
    i === riga ? testo.split(';').with(posto, valore).join(';') : testo,
  );
}

const guasti: Record<string, [() => void, string[]]> = {
  'an Asse code that nobody knows': [
    () => righe(avanzamento, (t) => conCella(t, 2, 'asse', 'IX')),
    ['avanzamento.csv, riga 3, colonna', '«asse»', '«IX»'],
  ],
  'a row given twice': [
    () => righe(avanzamento, (t) => [...t, t[2] ?? '']),
    ['avanzamento.csv, riga ', 'riga 3'],
  ],
  'a column that is not there': [
    () => righe(avanzamento, (t) => t.map((r) => r.split(';').slice(1).join(';'))),
    ['avanzamento.csv', '«asse»'],
  ],
  'a cell of money that holds no money': [
    () => righe(avanzamento, (t) => conCella(t, 2, 'impegni', 'vedi nota')),
    ['avanzamento.csv, riga 3, colonna', '«impegni»', '«vedi nota»'],
  ],
  'a folder whose name is no date': [
    () =>
      cpSync(join(dati, programma, data), join(dati, programma, '31-12-22'), { recursive: true }),
    ['31-12-22'],
  ],
  'an initiative without an id': [
    () => righe(iniziative, (t) => conCella(t, 1, 'id', '')),
    ['iniziative.csv, riga 2, colonna', '«id»'],
  ],
  'an empty file': [() => writeFileSync(avanzamento, ''), ['avanzamento.csv']],
};

function esegui(script: string): { status: number | null; detto: string } {
  const { status, stdout, stderr } = spawnSync(
    join(radice, 'node_modules', '.bin', 'node'),
    [join('scripts', script)],
    { cwd: lavoro, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  return { status, detto: stdout + stderr };
}

describe('in the real data', () => {
  beforeEach(() => {
    for (const cartella of [dati, dist]) rmSync(cartella, { recursive: true, force: true });
    cpSync(join(radice, 'data'), dati, { recursive: true });
    mkdirSync(dist);
    writeFileSync(join(dist, 'index.html'), 'il sito di prima');
  });

  test.each(Object.entries(guasti))(
    '%s stops verifica, which says where, why and how to mend',
    (_, guasto) => {
      const [rompi, parole] = guasto;
      rompi();
      const { status, detto } = esegui('verifica.ts');
      expect(status).toBe(1);
      for (const parola of parole) expect(detto).toContain(parola);
      expect(detto).toContain('perché:');
      expect(detto).toContain('rimedio:');
    },
  );

  test('a fault stops the build as well, and the site of before stays', () => {
    guasti['a cell of money that holds no money']?.[0]();
    const prima = readdirSync(lavoro);
    const { status, detto } = esegui('build.ts');
    expect(status).toBe(1);
    expect(detto.split('letto:   «vedi nota»')).toHaveLength(2);
    expect(readdirSync(lavoro).filter((nome) => nome !== '.astro')).toEqual(prima);
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('il sito di prima');
  });
});

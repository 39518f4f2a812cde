import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
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
import { afterAll, expect, test } from 'vitest';

const radice = join(import.meta.dirname, '..', '..');
const lavoro = mkdtempSync(join(tmpdir(), 'fondi-verifica-'));
const dati = join(lavoro, 'data');
/** What is already published: it must outlive every fault. */
const dist = join(lavoro, 'dist');
afterAll(() => rmSync(lavoro, { recursive: true, force: true }));

/** Runs `npm run verifica` on a copy of the base programme with one text of a table replaced. */
function verifica(file: string, da: string, a: string, ...opzioni: string[]) {
  rmSync(dati, { recursive: true, force: true });
  cpSync(join(radice, 'src', 'tests', 'fixtures', 'tabelle', 'base'), dati, { recursive: true });
  const percorso = join(dati, 'programma-di-prova', file);
  writeFileSync(percorso, readFileSync(percorso, 'utf8').replace(da, a));
  const grave = 'al-target.programma-di-prova.2022-12-31.indicatore-disoccupati.valore-su-target';
  writeFileSync(
    join(dati, 'programma-di-prova', 'spiegazioni.csv'),
    `verifica;spiegazione\n${grave};Il documento arrotonda\n`,
  );
  const { status, stdout, stderr } = spawnSync(
    join(radice, 'node_modules', '.bin', 'node'),
    [join(radice, 'scripts', 'verifica.ts'), ...opzioni],
    { cwd: lavoro, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  expect(stderr).toBe('');
  return { status, stdout };
}

/** One hash of everything below a folder. */
function impronta(cartella: string): string {
  const somma = createHash('sha256');
  for (const voce of readdirSync(cartella, { recursive: true, withFileTypes: true })
    .filter((v) => v.isFile())
    .map((v) => join(v.parentPath, v.name))
    .sort())
    somma.update(voce).update(readFileSync(voce));
  return somma.digest('hex');
}

test('verifica on broken data exits 1 with the place in Italian, and touches nothing published', () => {
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), 'il sito di prima');
  const prima = impronta(dist);
  const { status, stdout } = verifica('2022/avanzamento.csv', '323.626.680,83 €', 'vedi nota');
  expect(status).toBe(1);
  expect(stdout).toContain('Non è un importo in euro');
  expect(stdout).toContain('programma-di-prova/2022/avanzamento.csv, riga 4, colonna D «impegni»');
  expect(stdout).toContain('letto:   «vedi nota»');
  expect(stdout).toContain('il sito resta com’era');
  expect(impronta(dist)).toBe(prima);
});

test('verifica on good data exits 0', () => {
  const { status, stdout } = verifica('2022/piano.csv', 'Asse I', 'Asse I');
  expect(stdout).toContain('I dati si leggono tutti');
  expect(status).toBe(0);
});

test('verifica with a warning that nobody acknowledged exits 2', () => {
  const { status, stdout } = verifica('2022/piano.csv', '236.700.000 €', '-5 €');
  expect(stdout).toContain('Importo negativo');
  expect(status).toBe(2);
});

test.each(['json', 'gitlab'])('--formato %s is JSON and keeps the exit code', (formato) => {
  const { status, stdout } = verifica('2022/piano.csv', 'I;', 'XX;', '--formato', formato);
  expect(status).toBe(1);
  expect(() => JSON.parse(stdout) as unknown).not.toThrow();
});

test('--formato github gives annotations', () => {
  const { stdout } = verifica('2022/piano.csv', 'I;', 'XX;', '--formato', 'github');
  expect(stdout).toMatch(/^::error file=.*piano\.csv,line=2,title=/);
});

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cartellaAccanto, scambia } from './scambia.ts';

/** A number that no process has: above the highest that Linux gives. */
const nessuno = 2 ** 22 + 1;

let posto = '';
beforeEach(() => {
  posto = mkdtempSync(join(tmpdir(), 'scambia-'));
});
afterEach(() => rmSync(posto, { recursive: true, force: true }));

function sito(nome: string, testo: string): string {
  const cartella = join(posto, nome);
  mkdirSync(cartella);
  writeFileSync(join(cartella, 'index.html'), testo);
  return cartella;
}
const leggi = (nome: string): string => readFileSync(join(posto, nome, 'index.html'), 'utf8');

test('a finished folder takes the place of the old one, and nothing stays beside it', () => {
  const dist = sito('dist', 'prima');
  const nuova = cartellaAccanto(posto, dist);
  mkdirSync(nuova);
  writeFileSync(join(nuova, 'index.html'), 'dopo');
  scambia(nuova, dist);
  expect(leggi('dist')).toBe('dopo');
  expect(existsSync(nuova) || existsSync(`${nuova}-prima`)).toBe(false);
});

test('where the new folder cannot take its place, the old one is back', () => {
  const dist = sito('dist', 'prima');
  expect(() => scambia(join(posto, '.dist-che-non-c-è'), dist)).toThrow();
  expect(leggi('dist')).toBe('prima');
});

test('the folder of a build that goes on is left alone, that of a killed one goes', () => {
  sito(`.dist-${process.ppid}`, 'di un altro');
  sito(`.dist-${nessuno}`, 'ucciso');
  cartellaAccanto(posto, sito('dist', 'prima'));
  expect(existsSync(join(posto, `.dist-${process.ppid}`))).toBe(true);
  expect(existsSync(join(posto, `.dist-${nessuno}`))).toBe(false);
  expect(leggi('dist')).toBe('prima');
});

test('a kill between the two renames loses no site: the next build puts it back', () => {
  sito(`.dist-${nessuno}-prima`, 'prima');
  cartellaAccanto(posto, join(posto, 'dist'));
  expect(leggi('dist')).toBe('prima');
});

import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { permessi, senzaPrivilegi } from '../src/tests/fixtures/senzaPrivilegi.ts';
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

test('a finished folder takes the place of the old one, and nothing stays beside it', async () => {
  const dist = sito('dist', 'prima');
  const nuova = cartellaAccanto(dist);
  mkdirSync(nuova);
  writeFileSync(join(nuova, 'index.html'), 'dopo');
  scambia(nuova, dist);
  expect(leggi('dist')).toBe('dopo');
  await vi.waitFor(() => expect(readdirSync(posto)).toEqual(['dist']), 10_000);
});

test('where the new folder cannot take its place, the old one is back', () => {
  const dist = sito('dist', 'prima');
  expect(() => scambia(join(posto, '.dist-che-non-c-è'), dist)).toThrow();
  expect(leggi('dist')).toBe('prima');
});

test('what killed builds have left goes, whoever has their number now', async () => {
  for (const chi of [nessuno, process.ppid]) sito(`.dist-${chi}`, 'ucciso');
  sito(`.dist-${nessuno}-prima`, 'ancora prima');
  cartellaAccanto(sito('dist', 'prima'));
  await vi.waitFor(() => expect(readdirSync(posto)).toEqual(['dist']), 10_000);
  expect(leggi('dist')).toBe('prima');
});

test('killed between any two steps of a swap, the next build finds one whole site and nothing beside it', async () => {
  const trovati: string[] = [];
  for (let quanti = 0; ; quanti++) {
    for (const nome of readdirSync(posto)) rmSync(join(posto, nome), { recursive: true });
    const dist = sito('dist', 'prima');
    const nuova = sito(`.dist-${nessuno}`, 'dopo');
    let fatti = 0;
    try {
      scambia(nuova, dist, (fai) => {
        // A killed process does not put right what it had begun: from here on it does nothing.
        if (fatti++ >= quanti) throw new Error('ucciso');
        fai();
      });
    } catch {
      cartellaAccanto(dist);
    }
    await vi.waitFor(
      () => expect(readdirSync(posto), `dopo ${quanti} passi`).toEqual(['dist']),
      10_000,
    );
    trovati.push(leggi('dist'));
    if (fatti <= quanti) break;
  }
  expect(trovati).toEqual(['prima', 'prima', 'dopo', 'dopo']);
});

test('a kill between the two renames loses no site: the next build puts it back', () => {
  sito(`.dist-${nessuno}-prima`, 'prima');
  cartellaAccanto(join(posto, 'dist'));
  expect(leggi('dist')).toBe('prima');
});

test('an old site that may not be thrown away does not stop the new one, nor the next', ({
  skip,
}) => {
  if (!permessi) skip('here permissions do not stop who writes');
  const dist = sito('dist', 'prima');
  mkdirSync(join(dist, 'chiusa'));
  writeFileSync(join(dist, 'chiusa', 'index.html'), '');
  chmodSync(join(dist, 'chiusa'), 0o555);
  const nuova = sito(`.dist-${nessuno}`, 'dopo');
  senzaPrivilegi(posto, () => {
    scambia(nuova, dist);
    cartellaAccanto(dist);
  });
  expect(leggi('dist')).toBe('dopo');
  chmodSync(join(posto, `.dist-${nessuno}-prima`, 'chiusa'), 0o755);
});

import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { permessi, senzaPrivilegi } from '../tests/fixtures/senzaPrivilegi.ts';
import { leggiDati, statoDi } from './leggiDati.ts';

let posto = '';
let dati = '';
beforeEach(() => {
  posto = mkdtempSync(join(tmpdir(), 'leggi-dati-'));
  dati = join(posto, 'data');
  mkdirSync(join(dati, 'programma', '2022'), { recursive: true });
  scrivi('misure.csv');
  scrivi('programma/2022/piano.csv');
});
afterEach(() => rmSync(posto, { recursive: true, force: true }));

const scrivi = (nome: string, testo = nome): void => writeFileSync(join(dati, nome), testo);
const letti = (): string[] =>
  leggiDati(dati).map(
    (f) => `${f.percorso}: ${f.guasto?.tipo ?? new TextDecoder().decode(f.bytes)}`,
  );
const prima = ['misure.csv: misure.csv', 'programma/2022/piano.csv: programma/2022/piano.csv'];

test('files come with their paths, hidden ones left out; a folder that is not there has none', () => {
  scrivi('.nascosto.csv');
  expect(letti()).toEqual(prima);
  expect(leggiDati(join(posto, 'altrove'))).toEqual([]);
});

test('what has the name of a table and is none is told, never passed over', () => {
  mkdirSync(join(dati, 'programma', '2022', 'avanzamento.csv'));
  scrivi('programma/2022/.destinatari.csv.icloud');
  expect(letti().filter((f) => f.includes('2022'))).toEqual([
    'programma/2022/destinatari.csv: link-to-nowhere',
    'programma/2022/avanzamento.csv: locked-file',
    'programma/2022/piano.csv: programma/2022/piano.csv',
  ]);
});

test('a link is followed inside the folder, also where the folder is a link itself', () => {
  symlinkSync('2022', join(dati, 'programma', '2023'));
  symlinkSync(join(dati, 'misure.csv'), join(dati, 'sito.csv'));
  renameSync(dati, join(posto, 'vera'));
  symlinkSync('vera', dati);
  rmSync(join(dati, 'sito.csv'));
  symlinkSync('misure.csv', join(dati, 'sito.csv'));
  expect(letti()).toEqual([
    ...prima,
    'programma/2023/piano.csv: programma/2022/piano.csv',
    'sito.csv: misure.csv',
  ]);
});

test('a link that leads outside is refused, to a file, a folder, or a neighbour with a longer name', () => {
  writeFileSync(join(posto, 'segreto.csv'), 'segreto');
  mkdirSync(join(posto, 'data-altri'));
  writeFileSync(join(posto, 'data-altri', 'piano.csv'), 'segreto');
  symlinkSync('../segreto.csv', join(dati, 'a.csv'));
  symlinkSync('../data-altri', join(dati, 'b'));
  symlinkSync('..', join(dati, 'c'));
  expect(letti()).toEqual(['a.csv: link-outside', 'b: link-outside', 'c: link-outside', ...prima]);
});

test('links that turn in a circle, or lead to nothing, are found at once', () => {
  symlinkSync('..', join(dati, 'programma', 'su'));
  symlinkSync('.', join(dati, 'qui'));
  symlinkSync('b.csv', join(dati, 'a.csv'));
  symlinkSync('a.csv', join(dati, 'b.csv'));
  symlinkSync('nulla.csv', join(dati, 'z.csv'));
  const nomi = ['a.csv', 'b.csv', 'programma/su', 'qui', 'z.csv'];
  expect(letti().filter((f) => f.endsWith('link-to-nowhere'))).toEqual(
    nomi.map((nome) => `${nome}: link-to-nowhere`),
  );
});

test('a file or a folder that may not be read is told, and the others are read', ({ skip }) => {
  if (!permessi) skip('here permissions do not stop who reads');
  mkdirSync(join(dati, 'chiusa'));
  scrivi('chiuso.csv');
  for (const nome of ['chiusa', 'chiuso.csv']) chmodSync(join(dati, nome), 0);
  senzaPrivilegi(posto, () =>
    expect(letti()).toEqual(['chiusa: locked-file', 'chiuso.csv: locked-file', ...prima]),
  );
  chmodSync(join(dati, 'chiusa'), 0o755);
});

/** Saves a table, as an office does from another window, at each of the first so many files that are read. */
function mentreSalvano(volte: number): () => string[] {
  let fatte = 0;
  return () =>
    leggiDati(dati, (file) => {
      if (fatte < volte) for (const nome of ['a.csv', 'z.csv']) scrivi(nome, `salvata ${++fatte}`);
      return readFileSync(file);
    }).map(({ percorso, bytes }) => `${percorso}: ${new TextDecoder().decode(bytes)}`);
}

test('tables saved while they are read are read again, all of them: never half of before and half of after', () => {
  for (const nome of ['a.csv', 'z.csv']) scrivi(nome, 'prima');
  expect(mentreSalvano(6)()).toEqual(['a.csv: salvata 5', ...prima, 'z.csv: salvata 6']);
});

test('a folder that never comes to rest is told', () => {
  expect(mentreSalvano(Infinity)).toThrow('continua a cambiare mentre la leggo');
});

test('the state of a folder changes with what is in it, hidden files included, and with nothing else', () => {
  const stati = [statoDi(dati)];
  leggiDati(dati);
  expect(statoDi(dati)).toBe(stati[0]);
  for (const cambia of [
    () => scrivi('misure.csv', 'misure.csx'),
    () => scrivi('.pubblicazione.json'),
    () => rmSync(join(dati, '.pubblicazione.json')),
    () => rmSync(join(dati, 'misure.csv')),
  ]) {
    cambia();
    expect(statoDi(dati)).not.toBe(stati.at(-1));
    stati.push(statoDi(dati));
  }
});

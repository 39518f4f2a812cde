import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { riprendi, scriviInsieme } from './insieme.ts';

let posto = '';
beforeEach(() => {
  posto = mkdtempSync(join(tmpdir(), 'insieme-'));
  for (const nome of ['registro.csv', 'pubblicazioni.csv'])
    writeFileSync(join(posto, nome), 'prima');
});
afterEach(() => rmSync(posto, { recursive: true, force: true }));

const nuovi = { 'registro.csv': 'dopo', 'pubblicazioni.csv': 'dopo' };
const stato = (): string[] =>
  Object.keys(nuovi).map((nome) => readFileSync(join(posto, nome), 'utf8'));

/** Lets so many steps be done, then stops as a kill would. */
function fino(quanti: number): (fai: () => void) => void {
  let fatti = 0;
  return (fai) => {
    if (fatti++ === quanti) throw new Error('ucciso');
    fai();
  };
}

test('both files are written, and nothing stays beside them', () => {
  scriviInsieme(posto, nuovi);
  expect(stato()).toEqual(['dopo', 'dopo']);
  expect(readdirSync(posto).sort()).toEqual(['pubblicazioni.csv', 'registro.csv']);
  expect(riprendi(posto)).toBe(false);
});

test('killed between any two steps, both are as before or both as after', () => {
  const trovati = new Set<string>();
  for (let quanti = 0; quanti < 50; quanti++) {
    for (const nome of readdirSync(posto)) rmSync(join(posto, nome));
    for (const nome of Object.keys(nuovi)) writeFileSync(join(posto, nome), 'prima');
    try {
      scriviInsieme(posto, nuovi, fino(quanti));
      break;
    } catch {
      riprendi(posto);
    }
    expect(new Set(stato()).size, `dopo ${quanti} passi`).toBe(1);
    expect(readdirSync(posto).filter((nome) => nome.endsWith('.json'))).toEqual([]);
    trovati.add(stato()[0] ?? '');
  }
  expect([...trovati].sort()).toEqual(['dopo', 'prima']);
});

test('what another process is writing is left to it', () => {
  const diario = { processo: process.ppid, testi: nuovi };
  writeFileSync(join(posto, '.pubblicazione.json'), JSON.stringify(diario));
  expect(riprendi(posto)).toBe(false);
  expect(stato()).toEqual(['prima', 'prima']);
});

test('bytes of any encoding stand as they are, in folders that were not there', () => {
  const bytes = Uint8Array.of(0x80, 0xe0, 0x0d, 0x0a);
  scriviInsieme(posto, { 'programma/2022/piano.csv': bytes });
  expect([...readFileSync(join(posto, 'programma', '2022', 'piano.csv'))]).toEqual([...bytes]);
});

test('where a folder cannot be made nothing is written', () => {
  expect(() => scriviInsieme(posto, { 'altro.csv': 'x', 'registro.csv/piano.csv': 'y' })).toThrow();
  expect(readdirSync(posto).sort()).toEqual(['pubblicazioni.csv', 'registro.csv']);
  expect(stato()).toEqual(['prima', 'prima']);
});

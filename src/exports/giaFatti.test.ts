import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { giaFatto, riponi, sfoltisci } from './giaFatti.ts';

let cartella = '';
const byte = (...numeri: number[]): Uint8Array<ArrayBuffer> => new Uint8Array(numeri);
const file = (): string[] =>
  readdirSync(cartella, { recursive: true, withFileTypes: true })
    .filter((voce) => voce.isFile())
    .map((voce) => join(voce.parentPath, voce.name));

beforeEach(() => (cartella = mkdtempSync(join(tmpdir(), 'gia-fatti-'))));
afterEach(() => rmSync(cartella, { recursive: true }));

test('what was made of the same is given again, of anything else it is not', () => {
  expect(giaFatto(cartella, 'uno')).toBeUndefined();
  riponi(cartella, 'uno', byte(1, 2, 3));
  riponi(cartella, 'due', byte());
  expect(giaFatto(cartella, 'uno')).toEqual(byte(1, 2, 3));
  expect(giaFatto(cartella, 'due')).toEqual(byte());
  expect(giaFatto(cartella, 'un')).toBeUndefined();
});

test.each([
  ['a byte is another', (b: Buffer) => b.fill(9, b.length - 1)],
  ['it is cut short', (b: Buffer) => b.subarray(0, -1)],
  ['it is empty', () => Buffer.alloc(0)],
  ['it goes on', (b: Buffer) => Buffer.concat([b, Buffer.from([0])])],
])('where %s it is made again', (_, guasta) => {
  riponi(cartella, 'uno', byte(1, 2, 3));
  const [uno = ''] = file();
  writeFileSync(uno, guasta(readFileSync(uno)));
  expect(giaFatto(cartella, 'uno')).toBeUndefined();
});

test('what nobody asks for any more goes, and what is asked for stays', () => {
  for (const da of ['uno', 'due']) riponi(cartella, da, byte(1));
  for (const f of file()) utimesSync(f, 1, 1);
  const inizio = Date.now() - 1_000;
  giaFatto(cartella, 'uno');
  sfoltisci(cartella, inizio);
  expect(file()).toHaveLength(1);
  expect(giaFatto(cartella, 'uno')).toEqual(byte(1));
});

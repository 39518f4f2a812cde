import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scriviTutti } from './scrivi.ts';

let posto = '';
beforeEach(() => void (posto = mkdtempSync(join(tmpdir(), 'scrivi-'))));
afterEach(() => rmSync(posto, { recursive: true }));

const files = (...voci: [string, string][]): Map<string, Uint8Array> =>
  new Map(voci.map(([percorso, testo]) => [percorso, new TextEncoder().encode(testo)]));

test('files stand whole in their folders, and nothing beside them', () => {
  writeFileSync(join(posto, 'fonti.csv'), 'prima');
  scriviTutti(posto, files(['fonti.csv', 'dopo'], ['2022/piano.csv', 'nuovo']));
  expect(readFileSync(join(posto, 'fonti.csv'), 'utf8')).toBe('dopo');
  expect(readFileSync(join(posto, '2022', 'piano.csv'), 'utf8')).toBe('nuovo');
  expect(readdirSync(posto).sort()).toEqual(['2022', 'fonti.csv']);
});

test('where one cannot be written none is', () => {
  writeFileSync(join(posto, 'fonti.csv'), 'prima');
  expect(() =>
    scriviTutti(posto, files(['altro.csv', 'x'], ['fonti.csv/piano.csv', 'y'])),
  ).toThrow();
  expect(readdirSync(posto)).toEqual(['fonti.csv']);
  expect(readFileSync(join(posto, 'fonti.csv'), 'utf8')).toBe('prima');
});

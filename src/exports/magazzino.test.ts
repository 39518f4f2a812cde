import { expect, test } from 'vitest';
import { archivioDiProva } from '../tests/fixtures/esportazioni.ts';
import { fileDaScaricare } from './cartelle/file.ts';
import { fileAperti } from './file.ts';
import { impronta, usaMagazzino } from './magazzino.ts';

test('a file is made once, put where the files of the site stand, and read back from there', () => {
  const a = archivioDiProva();
  const messi = new Map<string, Uint8Array<ArrayBuffer>>();
  let volte = 0;
  usaMagazzino(a, {
    metti: (via, bytes) => {
      volte += 1;
      messi.set(via, bytes);
      return impronta(bytes);
    },
    prendi: (via) => messi.get(via) ?? new Uint8Array(),
  });
  for (let i = 0; i < 2; i += 1)
    for (const f of [
      ...fileAperti(a).map((f) => ({ via: f.nome, contenuto: () => f.contenuto(a) })),
      ...fileDaScaricare(a),
    ])
      expect(f.contenuto(), f.via).toBe(messi.get(f.via));
  expect(volte).toBe(messi.size);
  expect([...messi.keys()]).toEqual(expect.arrayContaining(['osservazioni.csv', 'tutto.zip']));
});

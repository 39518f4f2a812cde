import { expect, test } from 'vitest';
import { archivioDiProva } from '../tests/fixtures/esportazioni.ts';
import { descritti } from './descritti.ts';
import { fileAperti } from './file.ts';
import { filePubblicati } from './pubblicati.ts';

/** What was made of an archive, by name. */
const fatto = (a: object): string[] => {
  const posto = Symbol.for('fondi-in-chiaro.esportati');
  const tutti = (globalThis as { [posto]?: WeakMap<object, Map<string, unknown>> })[posto];
  return [...(tutti?.get(a)?.keys() ?? [])];
};

test('to list the files of text makes none of those to download, to describe them all does', () => {
  const a = archivioDiProva();
  expect(filePubblicati(a).length).toBeGreaterThan(0);
  expect(fatto(a)).not.toContain('cartelle');
  const senzaTesto = descritti(a).filter((f) => f.contenuto === undefined);
  expect(senzaTesto.length).toBeGreaterThan(0);
  expect(fatto(a)).toContain('cartelle');
});

test('the pages of a site ask which files there are without making their rows anew', () => {
  const a = archivioDiProva();
  expect(fileAperti(a)).toBe(fileAperti(a));
});

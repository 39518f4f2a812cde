import { expect, test } from 'vitest';
import { archivioDi } from '../checks/archivioDi.ts';
import { filePubblicati } from '../exports/pubblicati.ts';
import { ingest, type FileDati } from '../ingest/ingest.ts';
import { radice } from '../ricerca/radice.ts';
import { rotte } from '../views/rotte.ts';
import { programmaDiProva } from './fixtures/tabelle/leggi.ts';

/** The words that every object answers to, that can stand in a cell which becomes a key. */
const parole = [
  ...Object.getOwnPropertyNames(Object.prototype).map((nome) => nome.toLowerCase()),
  'prototype',
].filter((nome) => /^[a-z]+$/.test(nome));

/** The programme of the fixtures with rows added to some of its tables. */
function conRighe(righe: Readonly<Record<string, readonly string[]>>): FileDati[] {
  return programmaDiProva().map((file) => {
    const sue = Object.hasOwn(righe, file.percorso) ? righe[file.percorso] : undefined;
    if (!sue) return file;
    const testo = new TextDecoder().decode(file.bytes).trimEnd();
    return { ...file, bytes: new TextEncoder().encode([testo, ...sue, ''].join('\n')) };
  });
}

const cartella = 'programma-di-prova';

test('words that every object answers to are data like any other', () => {
  expect(parole).toContain('constructor');
  const { dati, problemi } = ingest(
    conRighe({
      [`${cartella}/iniziative.csv`]: parole.map((p) => `${p};Iniziativa ${p};;I;;`),
      [`${cartella}/indicatori.csv`]: parole.map(
        (p) => `${p};Indicatore ${p};;I;output;no;persone`,
      ),
    }),
  );
  expect(problemi).toEqual([]);
  const a = archivioDi(dati);
  for (const p of parole) {
    expect(a.iniziativa(cartella, p)?.nome).toBe(`Iniziativa ${p}`);
    expect(a.indicatore(cartella, p)?.nome).toBe(`Indicatore ${p}`);
  }
  const { a: aIndirizzo } = rotte(a, { testi: [], file: filePubblicati(a) });
  expect(aIndirizzo(`/${cartella}/iniziative/constructor/`)?.titolo).toBe('Iniziativa constructor');
  for (const file of filePubblicati(a))
    expect(Buffer.from(file.contenuto(a) as string).toString()).not.toMatch(/native code|function/);
});

test('in an id they are refused where its form refuses them', () => {
  const { problemi } = ingest(
    conRighe({ [`${cartella}/iniziative.csv`]: ['__proto__;Iniziativa;;I;;'] }),
  );
  expect(problemi.map((p) => p.tipo)).toEqual(['bad-id']);
});

test.each(parole)('whoever looks for «%s» looks for that word', (parola) =>
  expect(typeof radice(parola)).toBe('string'),
);

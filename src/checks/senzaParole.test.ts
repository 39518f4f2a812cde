import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { modelli, motivi, stati, verdetti } from '../model/index.ts';
import { testi } from '../testi/testi.ts';
import { catene, partizioni } from '../model/partizioni.ts';
import { regoleVerifica } from './regole.ts';

/** Every text written in the rules: a whole string, or a piece of a template. */
function scritti(): string[] {
  return readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => testiDi(readFileSync(join(import.meta.dirname, file), 'utf8')));
}

function testiDi(codice: string): string[] {
  const trovati: string[] = [];
  const visita = (nodo: ts.Node): void => {
    if (ts.isStringLiteralLike(nodo) || ts.isTemplateHead(nodo)) trovati.push(nodo.text);
    if (ts.isTemplateMiddleOrTemplateTail(nodo)) trovati.push(nodo.text);
    ts.forEachChild(nodo, visita);
  };
  visita(ts.createSourceFile('regola.ts', codice, ts.ScriptTarget.Latest));
  return trovati;
}

/** Codes of more than one word: of the model, parts of a measure, the qualifiers of a figure. */
const codici = new Set<string>([
  ...verdetti,
  ...stati,
  ...partizioni.flatMap((p) => [p.tutto, ...p.parti]),
  ...catene.flatMap((c) => c.dimensioni),
  ...['ulteriore stanziamento', 'più di', 'meno di', 'fino a', 'non verificabile', 'non stampata'],
]);

const frasi = (testi: readonly string[]): string[] =>
  testi.filter((t) => (/\p{L} \p{L}/u.test(t) || /[«»’]/.test(t)) && !codici.has(t));

describe('the rules', () => {
  it('hold no words: what has a space is a code of the model or of the tables', () => {
    expect(frasi(scritti())).toEqual([]);
    const conParole =
      'export const titolo = (n: number) => `la somma è ${n} euro e nessuno la spiega`;';
    expect(frasi(testiDi(conParole))).toHaveLength(2);
  });

  it('make every model that has words, and no other', () => {
    const nomi = new Set(scritti().filter((t) => /^[a-z-]+\.[a-z-]+$/.test(t)));
    expect([...nomi].sort()).toEqual([...Object.keys(modelli), ...Object.keys(motivi)].sort());
    expect(Object.keys(testi.rilievi).sort()).toEqual(Object.keys(modelli).sort());
    expect(Object.keys(testi.motivi).sort()).toEqual(Object.keys(motivi).sort());
  });

  it('each have a name, a question and models of their own', () => {
    const ids = regoleVerifica.map((r) => r.id);
    expect(Object.keys(testi.regole).sort()).toEqual(ids.toSorted());
    expect(new Set(Object.keys(modelli).map((m) => m.split('.')[0]))).toEqual(new Set(ids));
  });
});

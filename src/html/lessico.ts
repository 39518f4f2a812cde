import { escape } from '../markup.ts';
import type { Archivio } from '../model/index.ts';

/** A term of the glossary as its page heads it: its id there, and all that it is called. */
export interface VoceDelGlossario {
  id: string;
  termine: string;
  sigla?: string | undefined;
  altri?: readonly string[] | undefined;
}

/** A term as a text uses it, and where in the text. */
export interface Uso {
  id: string;
  forma: string;
  indice: number;
}

/**
 * What finds the terms of the glossary in a text as a page writes it: whole words, the longest form that fits, and none that is a part
 * of an official name: one of `programma`, where the text is about that alone.
 */
export function lessico(
  a: Archivio,
  voci: readonly VoceDelGlossario[],
  programma?: string,
): (testo: string) => Uso[] {
  const perForma = new Map<string, string>();
  const forme = voci.flatMap(({ id, termine, sigla, altri = [] }) =>
    [termine, ...(sigla ? [sigla] : []), ...altri].map((forma) => {
      const chiave = forma.toLowerCase();
      if (!perForma.has(chiave)) perForma.set(chiave, id);
      return forma;
    }),
  );
  const scritte = forme.sort((x, y) => y.length - x.length).map(inTesto);
  const cerca = new RegExp(`(?<![\\p{L}\\d])(?:${scritte.join('|')})(?![\\p{L}\\d])`, 'gu');
  const usi = (testo: string): Uso[] =>
    [...testo.matchAll(cerca)].flatMap(({ 0: forma, index: indice }) => {
      const id = perForma.get(chiaveDi(forma));
      return id === undefined ? [] : { id, forma, indice };
    });
  const diNomi = new Map<string, string[]>();
  for (const nome of new Set(nomiDi(a, programma).map(escape)))
    for (const { forma } of usi(nome))
      if (forma.length < nome.length) {
        const altri = diNomi.get(chiaveDi(forma));
        if (altri) altri.push(nome);
        else diNomi.set(chiaveDi(forma), [nome]);
      }
  return (testo) =>
    usi(testo).filter(
      ({ forma, indice }) =>
        !diNomi.get(chiaveDi(forma))?.some((nome) => {
          const dove = testo.lastIndexOf(nome, indice);
          return dove >= 0 && indice + forma.length <= dove + nome.length;
        }),
    );
}

const chiaveDi = (forma: string): string => forma.replace(/\s+/g, ' ').toLowerCase();

/** How a term is written in running text: a word that is no abbreviation begins with a small letter or with a capital. */
const inTesto = (forma: string): string =>
  forma
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/(?<![\p{L}\d\\])\p{L}(?=\p{Ll})/gu, (l) => `[${l.toUpperCase()}${l.toLowerCase()}]`)
    .replace(/\s+/g, '\\s+');

/** The names that documents give to things: the words in them are theirs. */
function nomiDi(a: Archivio, programma?: string): string[] {
  const sue = <T extends { programma: string }>(voci: readonly T[]): readonly T[] =>
    programma === undefined ? voci : voci.filter((v) => v.programma === programma);
  const programmi = a.programmi.filter(({ id }) => programma === undefined || id === programma);
  return [
    ...programmi.flatMap((p) => [p.nome, p.nomeBreve, p.autorita].filter(Boolean)),
    ...sue(a.assi).flatMap((x) => [x.nome, ...x.altriNomi]),
    ...[a.obiettivi, a.azioni, a.iniziative, a.indicatori].flatMap((v) =>
      sue<{ programma: string; nome: string }>(v).map(({ nome }) => nome),
    ),
    ...sue(a.fonti).map(({ titolo }) => titolo),
  ];
}

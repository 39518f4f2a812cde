import { indirizzo } from '../views/indirizzo.ts';
import { daRiga, type Nome, type RigaNome } from './nomi.ts';
import { radice, vuote } from './radice.ts';

/**
 * The names that share a beginning: all of them where they are few, else the best, with the longer beginnings that have a shelf of their
 * own. A reader who types a word takes a few kilobytes, on a site of any size.
 */
export interface Ripiano {
  nomi: RigaNome[];
  /** Everyday words that begin so, and the official ones. */
  parole: [string, string][];
  oltre: string[];
}

/** Reads a file of the names. Rejects where it does not arrive. */
export type Leggi = <T>(nome: string) => Promise<T>;

const letti = new Map<string, Promise<unknown>>();

/** Reads the file of the site, once a page. */
export const leggiFile: Leggi = <T>(nome: string): Promise<T> => {
  const letto = letti.get(nome) ?? chiedi(nome);
  letti.set(nome, letto);
  return letto as Promise<T>;
};

async function chiedi(nome: string): Promise<unknown> {
  const risposta = await fetch(indirizzo(`/pagefind/nomi/${nome}.json`));
  if (!risposta.ok) throw new Error(`${nome}: ${risposta.status}`);
  return risposta.json();
}

/** The name of the file of a shelf: no name that a system keeps for itself, as `con` is. */
export const fileDelRipiano = (inizio: string): string => `inizio-${inizio.replaceAll(' ', '-')}`;

/** How names begin at each of these words that carries a meaning, with those that follow: `formazion continu`, `continu`. */
export function inizi(parole: readonly string[]): string[] {
  const piene = parole.filter((p) => !vuote.has(p)).map(radice);
  return piene.map((_, i) => piene.slice(i).join(' ')).filter((inizio) => inizio.length > 1);
}

/** The same of what a reader is typing: nobody knows yet how the last word ends. */
export function iniziCercati(parole: readonly string[]): string[] {
  const ultima = parole.at(-1) ?? '';
  const piene = parole.slice(0, -1).filter((p) => !vuote.has(p));
  const modi = [ultima, radice(ultima)].map((fine) => [...piene.map(radice), fine]);
  const tutti = modi.flatMap((parti) => parti.map((_, i) => parti.slice(i).join(' ')));
  return [...new Set(tutti)].filter((inizio) => inizio.length > 1);
}

/** What the shelves hold where each of these beginnings leads: every name once, and the everyday words. */
export async function prendi(
  leggi: Leggi,
  dove: readonly string[],
): Promise<{ nomi: Nome[]; parole: [string, string][] }> {
  const ripiani = new Set(await Promise.all(dove.map((inizio) => scendi(leggi, inizio))));
  const righe = [...ripiani].flatMap((r) => r.nomi);
  return {
    nomi: [...new Map(righe.map((riga) => [riga.slice(0, 3).join(' '), riga])).values()].map(
      daRiga,
    ),
    parole: [...ripiani].flatMap((r) => r.parole),
  };
}

/** The shelf with the longest beginning that goes along with this one, as far as its next letter says. */
async function scendi(leggi: Leggi, inizio: string): Promise<Ripiano> {
  let qui = '';
  for (;;) {
    const ripiano = await leggi<Ripiano>(fileDelRipiano(qui));
    const fin = Math.max(2, qui.length + 1);
    const oltre =
      inizio.length < fin
        ? undefined
        : ripiano.oltre.find((o) => o.slice(0, fin) === inizio.slice(0, fin));
    if (oltre === undefined) return ripiano;
    qui = oltre;
  }
}

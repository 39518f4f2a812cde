import type { Figura } from '../model/index.ts';

/** Words that lead to a page: `href` is the whole address. */
export interface Rimando {
  testo: string;
  href: string;
  /** How the page is bound to this one, in the vocabulary of HTML: `license`. */
  rel?: string;
}

/**
 * A sentence in which some words are more than text: a figure traced, a link, something to type as it is (`codice`), a word that must
 * not be missed (`forte`), a key to press (`tasto`). The pieces are read one after the other.
 */
export type Prosa = readonly (
  string | Figura | Rimando | { codice: string } | { forte: string } | { tasto: string }
)[];

/** A sentence that depends on nothing. */
export function prosa(...pezzi: Prosa): Prosa {
  return pezzi;
}

/** Pieces one after the other, with the same words between each two. */
export function unite(pezzi: Prosa, tra = ', '): Prosa {
  return pezzi.flatMap((pezzo, i) => (i === 0 ? [pezzo] : [tra, pezzo]));
}

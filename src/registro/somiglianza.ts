import { senzaAccenti } from '../model/sigle.ts';

const parole = (testo: string): Set<string> =>
  new Set(
    senzaAccenti(testo)
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((p) => p.length > 2 || /\d/.test(p)),
  );

/** How alike two names are: shared words out of all words, 0 to 1. */
export function somiglianza(a: string, b: string): number {
  const [qui, li] = [parole(a), parole(b)];
  const comuni = qui.intersection(li).size;
  const tutte = qui.union(li).size;
  return tutte === 0 ? 0 : comuni / tutte;
}

import type { Archivio } from '../model/index.ts';

/**
 * The same look-up of an archive, made once for each set of names that it is asked with: pages by the hundred ask for the same, and what
 * one of them does for each page must not go through all figures.
 */
export function ricorda<A extends readonly (string | number | undefined)[], T>(
  fa: (a: Archivio, ...nomi: A) => T,
): (a: Archivio, ...nomi: A) => T {
  const fatti = new WeakMap<Archivio, Map<string, T>>();
  return (a, ...nomi) => {
    const suoi = fatti.get(a) ?? new Map<string, T>();
    fatti.set(a, suoi);
    const chiave = JSON.stringify(nomi);
    const gia = suoi.get(chiave);
    if (gia !== undefined) return gia;
    const nuovo = fa(a, ...nomi);
    suoi.set(chiave, nuovo);
    return nuovo;
  };
}

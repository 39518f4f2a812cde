import type { Osservazione } from '../osservazione.ts';

/** The indices of the archive: each built once, at its first use, by one pass over its entries. */

/** A value made at its first use and kept. */
export function pigro<T>(fa: () => T): () => T {
  let fatto: { valore: T } | undefined;
  return () => (fatto ??= { valore: fa() }).valore;
}

/** One entry a key, the last where a key comes twice. */
export function perUno<T>(
  voci: () => readonly T[],
  k: (voce: T) => string,
): () => ReadonlyMap<string, T> {
  return pigro(() => new Map(voci().map((voce) => [k(voce), voce])));
}

/** The entries of each key, in the order of data/; an entry may stand under several keys, once under each. */
export function perMolti<T>(
  voci: () => readonly T[],
  chiavi: (voce: T) => readonly string[],
): () => ReadonlyMap<string, T[]> {
  return pigro(() => {
    const indice = new Map<string, T[]>();
    for (const voce of voci())
      for (const k of new Set(chiavi(voce))) {
        const gia = indice.get(k);
        if (gia) gia.push(voce);
        else indice.set(k, [voce]);
      }
    return indice;
  });
}

/** One key of several parts, none of which holds a bar. */
export function chiave(...parti: readonly string[]): string {
  return parti.join('|');
}

/** The key of a programme, or of one Asse of it. */
export function dove(programma: string, asse: string | undefined): string {
  return asse === undefined ? programma : chiave(programma, asse);
}

/** The codes of Asse that something speaks of: two for a group (`III+IV`), none for the whole programme. */
export function codici({ asse }: { asse: string }): string[] {
  return asse === '' ? [] : asse.split('+');
}

/** Whom something is about: a programme, an Asse, a group of Assi, an initiative, an indicator. */
export type Soggetto = Pick<Osservazione, 'programma' | 'soggettoTipo' | 'soggetto'>;

/** The key of a subject. */
export function delSoggetto(s: Soggetto): string {
  return chiave(s.programma, s.soggettoTipo, s.soggetto);
}

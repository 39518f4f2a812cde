/** Text without accents: `priorità` → `priorita`. */
export function senzaAccenti(testo: string): string {
  return testo.normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * Text as a heading or a part of an id: lower case, no accents, every run of other signs one `segno`, none at the ends.
 * `Priorità 9.i` → `priorita-9-i`.
 */
export function sigla(testo: string, segno: '-' | '_' = '-'): string {
  return senzaAccenti(testo)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((parte) => parte !== '')
    .join(segno);
}

/**
 * Text as addresses and ids of computed figures write it: `9.3.3` → `9-3-3`. Accented letters are signs here, and a sign at an end
 * stays: what has been published so never changes. With `punti`, dots stay dots.
 */
export function ancora(testo: string, { punti = false } = {}): string {
  return testo.toLowerCase().replace(punti ? /[^a-z0-9.]+/g : /[^a-z0-9]+/g, '-');
}

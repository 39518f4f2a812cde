/** Text with every kind of space folded to one plain space, and none at the ends. */
export function spazi(testo: string): string {
  return testo
    .replace(/[\u200B\u200C\u200D\u2060\uFEFF]/g, '')
    .replace(/[\s\u00A0\u2007\u2009\u202F]+/g, ' ')
    .trim();
}

/** Text with typographic apostrophes and dashes folded to the plain ones, for matching only. */
export function segniPiani(testo: string): string {
  return testo.replace(/[’‘ʼ`´]/g, "'").replace(/[−‒–—]/g, '-');
}

/** Lower-case words without accents joined by `sep`; the form of headings (`_`) and ids (`-`). */
export function codice(testo: string, sep: '_' | '-'): string {
  return spazi(testo)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, sep)
    .replace(sep === '_' ? /^_+|_+$/g : /^-+|-+$/g, '');
}

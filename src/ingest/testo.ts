import { inWindows1252 } from './windows1252.ts';

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

/** Whether accents were lost or read twice (`povertÃ `), with the text that was probably meant; null for sound text. */
export function guastoDiCodifica(testo: string): { proposta?: string } | null {
  if (testo.includes('\uFFFD')) return {};
  if (!/[ÃÂâ]/.test(testo)) return null;
  const bytes = inWindows1252(testo);
  if (!bytes) return null;
  try {
    const proposta = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return proposta === testo ? null : { proposta };
  } catch {
    return /Ã[\u0080-\u00BF ]|â€|â‚¬/.test(testo) ? {} : null;
  }
}

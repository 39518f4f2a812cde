import { sigla } from '../model/sigle.ts';
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

/** A cell as a heading (`_`) or an id (`-`), whatever invisible signs it holds. */
export function codice(testo: string, sep: '_' | '-'): string {
  return sigla(spazi(testo), sep);
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

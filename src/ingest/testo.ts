import { sigla } from '../model/sigle.ts';
import { inWindows1252 } from './decodifica.ts';

/** Text with every kind of space folded to one plain space, none at the ends, and no signs that only join, split or mark a side. */
export function spazi(testo: string): string {
  return testo
    .replace(/[\u00AD\u061C\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[\s\u00A0\u2007\u2009\u202F]+/g, ' ')
    .trim();
}

/**
 * A sign that nobody sees and that changes what is read beside it: controls (NUL and escapes among them), the bidirectional ones
 * that turn «254,8» into «8,452», halves of a character, code points that are none.
 */
const vietati = /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** The signs of a cell, its spaces folded, that no text may hold, as `U+202E`; none for sound text. */
export function segniVietati(testo: string): string[] {
  return [...new Set(testo.match(vietati) ?? [])].map(nomeDi);
}

/** Text in which such signs are seen: what a terminal or a page shows of a cell that was refused. */
export function visibile(testo: string): string {
  return testo.replace(vietati, (segno) => `‹${nomeDi(segno)}›`);
}

function nomeDi(segno: string): string {
  return `U+${(segno.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
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

/**
 * Number of one-letter edits (insert, delete, replace, swap of neighbours) between two words; of words that are further apart than
 * `entro`, only that they are.
 */
export function distanza(a: string, b: string, entro = Infinity): number {
  let [dueSopra, sopra]: [number[], number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, j) => j),
  ];
  let minimaSopra = 0;
  for (let i = 1; i <= a.length; i++) {
    const riga = [i];
    let minima = i;
    for (let j = 1; j <= b.length; j++) {
      const costo = a[i - 1] === b[j - 1] ? 0 : 1;
      let d = Math.min(sopra[j]! + 1, riga[j - 1]! + 1, sopra[j - 1]! + costo);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d = Math.min(d, dueSopra[j - 2]! + 1);
      riga[j] = d;
      if (d < minima) minima = d;
    }
    if (Math.min(minima, minimaSopra + 1) > entro) return entro + 1;
    [dueSopra, sopra, minimaSopra] = [sopra, riga, minima];
  }
  return sopra[b.length]!;
}

/** Nobody mistypes a longer word: it is another text, and to compare it would take long. */
const parolaLunga = 200;

/** The known word nearest to the one read, if it is near enough to be what was meant. */
export function vicino(letto: string, noti: Iterable<string>): string | undefined {
  const cercato = letto.trim().toLowerCase();
  if (cercato === '' || cercato.length > parolaLunga) return undefined;
  let migliore: string | undefined;
  let minima = Math.max(1, Math.floor(cercato.length / 3)) + 1;
  for (const noto of noti) {
    if (noto === '' || Math.abs(noto.length - cercato.length) >= minima) continue;
    const d = distanza(cercato, noto.toLowerCase(), minima - 1);
    if (d < minima) [minima, migliore] = [d, noto];
  }
  return migliore;
}

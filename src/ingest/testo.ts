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

/** The figures from 0 to 9, raised. */
export const apici = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A raised sign as it stands after the text before it: the mark of a footnote after a figure is set apart, so that `244.885` with a raised
 * 1 is never 2.448.851.
 */
export function inApice(prima: string, segno: string): string {
  if (!/[\d%€]\s*$/.test(prima) || !/^\s*\d+\s*$/.test(segno)) return segno;
  return segno.trim().replace(/\d/g, (cifra) => apici[Number(cifra)] ?? cifra);
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

/** What tells one thing from another of the same name: its numbers, Roman ones too, and its single letters. */
const distintivi = (testo: string): string =>
  (testo.match(/\d+|(?<![a-zà-ù])(?:[ivx]+|[a-z])(?![a-zà-ù])/g) ?? []).join(' ');

/**
 * The known word that was all but certainly meant: one slip of a finger away, two in a long word, no other as near, and the same numbers
 * and single letters: `fase-ii` is never offered for `fase-iv`, nor 2021 for 2022, nor A for B.
 */
export function vicino(letto: string, noti: Iterable<string>): string | undefined {
  const cercato = letto.trim().toLowerCase();
  if (cercato.length < 3 || cercato.length > parolaLunga) return undefined;
  const entro = cercato.length < 8 ? 1 : 2;
  let migliore: string | undefined;
  let minima = entro + 1;
  let pari = false;
  for (const noto of new Set(noti)) {
    const suo = noto.toLowerCase();
    if (suo === '' || Math.abs(suo.length - cercato.length) > minima) continue;
    const d = distanza(cercato, suo, minima);
    if (d > minima || d > entro || distintivi(suo) !== distintivi(cercato)) continue;
    pari = d === minima;
    [minima, migliore] = [d, noto];
  }
  return pari ? undefined : migliore;
}

import { senzaAccenti } from '../model/sigle.ts';

/** One edition of a table as it was delivered: its headings, and its rows of cells as written. */
export interface Edizione {
  colonne: readonly string[];
  righe: readonly (readonly string[])[];
}

/** A column that two editions have in common, under the newer heading, with where it stands in each. */
export interface Comune {
  nome: string;
  prima: number;
  dopo: number;
}

/** The columns of an edition whose heading is to be kept. */
export function scegli({ colonne, righe }: Edizione, tieni: (c: string) => boolean): Edizione {
  const tenute = colonne.flatMap((c, i) => (tieni(c) ? [i] : []));
  const scelte = (celle: readonly string[]): string[] => tenute.map((i) => celle[i] ?? '');
  return { colonne: scelte(colonne), righe: righe.map(scelte) };
}

/** A heading as it is compared: `Total Eligible Cost`, `totalEligibleCost` and `total_eligible_cost` are one. */
export const pianoNome = (nome: string): string =>
  senzaAccenti(nome)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** Cells that say that there is nothing to say. */
export const muta = (cella: string): boolean => /^(|void|n\.?[ad]\.?|-)$/i.test(cella);

const forma = /^[-−]?(\d+|\d{1,3}(\.\d{3})+(?=,|$|\s))([.,]\d+)?(e[+-]?\d+)?\s*€?$/i;

/** The number that a cell is, written the Italian way or with a decimal point; null where it is none. */
export function numeroDi(cella: string): number | null {
  if (!forma.test(cella)) return null;
  const nudo = cella.replace('−', '-').replace(/\s*€$/, '');
  const conVirgola = nudo.includes(',') || /(\.\d{3}){2}/.test(nudo);
  return Number(conVirgola ? nudo.replace(/\./g, '').replace(',', '.') : nudo);
}

/**
 * Whether a column holds amounts: numbers that could be any, and no codes. A number with zeros in front (`08`) is a code, and so
 * is one of few that a whole table repeats (a year).
 */
export function sonoImporti(celle: readonly string[]): boolean {
  const piene = celle.filter((c) => !muta(c));
  if (piene.length === 0 || piene.some((c) => /^0\d/.test(c) || numeroDi(c) === null)) return false;
  const diverse = new Set(piene);
  return (
    [...diverse].some((c) => /[.,]/.test(c)) || diverse.size > Math.max(12, piene.length / 100)
  );
}

/** The cells of a row by column, as one text that no other cells make. */
export const firma = (celle: readonly string[]): string => celle.join('\u0001');

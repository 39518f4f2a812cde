import { firma } from './edizione.ts';
import type { Celle } from './codici.ts';

/** Rows of two editions that are the same row, and those that only one of them has, by their place. */
export interface Coppie {
  /** The columns that tell rows apart. */
  chiave: readonly number[];
  coppie: [prima: number, dopo: number][];
  perse: number[];
  nuove: number[];
}

/**
 * Pairs the rows of two editions: rows that are equal in all cells first, then rows that share a key which neither edition repeats.
 * The key is the smallest set of columns without amounts that tells rows apart; the columns of `nota` are the last to be left out.
 * Rows that no key tells apart are paired only as far as they are equal.
 */
export function coppieDi(celle: Celle, nota: readonly number[] = []): Coppie {
  const { prima, dopo } = celle;
  const coppie: Coppie['coppie'] = [];
  const attese = Map.groupBy([...dopo.keys()], (j) => firma(dopo[j]!));
  const vecchie = [...prima.keys()].filter((i) => {
    const j = attese.get(firma(prima[i]!))?.shift();
    if (j !== undefined) coppie.push([i, j]);
    return j === undefined;
  });
  const arrivate = [...attese.values()].flat();
  const chiave = vecchie.length + arrivate.length > 0 ? chiaveDi(celle, nota) : [];
  const chiaveDella = (riga: readonly string[]): string => firma(chiave.map((c) => riga[c] ?? ''));
  const unaSola = (righe: string[][]): Set<string> =>
    new Set(
      [...Map.groupBy(righe, chiaveDella)].flatMap(([k, sue]) => (sue.length === 1 ? [k] : [])),
    );
  const certe = unaSola(prima).intersection(unaSola(dopo));
  const perChiave = new Map(arrivate.map((j) => [chiaveDella(dopo[j]!), j]));
  const perse = vecchie.filter((i) => {
    const k = chiaveDella(prima[i]!);
    const j = certe.has(k) ? perChiave.get(k) : undefined;
    if (j !== undefined) coppie.push([i, j]);
    return j === undefined;
  });
  const accoppiate = new Set(coppie.map(([, j]) => j));
  return {
    chiave,
    coppie,
    perse,
    nuove: arrivate.filter((j) => !accoppiate.has(j)).sort((x, y) => x - y),
  };
}

function chiaveDi(
  { nomi, importi, prima, dopo }: Celle,
  nota: readonly number[],
): readonly number[] {
  const diverse = (righe: string[][], colonne: readonly number[]): number =>
    new Set(righe.map((r) => firma(colonne.map((c) => r[c] ?? '')))).size;
  const quante = (colonne: readonly number[]): number =>
    diverse(prima, colonne) + diverse(dopo, colonne);
  const lunghezza = (c: number): number => dopo.reduce((n, r) => n + (r[c]?.length ?? 0), 0);
  const tutte = [...nomi.keys()].filter((c) => !importi[c]);
  const massimo = quante(tutte);
  const bastaLaNota = nota.length > 0 && quante(nota) === massimo;
  const candidate = bastaLaNota ? nota : tutte;
  const daTogliere = candidate
    .map((c) => ({ c, nota: nota.includes(c), lunga: lunghezza(c) }))
    .sort((x, y) => Number(x.nota) - Number(y.nota) || y.lunga - x.lunga || y.c - x.c);
  return daTogliere.reduce<readonly number[]>((chiave, { c }) => {
    const senza = chiave.filter((k) => k !== c);
    return senza.length > 0 && quante(senza) === massimo ? senza : chiave;
  }, candidate);
}

import { senzaAccenti } from '../model/sigle.ts';
import { segniPiani, spazi } from '../ingest/testo.ts';
import { firma, muta, numeroDi, type Edizione } from './edizione.ts';

/** One value of a column that rows write in more than one way. */
export interface Grafia {
  colonna: string;
  /** The ways, the most used first, with the rows of each. */
  modi: { testo: string; righe: number }[];
  /** Whether the older edition wrote it in the same ways. */
  giaPrima: boolean;
}

/** A value as it is compared with others: capitals, accents, kinds of apostrophes, dashes and spaces do not count. */
export function piega(testo: string): string {
  return segniPiani(senzaAccenti(spazi(testo)))
    .toLowerCase()
    .replace(/(?<=[aeiou])'(?=\W|$)/g, '')
    .replace(/\s*([-/,;:.'()])\s*/g, '$1');
}

/** A word, not a code or a unit whose capitals may mean something (`mW` and `MW`, `CO06a`). */
const parola = (testo: string): boolean => /\p{L}{4}/u.test(testo) && !/^\S*\d\S*$/.test(testo);

/**
 * Finds values of the newer edition that are split by their spelling, in the columns whose values repeat: where most rows have a text
 * of their own, and where each text goes with a code of its own (a title), two texts that differ by a capital are two texts.
 */
export function grafie(prima: Edizione | undefined, dopo: Edizione): Grafia[] {
  const vecchie = prima ? modiDi(prima) : new Map<string, Map<string, string[]>>();
  return [...modiDi(dopo)].flatMap(([colonna, valori]) =>
    [...valori].flatMap(([piegata, celle]) => {
      const modi = contate(celle);
      const gia = contate(vecchie.get(colonna)?.get(piegata) ?? []).map((m) => m.testo);
      return modi.length < 2
        ? []
        : [{ colonna, modi, giaPrima: modi.every((m) => gia.includes(m.testo)) }];
    }),
  );
}

/** The cells of every column of repeated values, by the value that they write; those of different things apart. */
function modiDi({ colonne, righe }: Edizione): Map<string, Map<string, string[]>> {
  return new Map(
    colonne.flatMap((colonna, c) => {
      const sue = righe.filter((r) => !muta(r[c] ?? '') && numeroDi(r[c] ?? '') === null);
      const nomina = cosaNominata(colonne.length, sue, c);
      const valori = Map.groupBy(
        sue.filter((r) => parola(r[c] ?? '')),
        (r) => `${piega(r[c] ?? '')}\u0001${nomina(r)}`,
      );
      const celle = [...valori].map(([k, v]) => [k, v.map((r) => r[c] ?? '')] as const);
      return valori.size * 2 <= sue.length ? [[colonna, new Map(celle)] as const] : [];
    }),
  );
}

/** With fewer values than these, two columns may go together by chance. */
const bastano = 5;

/** The code of the thing that a row names, where this column and another go together value by value: a title, say, and its code. */
function cosaNominata(
  quante: number,
  righe: Edizione['righe'],
  c: number,
): (riga: readonly string[]) => string {
  const diverse = (colonne: readonly number[]): number =>
    new Set(righe.map((r) => firma(colonne.map((k) => r[k] ?? '')))).size;
  const valori = diverse([c]);
  const codice =
    valori < bastano
      ? undefined
      : Array.from({ length: quante }, (_, k) => k).find(
          (k) => k !== c && diverse([k]) === valori && diverse([c, k]) === valori,
        );
  return (riga) => (codice === undefined ? '' : (riga[codice] ?? ''));
}

const contate = (celle: readonly string[]): Grafia['modi'] =>
  [...Map.groupBy(celle, (c) => c)]
    .map(([testo, sue]) => ({ testo, righe: sue.length }))
    .sort((x, y) => y.righe - x.righe || (x.testo < y.testo ? -1 : 1));

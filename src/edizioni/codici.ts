import { piega } from './grafie.ts';
import { firma, muta } from './edizione.ts';

/** A code, or another value, that its rows have under another writing in the newer edition. */
export interface Riscritto {
  colonna: string;
  da: string;
  a: string;
  /** How many rows it has in the newer edition, of those that changed. */
  righe: number;
  /** Whether the newer edition goes on writing it the old way elsewhere. */
  inParte: boolean;
}

/** The cells of both editions in the columns that they share, in the same order. */
export interface Celle {
  nomi: readonly string[];
  prima: string[][];
  dopo: string[][];
  /** Which of the columns hold amounts. */
  importi: readonly boolean[];
}

/** Of so many rows, how many must be found again: all but a few where nothing but the rows speaks for it, else most. */
const quasiTutte = 0.9;
const molte = 0.5;

/**
 * Finds the values that were written anew: a value that is not in the older edition takes, in rows that are otherwise equal, the place
 * of one that they had; the names that go with a code may change with it. Rows that many values share (a zero at a date) are no
 * evidence: at least one cell must be this value's alone, three where the two writings do not resemble each other, and then the old
 * one must be gone: rows that move from one known value to another changed. Writes the new values into `prima`.
 */
export function riscritti(celle: Celle): Riscritto[] {
  const { prima, dopo, nomi, importi } = celle;
  const intere = { prima: new Set(prima.map(firma)), dopo: new Set(dopo.map(firma)) };
  const p = prima.filter((r) => !intere.dopo.has(firma(r)));
  const d = dopo.filter((r) => !intere.prima.has(firma(r)));
  if (p.length === 0 || d.length === 0) return [];
  const solo = padroni([...prima, ...dopo]);
  return nomi.flatMap((colonna, c) => {
    const noti = new Set(prima.map((r) => r[c] ?? ''));
    const nuovi = d.filter((r) => !muta(r[c] ?? '') && !noti.has(r[c] ?? ''));
    if (importi[c] || nuovi.length === 0) return [];
    const ancora = new Set(dopo.map((r) => r[c] ?? ''));
    const sueParole = new Set([c, ...nomiDi(celle, c)]);
    const senza = (riga: readonly string[]): string =>
      firma(riga.map((cella, k) => (sueParole.has(k) ? '' : cella)));
    const inArrivo = Map.groupBy(nuovi, senza);
    const quante = Map.groupBy(nuovi, (r) => r[c] ?? '');
    const perValore = Map.groupBy(
      p.filter((r) => !muta(r[c] ?? '')),
      (r) => r[c] ?? '',
    );
    const certi = [...perValore]
      .flatMap(([da, sue]) => {
        const perNuovo = new Map<string, string[][]>();
        for (const riga of sue)
          for (const a of new Set((inArrivo.get(senza(riga)) ?? []).map((r) => r[c] ?? '')))
            perNuovo.set(a, [...(perNuovo.get(a) ?? []), riga]);
        return [...perNuovo].map(([a, uguali]) => ({ da, a, uguali, sue: sue.length }));
      })
      .filter(({ da, a, uguali, sue }) => {
        const loro = quante.get(a)!.length;
        const proprie = new Set(
          uguali.flatMap((riga) =>
            riga.flatMap((cella, k) =>
              !sueParole.has(k) && solo(k, cella, da, a, c) ? [`${k} ${cella}`] : [],
            ),
          ),
        ).size;
        if (simili(da, a)) return uguali.length >= Math.min(sue, loro) * molte && proprie >= 1;
        return !ancora.has(da) && uguali.length >= sue * quasiTutte && proprie >= 3;
      });
    const uniche = certi.filter(({ da, a }) => !certi.some((x) => (x.da === da) !== (x.a === a)));
    return uniche.map(({ da, a }) => {
      const sue = quante.get(a)!;
      const nuda = (riga: readonly string[]): string =>
        firma(riga.map((cella, k) => (sueParole.has(k) || importi[k] ? '' : cella)));
      const arrivate = new Set(sue.map(nuda));
      const inParte = ancora.has(da);
      for (const riga of perValore.get(da) ?? [])
        if (!inParte || arrivate.has(nuda(riga))) riga[c] = a;
      return { colonna, da, a, righe: sue.length, inParte };
    });
  });
}

/** The columns whose text goes with the code of this one (its name, its group), where a code has several rows. */
function nomiDi({ nomi, importi, prima, dopo }: Celle, c: number): number[] {
  const diverse = (righe: string[][], colonne: readonly number[]): number =>
    new Set(righe.map((r) => firma(colonne.map((k) => r[k] ?? '')))).size;
  const codici = [prima, dopo].map((righe) => diverse(righe, [c]));
  if (codici[0]! * 2 > prima.length) return [];
  return [...nomi.keys()].filter(
    (k) =>
      k !== c &&
      !importi[k] &&
      [prima, dopo].every((righe, i) => diverse(righe, [c, k]) === codici[i]),
  );
}

/** Whether two writings are one code: the same signs, but for capitals, spaces, punctuation and zeros in front of a number. */
function simili(x: string, y: string): boolean {
  const nudo = (t: string): string =>
    piega(t)
      .replace(/[^a-z0-9]/g, '')
      .replace(/(?<!\d)0+(?=\d)/g, '');
  return nudo(x) === nudo(y);
}

/** Whether a cell of column `k` is found, in the rows of either edition, with these two values of column `c` alone. */
function padroni(righe: readonly string[][]) {
  const indici = new Map<string, Map<string, Set<string>>>();
  const indiceDi = (k: number, c: number): Map<string, Set<string>> => {
    const fatto = indici.get(`${k} ${c}`) ?? new Map<string, Set<string>>();
    if (!indici.has(`${k} ${c}`))
      for (const riga of righe) {
        const suoi = fatto.get(riga[k] ?? '') ?? new Set();
        if (suoi.size < 4) suoi.add(riga[c] ?? '');
        fatto.set(riga[k] ?? '', suoi);
      }
    indici.set(`${k} ${c}`, fatto);
    return fatto;
  };
  return (k: number, cella: string, da: string, a: string, c: number): boolean =>
    !muta(cella) && [...(indiceDi(k, c).get(cella) ?? [])].every((v) => v === da || v === a);
}

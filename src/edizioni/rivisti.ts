import { numeroDi } from './edizione.ts';

/** A value that the newer edition gives otherwise. */
export interface Rivisto {
  /** Its column, and its period where the table names one. */
  colonna: string;
  periodo: string;
  /** What tells its row from the others, in words. */
  riga: string;
  da: string;
  a: string;
  /**
   * How rare the change is, in bits: how few of the values beside it (same column and period) moved the same way at all, times how few
   * of those that did, in the whole column, moved by as large a part of themselves. A revision that touches a whole year surprises
   * little, however large its amounts are.
   */
  sorpresa: number;
}

/** A value in both editions. */
export type Coppia = Omit<Rivisto, 'sorpresa'>;

/** Parts that are as large as this of another are as large: eight in a hundred, be it of a small or of a large amount. */
const pari = 0.8;

/** The values that changed, the most surprising first; among equals the one that changed by the larger part of itself. */
export function rivisti(coppie: readonly Coppia[]): Rivisto[] {
  return [...Map.groupBy(coppie, (c) => c.colonna).values()]
    .flatMap(sorprese)
    .sort((x, y) => y.sorpresa - x.sorpresa || y.parte - x.parte || (x.riga < y.riga ? -1 : 1))
    .map(({ parte: _, ...r }) => r);
}

function sorprese(colonna: readonly Coppia[]): (Rivisto & { parte: number })[] {
  const grandezze = colonna
    .map((c) => Math.abs(numeroDi(c.da) ?? 0))
    .filter((n) => n > 0)
    .sort((x, y) => x - y);
  // A step from 0 to 1 is large only where the values beside it are of that size.
  const piccola = (grandezze[Math.floor(grandezze.length / 2)] ?? 0) / 10;
  const mosse = colonna.flatMap((c) => {
    const [x, y] = [numeroDi(c.da), numeroDi(c.a)];
    if (x === y && (x !== null || c.da === c.a)) return [];
    const verso = x === null || y === null ? 'vuota' : y > x ? 'cresce' : 'cala';
    const grande = Math.max(Math.abs(x ?? 0), Math.abs(y ?? 0)) + piccola;
    return [{ ...c, verso, parte: x === null || y === null ? 1 : Math.abs(y - x) / grande }];
  });
  const perPeriodo = Map.groupBy(colonna, (c) => c.periodo);
  const suoi = (m: { periodo: string; verso: string }): string => `${m.periodo} ${m.verso}`;
  const delPeriodo = Map.groupBy(mosse, suoi);
  const parti = new Map(
    [...Map.groupBy(mosse, (m) => m.verso)].map(([verso, sue]) => [
      verso,
      sue.map((m) => m.parte).sort((x, y) => y - x),
    ]),
  );
  return mosse.map((m) => {
    const { verso, ...resto } = m;
    const stesse = parti.get(verso)!;
    const altrettanto = stesse.findLastIndex((parte) => parte >= m.parte * pari) + 1;
    const siMuove = perPeriodo.get(m.periodo)!.length / delPeriodo.get(suoi(m))!.length;
    return { ...resto, sorpresa: Math.log2((siMuove * stesse.length) / altrettanto) };
  });
}

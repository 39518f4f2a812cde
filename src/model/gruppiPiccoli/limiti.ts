import { soglia, type Conto } from './conti.ts';
import { resto, type Legame } from './legame.ts';

/** The least and the most that a count may be. */
export type Limiti = ReadonlyMap<Conto, readonly [number, number]>;

/** More turns than these narrow nothing that a reader would follow. */
const giri = 20;

/**
 * What can be worked out of each count by whoever sees the others, knows which are small groups and which are hidden for them, and
 * reckons from one sum to the next.
 */
export function limitiDi(
  legami: readonly Legame[],
  piccoli: ReadonlySet<Conto>,
  nascosti: ReadonlySet<Conto>,
): Limiti {
  const limiti = new Map<Conto, [number, number]>();
  const di = (c: Conto): [number, number] => {
    const suoi =
      limiti.get(c) ??
      (piccoli.has(c)
        ? [0, soglia - 1]
        : nascosti.has(c)
          ? [soglia, Infinity]
          : [c.valore ?? 0, c.valore ?? 0]);
    limiti.set(c, suoi);
    return suoi;
  };
  const utili = legami.filter((l) => [l.tutto, ...l.parti].some((c) => nascosti.has(c)));
  for (let giro = 0, mosso = true; mosso && giro < giri; giro++) {
    mosso = false;
    const stringi = (c: Conto, da: number, a: number): void => {
      const suoi = di(c);
      if (da <= suoi[0] && a >= suoi[1]) return;
      mosso = true;
      limiti.set(c, [Math.max(da, suoi[0]), Math.min(a, suoi[1])]);
    };
    for (const { tutto, parti } of utili) {
      const intere = resto(tutto, parti) === 0;
      const somma = (lato: 0 | 1, senza?: Conto): number =>
        parti.reduce((n, p) => (p === senza ? n : n + di(p)[lato]), 0);
      stringi(tutto, somma(0), intere ? somma(1) : Infinity);
      for (const p of parti)
        stringi(p, intere ? di(tutto)[0] - somma(1, p) : 0, di(tutto)[1] - somma(0, p));
    }
  }
  return limiti;
}

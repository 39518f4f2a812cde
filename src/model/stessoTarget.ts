import type { Osservazione } from './osservazione.ts';
import { importata } from './scelta.ts';

/**
 * Of the targets of an indicator at an earlier date, the same as one of a later date: of the same part, set for the same year, in
 * the same unit, told by the same kind of source. A target that is not divided and one of a priority are two; one whose year is not
 * printed is not that of a year; a document and the yearly data each have theirs.
 */
export function stessoTarget(
  target: Osservazione,
  allora: readonly Osservazione[],
): Osservazione | undefined {
  return allora.find((o) => pari(o, target) && o.dimensione === target.dimensione);
}

/** The only target of an earlier date, where that is of another part than the only one of a later date: nobody knows whether it is the same. */
export function targetDiAltraParte(
  target: Osservazione,
  ora: readonly Osservazione[],
  allora: readonly Osservazione[],
): Osservazione | undefined {
  const [uno, altro] = allora.filter((o) => pari(o, target));
  const solo = ora.filter((o) => pari(o, target)).length === 1 && altro === undefined;
  return solo && uno?.dimensione !== target.dimensione ? uno : undefined;
}

const pari = (o: Osservazione, target: Osservazione): boolean =>
  o.annoTarget === target.annoTarget &&
  o.unita === target.unita &&
  importata(o) === importata(target) &&
  o.valore !== null;

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

/**
 * The year that a target is set for, `''` where nobody says it. The yearly data give none: theirs is that of the documents which
 * print the same target of the same indicator, where they name one year only.
 */
export function scadenza(target: Osservazione, figure: readonly Osservazione[]): string {
  if (!importata(target)) return target.annoTarget;
  const stampati = figure.filter(
    (o) =>
      o.misura === target.misura &&
      o.soggetto === target.soggetto &&
      o.valore === target.valore &&
      o.unita === target.unita &&
      !importata(o),
  );
  const [anno = '', ...altri] = new Set(stampati.map((o) => o.annoTarget));
  return altri.length === 0 ? anno : '';
}

const pari = (o: Osservazione, target: Osservazione): boolean =>
  o.annoTarget === target.annoTarget &&
  o.unita === target.unita &&
  importata(o) === importata(target) &&
  o.valore !== null;

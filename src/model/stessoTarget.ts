import type { Osservazione } from './osservazione.ts';
import { importata } from './scelta.ts';

/**
 * Of the targets of an indicator at an earlier date, the same as one of a later date: of the same part, set for the same year, in
 * the same unit, told by the same kind of source. A target that is not divided and one of a priority are two, unless the yearly data
 * give the first for that priority; one whose year is not printed is not that of a year; a document and the yearly data each have
 * theirs. `sue`: the figures of the indicator.
 */
export function stessoTarget(
  target: Osservazione,
  allora: readonly Osservazione[],
  sue: readonly Osservazione[],
): Osservazione | undefined {
  const simili = allora.filter((o) => pari(o, target));
  return (
    simili.find((o) => o.dimensione === target.dimensione) ??
    simili.find((o) => parteNeiDati(o, sue)?.dimensione === target.dimensione)
  );
}

/** Of a printed target that is not divided, the same one in the yearly data of its date, where these give it for one part only. */
export function parteNeiDati(
  target: Osservazione,
  sue: readonly Osservazione[],
): Osservazione | undefined {
  if (target.dimensione !== '' || importata(target)) return undefined;
  const [una, ...altre] = sue.filter(
    (o) => importata(o) && o.data === target.data && uguali(o, target),
  );
  return altre.length === 0 ? una : undefined;
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
  const [anno = '', ...altri] = new Set(stampatiCome(target, figure).map((o) => o.annoTarget));
  return altri.length === 0 ? anno : '';
}

const pari = (o: Osservazione, target: Osservazione): boolean =>
  o.annoTarget === target.annoTarget &&
  o.unita === target.unita &&
  importata(o) === importata(target) &&
  o.valore !== null;

/** What documents print of a target of the yearly data, at whatever date: the same number. */
export function stampatiCome(
  target: Osservazione,
  figure: readonly Osservazione[],
): Osservazione[] {
  return importata(target) ? figure.filter((o) => !importata(o) && uguali(o, target)) : [];
}

/** True for one number as the target of one indicator. */
const uguali = (o: Osservazione, target: Osservazione): boolean =>
  o.programma === target.programma &&
  o.soggetto === target.soggetto &&
  o.misura === target.misura &&
  o.valore === target.valore &&
  o.unita === target.unita;

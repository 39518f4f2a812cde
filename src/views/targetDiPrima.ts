import {
  importata,
  istante,
  stessoTarget,
  targetDiAltraParte,
  type Osservazione,
} from '../model/index.ts';

/** The target that one date gives of one part. */
interface TargetAllaData {
  data: string;
  target: Osservazione | undefined;
}

/** The one that it was before; `altraParte` where nobody knows whether it is the same. */
interface DiPrima {
  prima: Osservazione | undefined;
  altraParte: Osservazione | undefined;
}

/**
 * What the nearest earlier date that gives a target says of it: the same where it was another, or one of another part. Of a target
 * that no earlier document prints, what the yearly data say of theirs.
 */
export function targetDiPrima(
  rilevazioni: readonly TargetAllaData[],
  { data, target }: TargetAllaData,
  sue: readonly Osservazione[],
): DiPrima {
  if (!target) return { prima: undefined, altraParte: undefined };
  const ai = (d: string): Osservazione[] =>
    rilevazioni.flatMap((r) => (r.data === d ? (r.target ?? []) : []));
  const date = [...new Set(rilevazioni.map((r) => r.data))].filter(
    (d) => istante(d) < istante(data),
  );
  const prima = date.map((d) => stessoTarget(target, ai(d), sue)).find((o) => o !== undefined);
  const altra = date
    .map((d) => targetDiAltraParte(target, ai(data), ai(d)))
    .find((o) => o !== undefined);
  const suo = prima || altra ? undefined : neiDati(target, [data, ...date].flatMap(ai));
  const altro = date
    .flatMap((d) => (suo && stessoTarget(suo, ai(d), sue)) ?? [])
    .find((o) => o.valore !== target.valore);
  return {
    prima: prima?.valore === target.valore ? undefined : (prima ?? altro),
    altraParte: prima || altra?.valore === target.valore ? undefined : altra,
  };
}

/**
 * The target of the yearly data that a printed one is: the newest of the same value, of its part. One that is not divided is that of
 * the only part which has that value.
 */
function neiDati(
  { dimensione, valore, unita }: Osservazione,
  target: readonly Osservazione[],
): Osservazione | undefined {
  const uguali = target.filter(
    (o) =>
      importata(o) &&
      o.valore === valore &&
      o.unita === unita &&
      (dimensione === '' || o.dimensione === dimensione),
  );
  return new Set(uguali.map((o) => o.dimensione)).size === 1 ? uguali[0] : undefined;
}

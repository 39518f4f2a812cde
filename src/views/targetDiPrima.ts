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

/** The one that it was before; `altraParte` where nobody knows whether it is the same; `poi`: the newest, where it is another. */
interface DiPrima {
  poi: Osservazione | undefined;
  prima: Osservazione | undefined;
  altraParte: Osservazione | undefined;
}

/**
 * Each of these (newest first, all of one indicator) with what the nearest earlier date that gives a target says of it: the same where
 * it was another, or one of another part. Of a target that no earlier document prints, what the yearly data say of theirs.
 */
export function conTargetDiPrima<T extends TargetAllaData>(
  rilevazioni: readonly T[],
  sue: readonly Osservazione[],
): (T & DiPrima)[] {
  const date = [...Map.groupBy(rilevazioni, (r) => r.data)].map(([data, voci]) => ({
    data,
    quando: istante(data),
    target: voci.flatMap((r) => r.target ?? []),
  }));
  return rilevazioni.map((r) => {
    const ora = date.find((d) => d.data === r.data);
    const allora = date.filter((d) => ora && d.quando < ora.quando).map((d) => d.target);
    const poi = date
      .filter((d) => ora && d.quando > ora.quando)
      .flatMap((d) => (r.target && stessoTarget(r.target, d.target, sue)) ?? [])
      .find((o) => o.valore !== null);
    return {
      ...r,
      ...targetDiPrima(r.target, ora?.target ?? [], allora, sue),
      poi: poi?.valore === r.target?.valore ? undefined : poi,
    };
  });
}

function targetDiPrima(
  target: Osservazione | undefined,
  ora: readonly Osservazione[],
  allora: readonly (readonly Osservazione[])[],
  sue: readonly Osservazione[],
): Omit<DiPrima, 'poi'> {
  if (!target) return { prima: undefined, altraParte: undefined };
  const prima = allora.map((d) => stessoTarget(target, d, sue)).find((o) => o !== undefined);
  const altra = allora.map((d) => targetDiAltraParte(target, ora, d)).find((o) => o !== undefined);
  const suo = prima || altra ? undefined : neiDati(target, [...ora, ...allora.flat()]);
  const altro = allora
    .flatMap((d) => (suo && stessoTarget(suo, d, sue)) ?? [])
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

import type { Osservazione } from './osservazione.ts';

/**
 * Of the targets of an indicator at an earlier date, the same as one of a later date: of its part, or the only one where each date
 * prints one only, whatever the part; set for the same year, in the same unit. `ora`: all its targets at the later date.
 */
export function stessoTarget(
  target: Osservazione,
  ora: readonly Osservazione[],
  allora: readonly Osservazione[],
): Osservazione | undefined {
  const pari = (o: Osservazione): boolean =>
    o.annoTarget === target.annoTarget && o.unita === target.unita && o.valore !== null;
  const [uno, ...altri] = allora.filter(pari);
  return (
    [uno, ...altri].find((o) => o?.dimensione === target.dimensione) ??
    (altri.length === 0 && ora.filter(pari).length === 1 ? uno : undefined)
  );
}

import { elenco, fraParentesi, maiuscola } from '../../format.ts';

/** The states in the plural, from the first of a life to the last; empty, where a date gives more than one. */
const plurali = new Map([
  ['programmata', 'programmate'],
  ['avviata', 'avviate'],
  ['in corso', 'in corso'],
  ['realizzata', 'realizzate'],
  ['conclusa', 'concluse'],
  ['', 'in più modi'],
]);

/**
 * How far an initiative is, in the words of the documents. A list of `realizzate` is what that document calls them at that date; two
 * words of one date are both told, and whose they are.
 */
export const stati = {
  /** `avviata`; `detta avviata e conclusa`; `nominate senza dire a che punto sono`: what a group of initiatives has in common. */
  aQuellaData: (detti: readonly string[]): string => {
    if (detti.length === 0) return 'nominate, senza dire a che punto sono';
    return detti.length === 1 ? (detti[0] ?? '') : `dette in punti diversi ${elenco(detti)}`;
  },
  /**
   * For one initiative, with the moment at which it is said, and of which part where not of the whole: `Realizzata (edizione 2021/2022)
   * al 31 dicembre 2022, nel documento più recente che lo dice`.
   */
  aChePunto: (detti: readonly string[], parte: string, quando: string): string =>
    detti.length === 1
      ? `${maiuscola(detti[0] ?? '')}${fraParentesi(parte)} ${quando}, nel documento più recente che lo dice`
      : `I documenti la dicono in punti diversi ${elenco(detti)}${fraParentesi(parte)}, ${quando}`,
  /** How many initiatives have each state at one date: each counts once, also where two places say two things of it. */
  quante: (detti: readonly (readonly string[])[]): string => {
    const gruppi = Map.groupBy(detti, (d) => (d.length === 1 ? (d[0] ?? '') : ''));
    return [...plurali.keys()]
      .flatMap((stato) => {
        const n = gruppi.get(stato)?.length ?? 0;
        return n === 0 ? [] : [`${n} ${n === 1 && stato !== '' ? stato : plurali.get(stato)}`];
      })
      .join(', ');
  },
  /** In a list, in short. */
  inBreve: (detti: readonly string[], parte: string, data: string): string =>
    `${detti.join(' o ')} (${[parte, data].filter((t) => t !== '').join('; ')})`,
};

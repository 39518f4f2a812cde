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
 * words of one date are both told, and whose they are. One that we conclude (`nostra`) is never said to be the document's.
 */
export const stati = {
  /** `dette avviate`; `nominate, senza dire a che punto sono`: what a group of initiatives has in common. */
  aQuellaData: (detti: readonly string[], nostra = false): string => {
    if (detti.length === 0) return 'nominate, senza dire a che punto sono';
    const molte = elenco(detti.map((stato) => plurali.get(stato) ?? stato));
    if (nostra) return `${molte}, ${stati.nostra}`;
    return detti.length === 1 ? `dette ${molte}` : `dette in punti diversi ${molte}`;
  },
  /**
   * For one initiative, with who says it, and of which part where not of the whole: the date is of the document, not of what happened.
   * `Detta realizzata (edizione 2021/2022) nel documento più recente che ne dice lo stato (31 dicembre 2022)`; `quando` in short.
   */
  aChePunto: (detti: readonly string[], parte: string, quando: string, nostra = false): string =>
    nostra
      ? `${maiuscola(elenco(detti))}${fraParentesi(parte)}, ${stati.nostra}: il documento più recente che ne parla non usa questa parola (${quando})`
      : parte === stati.sueParti
        ? `Le sue parti sono ${stati.aQuellaData(detti).replace('in punti diversi ', '')} nel documento più recente che ne dice lo stato (${quando})`
        : detti.length === 1
          ? `Detta ${detti[0] ?? ''}${fraParentesi(parte)} nel documento più recente che ne dice lo stato (${quando})`
          : `I documenti la dicono in punti diversi ${elenco(detti)}${fraParentesi(parte)} (${quando})`,
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
  /** Whose word a state is that the document does not use. */
  nostra: 'secondo la nostra lettura',
  /** Of which part, where it is said of the parts of an initiative one by one. */
  sueParti: 'le sue parti',
  /** The same, said to be the documents' words: a date is when they say so. */
  dette: (detti: readonly (readonly string[])[]): string => `Dette: ${stati.quante(detti)}`,
  /** In a list, in short. */
  inBreve: (detti: readonly string[], parte: string, data: string, nostra = false): string =>
    nostra
      ? `${elenco(detti)}, ${stati.nostra} (${[parte, data].filter((t) => t !== '').join('; ')})`
      : parte === stati.sueParti
        ? `le sue parti ${stati.aQuellaData(detti).replace('in punti diversi ', '')} (${data})`
        : `detta ${detti.join(' e ')} (${[parte, data].filter((t) => t !== '').join('; ')})`,
};

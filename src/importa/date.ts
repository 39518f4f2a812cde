import type { Letto } from './leggi.ts';

/**
 * The name of the folder of each year of a file: the year, or a day where the newest figures are of a day before its end (`2022-06-30`).
 * Rows of an earlier day that a later year repeats say nothing of when that year ends: the last year of a file without a day
 * of its own has none, and is left out.
 */
export function cartelleDi({ giorni }: Pick<Letto, 'giorni'>): Map<string, string> {
  const ultimo = [...giorni.keys()].sort().at(-1);
  const conGiorni = [...giorni.values()].some((g) => g !== '');
  return new Map(
    [...giorni].flatMap(([anno, giorno]) => {
      if (giorno !== '' && !giorno.endsWith('-12-31')) return [[anno, giorno] as const];
      return conGiorni && giorno === '' && anno === ultimo ? [] : [[anno, anno] as const];
    }),
  );
}

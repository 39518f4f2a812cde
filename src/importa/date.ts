import { esisteNelCalendario } from '../model/index.ts';

const mesi = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A day as datasets write it, as ISO: `2022-06-30`, with a time behind, or as the portal's own downloads do (`06/30/2022 12:00:00 AM`,
 * `2022 Jun 30 …`). Blank for a blank cell and for `VOID`; undefined where it is none of these.
 */
export function giornoDi(testo: string): string | undefined {
  if (testo === '' || testo === 'VOID') return '';
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(testo)?.[1];
  const [, m, g = '', a] = /^(\d{2})\/(\d{2})\/(\d{4})(?: .*)?$/.exec(testo) ?? [];
  const [, anno, mese = '', giorno = ''] = /^(\d{4}) (\w{3}) (\d{2})(?: .*)?$/.exec(testo) ?? [];
  const quale = mesi.indexOf(mese.toLowerCase()) + 1;
  const letto =
    iso ?? (m ? `${a}-${m}-${g}` : `${anno}-${String(quale).padStart(2, '0')}-${giorno}`);
  return esisteNelCalendario(letto) ? letto : undefined;
}

/**
 * The name of the folder of each year of a file: the year, or a day where the newest figures are of a day before its end (`2022-06-30`).
 * Rows of an earlier day that a later year repeats say nothing of when that year ends: the last year of a file without a day
 * of its own has none, and is left out.
 */
export function cartelleDi({
  giorni,
}: {
  giorni: ReadonlyMap<string, string>;
}): Map<string, string> {
  const ultimo = [...giorni.keys()].sort().at(-1);
  const conGiorni = [...giorni.values()].some((g) => g !== '');
  return new Map(
    [...giorni].flatMap(([anno, giorno]) => {
      if (giorno !== '' && !giorno.endsWith('-12-31')) return [[anno, giorno] as const];
      return conGiorni && giorno === '' && anno === ultimo ? [] : [[anno, anno] as const];
    }),
  );
}

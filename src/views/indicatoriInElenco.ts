import { importata, nonContenute, type Osservazione } from '../model/index.ts';
import { deiDati, type Esito, type Rilevazione, type SchedaIndicatore } from './indicatori.ts';

/**
 * What one date says of an indicator, each target once: where a document gives one, without the yearly data; of these without the
 * addends of a sum, and without the priorities that have no target where others do.
 */
export function ognunoUnaVolta(rilevazioni: readonly Rilevazione[]): Rilevazione[] {
  const deiDocumenti = rilevazioni.filter((r) => !deiDati(r));
  if (deiDocumenti.some((r) => r.target)) return deiDocumenti;
  const senza: readonly Esito[] = ['senza-target', 'target-zero'];
  const conTarget = rilevazioni.filter((r) => deiDati(r) && !senza.includes(r.esito));
  const scelte = new Set(nonContenute(conTarget.map((r) => r.dimensione)));
  return rilevazioni.filter((r) => !deiDati(r) || scelte.size === 0 || scelte.has(r.dimensione));
}

/**
 * An indicator as a list shows it, newest date first: every date of documents; of the Commission's data the newest with a value,
 * each target once. All of it stands on its own page.
 */
export function inBreve(s: SchedaIndicatore): SchedaIndicatore {
  const tutte = s.rilevazioni.filter(deiDati);
  const ultima = tutte.find((r) => r.valore) ?? tutte[0];
  const mostrate = ognunoUnaVolta(tutte.filter((r) => r.data === ultima?.data));
  return {
    ...s,
    rilevazioni: s.rilevazioni.filter((r) => !deiDati(r) || mostrate.includes(r)),
  };
}

/** An indicator as an index shows it: the newest date of documents and that of the Commission's data, as far as a list shows them. */
export function inIndice(s: SchedaIndicatore): SchedaIndicatore {
  const breve = inBreve(s).rilevazioni;
  const ultime = [false, true].map((si) => breve.find((r) => deiDati(r) === si)?.data);
  return {
    ...s,
    rilevazioni: breve.filter((r) => r.data === ultime[deiDati(r) ? 1 : 0]),
  };
}

/** The values that one target had, oldest first, where it moved: of each part that no other part in the list has in it. */
export function targetMossi(
  rilevazioni: readonly Rilevazione[],
): { dimensione: string; passi: Osservazione[] }[] {
  // The yearly data tell their own steps: not again beside a document which prints where they end.
  const mosse = rilevazioni
    .filter((r) => r.prima && r.target && importata(r.prima) === importata(r.target))
    .toReversed();
  const serie = Map.groupBy(mosse, (r) =>
    [r.dimensione, deiDati(r), r.target?.annoTarget].join('|'),
  );
  return [...serie.values()].flatMap((sue) => {
    const [{ dimensione = '', prima } = {}] = sue;
    const insieme = mosse.filter((r) => sue[0] && deiDati(r) === deiDati(sue[0]));
    if (!prima || !nonContenute(insieme.map((r) => r.dimensione)).includes(dimensione)) return [];
    return [{ dimensione, passi: [prima, ...sue.flatMap((r) => r.target ?? [])] }];
  });
}

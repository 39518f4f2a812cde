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

/** How the indicators of an index are grouped, worst first. */
export const gruppi = [
  'non-raggiunto',
  'sotto-il-target',
  'non-ancora',
  'in-parte',
  'raggiunto-allora',
  'raggiunto',
  'senza-confronto',
] as const;
export type Gruppo = (typeof gruppi)[number];

/** The group of one outcome: what reached a target that is another by now is told from what reached today's. */
function gruppoDi({ esito, poi }: Rilevazione): Gruppo {
  if (esito === 'raggiunto' || esito === 'detto-raggiunto')
    return poi ? 'raggiunto-allora' : 'raggiunto';
  return gruppi.find((g) => g === esito) ?? 'senza-confronto';
}

/**
 * An indicator as an index shows it: what the newest date of documents says of its targets, or that of the Commission's data where
 * documents compare it with none; what is compared with nothing only where nothing else is said.
 */
export function inIndice(s: SchedaIndicatore): SchedaIndicatore {
  const breve = inBreve(s).rilevazioni;
  const letture = [false, true].map((si) => {
    const sue = breve.filter((r) => deiDati(r) === si);
    return sue.filter((r) => r.data === sue[0]?.data);
  });
  const confrontate = letture.map((sue) => sue.filter((r) => gruppoDi(r) !== 'senza-confronto'));
  const [scelte = []] = [...confrontate, ...letture].filter((sue) => sue.length > 0);
  return { ...s, rilevazioni: scelte };
}

/** The indicators of an index by outcome, each once: one that is reached in a part only stands by itself. */
export function perEsito(schede: readonly SchedaIndicatore[]): Map<Gruppo, SchedaIndicatore[]> {
  const divise = Map.groupBy(schede.map(inIndice), ({ rilevazioni }): Gruppo => {
    const suoi = new Set(rilevazioni.map(gruppoDi));
    const [raggiunti, altri] = [true, false].map((si) =>
      [...suoi].filter((g) => g.startsWith('raggiunto') === si),
    );
    if (raggiunti?.length && altri?.length) return 'in-parte';
    return gruppi.find((g) => suoi.has(g)) ?? 'senza-confronto';
  });
  return new Map(gruppi.flatMap((g) => (divise.has(g) ? [[g, divise.get(g) ?? []]] : [])));
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

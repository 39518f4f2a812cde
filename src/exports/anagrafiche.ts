import { campiDi, cellaDi, tavole, type Archivio, type Tavola } from '../model/index.ts';
import { csv } from './csv.ts';
import { proprio } from '../model/proprio.ts';

/** One register as a table of data/, by its path there. */
export interface TabellaAnagrafica {
  percorso: string;
  tavola: Tavola;
  testo: string;
}

/** The registers of a programme that other tables refer to. */
const pubbliche = [
  'programma',
  'assi',
  'fonti',
  'luoghi',
  'obiettivi',
  'azioni',
  'iniziative',
  'indicatori',
] as const;

/**
 * The registers as tables of data/: what a new table refers to. Whoever checks one table needs these beside it, and they tell
 * the names behind the codes of osservazioni.csv.
 */
export function anagrafiche(a: Archivio): TabellaAnagrafica[] {
  return [
    ...tabella('misure.csv', tavole.radice.misure, a.misure),
    ...a.programmi.flatMap(({ id }) =>
      pubbliche.flatMap((nome) => {
        const tavola = tavole.programma[nome];
        const voci = a[tavola.dati].filter((v) => ('programma' in v ? v.programma : v.id) === id);
        return tabella(`${id}/${nome}.csv`, tavola, voci);
      }),
    ),
  ];
}

/** The table of these records; none where there are none. */
function tabella(
  percorso: string,
  tavola: Tavola,
  voci: readonly Readonly<Record<string, unknown>>[],
): TabellaAnagrafica[] {
  if (voci.length === 0) return [];
  const campi = campiDi(tavola);
  const righe = voci.map((voce) => campi.map(({ campo }) => cellaDi(proprio(voce, campo))));
  const testo = csv([campi.map(({ nome }) => nome), ...righe], { separatore: ';' });
  return [{ percorso, tavola, testo }];
}

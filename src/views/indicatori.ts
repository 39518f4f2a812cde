import {
  istante,
  principale,
  type Archivio,
  type Indicatore,
  type Osservazione,
} from '../model/index.ts';

export type Esito = 'raggiunto' | 'non raggiunto' | 'non confrontabile' | 'non disponibile';

/** What one date says of one indicator (of one priority of it). */
export interface Rilevazione {
  data: string;
  dimensione: string;
  valore: Osservazione | undefined;
  target: Osservazione | undefined;
  /** Other figures of the same indicator at that date: participants, value in words… */
  altre: Osservazione[];
  esito: Esito;
}

/** An indicator with its values, newest first. */
export interface SchedaIndicatore {
  indicatore: Indicatore;
  rilevazioni: Rilevazione[];
}

/** The values and targets of an indicator by date and priority. */
export function scheda(a: Archivio, indicatore: Indicatore): SchedaIndicatore {
  const sue = a.figureDi({
    programma: indicatore.programma,
    soggettoTipo: 'indicatore',
    soggetto: indicatore.codice,
  });
  const gruppi = Map.groupBy(sue, (o) => `${o.data}|${o.dimensione.replace(/,? ?\d{4}$/, '')}`);
  const rilevazioni = [...gruppi.entries()].map(([chiave, figure]) => {
    const [data = '', dimensione = ''] = chiave.split('|');
    const valore = principale(figure.filter((o) => o.misura === 'valore'));
    const target = principale(figure.filter((o) => o.misura === 'target'));
    return {
      data,
      dimensione,
      valore,
      target,
      altre: figure.filter((o) => o !== valore && o !== target),
      esito: esito(valore, target),
    };
  });
  rilevazioni.sort(
    (x, y) => istante(y.data) - istante(x.data) || x.dimensione.localeCompare(y.dimensione, 'it'),
  );
  return { indicatore, rilevazioni };
}

/** Whether a value reaches its target: only where both are printed, in the same unit. */
function esito(valore: Osservazione | undefined, target: Osservazione | undefined): Esito {
  if (typeof valore?.valore !== 'number' || typeof target?.valore !== 'number')
    return valore || target ? 'non disponibile' : 'non confrontabile';
  if (valore.unita !== target.unita) return 'non confrontabile';
  return valore.valore >= target.valore ? 'raggiunto' : 'non raggiunto';
}

/** The indicators of a programme, or of one Asse, in the order of the register. */
export function schede(
  a: Archivio,
  programma: string,
  asse?: string,
  data?: string,
): SchedaIndicatore[] {
  return a
    .indicatoriDi(programma, asse)
    .map((i) => scheda(a, i))
    .map((s) =>
      data === undefined ? s : { ...s, rilevazioni: s.rilevazioni.filter((r) => r.data === data) },
    )
    .filter((s) => s.rilevazioni.length > 0);
}

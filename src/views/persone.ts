import type { Archivio, Derivata, Osservazione } from '../model/index.ts';
import { calcolata, figura, type Chi } from './quadri.ts';

/** The people that a subject has reached at a date, and the parts that the document gives. */
export interface Persone {
  totale: Osservazione | undefined;
  donne: Osservazione | undefined;
  uomini: Osservazione | undefined;
  quotaDonne: Derivata | undefined;
  vulnerabili: Osservazione | undefined;
  gruppi: { nome: string; figura: Osservazione }[];
  cigd: Osservazione | undefined;
}

const gruppi = ['con disabilità', 'migranti', 'altri svantaggiati'];

/** The people reached, or undefined where the documents say nothing of them at that date. */
export function persone(a: Archivio, chi: Chi, data: string): Persone | undefined {
  const di = (dimensione: string): Osservazione | undefined =>
    figura(a, chi, data, 'destinatari', dimensione);
  const tutto: Persone = {
    totale: di(''),
    donne: di('F'),
    uomini: di('M'),
    quotaDonne: calcolata(a, chi, data, 'rapporto', 'destinatari', 'F'),
    vulnerabili: di('vulnerabili'),
    gruppi: gruppi.flatMap((nome) => {
      const trovata = di(nome);
      return trovata ? [{ nome, figura: trovata }] : [];
    }),
    cigd: figura(a, chi, data, 'beneficiari_cigd'),
  };
  return tutto.totale ? tutto : undefined;
}

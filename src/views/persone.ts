import type { Archivio, Osservazione } from '../model/index.ts';
import { testi } from '../testi/testi.ts';
import { figura, type Chi } from './quadri.ts';
import { quoteDi, type Quota } from './quote.ts';

/** A part of the people reached: their count, their shares, or both, as the document gives them. */
export interface ParteDellePersone {
  nome: string;
  figura: Osservazione | undefined;
  /** One for each base. */
  quote: readonly Quota[];
}

/** The people that a subject has reached at a date, and the parts that the document gives. */
export interface Persone {
  totale: Osservazione | undefined;
  donne: ParteDellePersone | undefined;
  uomini: ParteDellePersone | undefined;
  gruppi: ParteDellePersone[];
  /** The bases of the shares of all parts, each once: shares of two bases never stand in one column. */
  basi: string[];
  cigd: Osservazione | undefined;
}

const parole = testi.persone;
const gruppi = Object.entries(parole.gruppi);

/** The people reached, or undefined where the documents say nothing of them at that date. */
export function persone(a: Archivio, chi: Chi, data: string): Persone | undefined {
  const di = (dimensione: string): Osservazione | undefined =>
    figura(a, chi, data, 'destinatari', dimensione);
  const parte = (dimensione: string, nome: string): ParteDellePersone | undefined => {
    const quote = quoteDi(a, chi, data, { misura: 'destinatari', dimensione });
    const sua = di(dimensione);
    return sua || quote.length > 0 ? { nome, figura: sua, quote } : undefined;
  };
  const [donne, uomini] = [parte('F', parole.donne), parte('M', parole.uomini)];
  const altri = gruppi.flatMap(([dimensione, nome]) => parte(dimensione, nome) ?? []);
  const quote = [donne, uomini, ...altri].flatMap((p) => p?.quote ?? []);
  const totale = di('');
  return (
    totale && {
      totale,
      donne,
      uomini,
      gruppi: altri,
      basi: [...new Set(quote.map((q) => q.base))],
      cigd: figura(a, chi, data, 'beneficiari_cigd'),
    }
  );
}

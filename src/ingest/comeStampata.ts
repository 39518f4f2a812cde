import { spoglia } from '../model/index.ts';
import type { Lettura, Quadro } from './cellaNumero.ts';
import { leggiCella } from './celle.ts';

/**
 * A figure as its document prints it: a spreadsheet that saves a table again leaves the bare number, and the register knows how it
 * was printed. Where the two say another thing the cell stands; null where there is nothing to set right.
 */
export function comeStampata(
  stampata: string | undefined,
  testo: string,
  quadro: Quadro,
): { testo: string; letta: Lettura } | null {
  if (stampata === undefined || stampata === testo || !spoglia(testo)) return null;
  const [letta, scritta] = [stampata, testo].map((t) => leggiCella(t, quadro));
  if (!letta || 'tipo' in letta || !scritta || 'tipo' in scritta) return null;
  const uguali =
    letta.valore === scritta.valore &&
    letta.qualificatore === scritta.qualificatore &&
    (letta.valoreTesto === scritta.valoreTesto || giornoInPiu(stampata, letta, scritta));
  return uguali ? { testo: stampata, letta } : null;
}

/** True where a spreadsheet made a whole day of a month (its first), or of a day without its year (of this year). */
function giornoInPiu(stampata: string, { valoreTesto }: Lettura, scritta: Lettura): boolean {
  const [prima, dopo] = [valoreTesto ?? '', scritta.valoreTesto ?? ''];
  const senzaAnno = !/\d{4}/.test(stampata) && prima.length === 10;
  return dopo === `${prima}-01` || (senzaAnno && dopo.slice(4) === prima.slice(4));
}

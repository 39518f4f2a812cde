import { istante, type Archivio, type Osservazione } from '../model/index.ts';
import { nomeMisura } from '../views/quadri.ts';
import type { Voce } from './voce.ts';

/**
 * What the figures of a subject give its record: amounts, acts, years, measures, the keys to sort by. `rappresenta` is the amount
 * that stands for the subject; without one it is not sorted by amounts.
 */
export function daCifre(
  a: Archivio,
  figure: readonly Osservazione[],
  rappresenta?: Osservazione,
): Pick<Voce, 'importi' | 'atti' | 'anni' | 'misure' | 'importo' | 'data'> {
  const atti = figure
    .filter((o) => o.misura === 'atto' || o.misura === 'decisione')
    .flatMap((o) => [o.testo, ...numeroDiAtto(o.testo)]);
  const numeriche = figure.filter((o) => o.valore !== null);
  const date = figure.map((o) => o.data).sort((x, y) => istante(y) - istante(x));
  const scritti = new Map(
    numeriche.map((o) => [
      `${nomeMisura(a, o.colonna)} ${o.testo}`,
      o.unita === 'EUR' ? o.valore : null,
    ]),
  );
  return {
    importi: [...scritti].map(([testo, cents]) => ({ testo, cents })),
    atti: [...new Set(atti)],
    anni: [...new Set(date.map((d) => d.slice(0, 4)))],
    misure: [...new Set(numeriche.map((o) => o.misura))],
    importo: rappresenta?.valore ?? null,
    data: date[0] ?? '',
  };
}

/** `DGR n. 6280 del 11/04/2022` is also asked for as `6280/2022`. */
function numeroDiAtto(testo: string): string[] {
  const [, numero, anno] = /n\.\s*(\d+) del .*?(\d{4})/.exec(testo) ?? [];
  return numero && anno ? [`${numero}/${anno}`] : [];
}

/** The words of some lists, each once. */
export function unici(voci: readonly string[]): string[] {
  return [...new Set(voci.filter((v) => v !== ''))];
}

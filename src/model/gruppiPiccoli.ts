import type { Dati } from './dati.ts';
import { contiDi } from './gruppiPiccoli/conti.ts';
import { daNascondere } from './gruppiPiccoli/difesa.ts';
import { legamiDi } from './gruppiPiccoli/legami.ts';
import { quoteDaNascondere } from './gruppiPiccoli/quote.ts';
import type { Osservazione } from './osservazione.ts';

/** What stands in the place of a count below the threshold, and of a figure that would give one away. */
export const testiRiservati = { piccolo: 'meno di 5', altro: 'non mostrata' } as const;

/**
 * The figures of one programme without those that tell of fewer than five people, and without the counts, differences of dates and
 * shares from which such a group could be worked out. What is left out keeps its id and place and has no value; 0 stays, for in it
 * there is nobody to be recognised.
 */
export function senzaGruppiPiccoli(
  osservazioni: readonly Osservazione[],
  registri: Pick<Dati, 'misure' | 'iniziative' | 'indicatori'>,
): Osservazione[] {
  const conti = contiDi(osservazioni, registri.misure);
  const { piccoli, altri } = daNascondere([...conti.values()], legamiDi(conti, registri));
  const quote = quoteDaNascondere(osservazioni, conti, registri.misure, piccoli.union(altri));
  const figure = (quali: ReadonlySet<{ figure: readonly Osservazione[] }>): Set<Osservazione> =>
    new Set([...quali].flatMap((c) => c.figure));
  const [dirette, indirette] = [figure(piccoli), figure(altri).union(quote)];
  const riga = ({ cella }: Osservazione): string => `${cella.file}|${cella.riga}`;
  const righe = new Set([...dirette, ...indirette].map(riga));
  return osservazioni.map((o) => {
    if (dirette.has(o)) return riservata(o, testiRiservati.piccolo);
    if (indirette.has(o)) return riservata(o, testiRiservati.altro);
    // That a target of four is reached says how many a hidden count is.
    return righe.has(riga(o)) ? { ...o, esitoStampato: '' } : o;
  });
}

function riservata(o: Osservazione, testo: string): Osservazione {
  return {
    ...o,
    valore: null,
    valoreTesto: null,
    mancante: 'riservato',
    precisione: null,
    qualificatore: '',
    testo,
    esitoStampato: '',
  };
}

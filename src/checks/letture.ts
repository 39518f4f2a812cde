import {
  dimensioneDiRiga,
  formuleDi,
  type Archivio,
  type Osservazione,
  type Quantita,
  type Termine,
} from '../model/index.ts';
import { confronta, rapporto, type Accordo, type Intervallo } from './confronto.ts';
import { quantita, type Nota } from './quantita.ts';

/** One reading of a printed ratio, computed. */
export interface Lettura {
  /** Place of the formula in the catalogue. */
  indice: number;
  denominatore: Termine;
  calcolato: Intervallo;
  accordo: Accordo;
  da: readonly Osservazione[];
}

/** All the readings of a printed ratio that its parts allow. */
export function letture(archivio: Archivio, o: Osservazione): Lettura[] {
  const catalogo = archivio.misura(o.colonna);
  if (!catalogo) return [];
  return formuleDi(catalogo).flatMap(({ numeratore, denominatore }, indice) => {
    const [n, d] = [numeratore, denominatore].map((t) => parte(archivio, o, t));
    const calcolato = n && d && rapporto(n, d, 100);
    if (!n || !d || !calcolato) return [];
    const accordo = confronta(o, calcolato);
    return [{ indice, denominatore, calcolato, accordo, da: [...n.da, ...d.da] }];
  });
}

/** One side of a ratio, for the subject of the row or for its programme. */
export function parte(archivio: Archivio, o: Osservazione, termine: Termine): Nota | undefined {
  const m = archivio.misura(termine.colonna);
  const q = m && {
    ...dove(o, termine),
    misura: m.misura,
    dimensione: [dimensioneDiRiga(archivio.misura(o.colonna), o), m.dimensione]
      .filter((d) => d !== '')
      .join(', '),
  };
  return q && quantita(archivio, q);
}

function dove(o: Osservazione, termine: Termine): Omit<Quantita, 'misura' | 'dimensione'> {
  return termine.programma
    ? { programma: o.programma, data: o.data, soggettoTipo: 'programma', soggetto: o.programma }
    : { programma: o.programma, data: o.data, soggettoTipo: o.soggettoTipo, soggetto: o.soggetto };
}

/** What a reading measures on, as the catalogue writes it. */
export function base({ denominatore: d }: Pick<Lettura, 'denominatore'>): string {
  return d.programma ? `${d.colonna}@programma` : d.colonna;
}

import {
  importata,
  seSposta,
  type Archivio,
  type Asse,
  type Derivata,
  type Osservazione,
} from '../../model/index.ts';
import { figura, soggettoDi } from '../quadri.ts';

/** One Asse whose allocation moved from a date to the next that gives it. */
export interface Mossa {
  asse: Asse;
  d: Derivata;
  /** The date from which it moved. */
  dal: string;
  /** How the allocation of the whole programme moved between the same dates; undefined where it did not, or nobody says. */
  intero: Derivata | undefined;
  /** How much of the move, in cents, cannot be money that the whole programme gained or lost: what came from other Assi, or went there. */
  spostato: number;
}

/** The moves of allocation of a programme, what passed from Asse to Asse first: money that is new is no shift. */
export function mosse(a: Archivio, programma: string): Mossa[] {
  return a
    .assiDi(programma)
    .flatMap((asse) =>
      a
        .derivateDi(soggettoDi({ programma, asse: asse.codice }))
        .filter((d) => d.regola === 'differenza' && d.misura === 'dotazione' && d.dimensione === '')
        .filter((d) => seSposta(d.valore))
        .map((d) => mossa(a, asse, d)),
    )
    .sort((x, y) => y.spostato - x.spostato || Math.abs(y.d.valore) - Math.abs(x.d.valore));
}

function mossa(a: Archivio, asse: Asse, d: Derivata): Mossa {
  const tutto = { programma: asse.programma, asse: '' };
  const [dopo, prima] = d.da.map((id) => {
    const o = a.perId.get(id);
    return o && figura(a, tutto, o.data, 'dotazione');
  });
  const intero = dopo && prima ? a.differenza(dopo, prima) : undefined;
  const verso = Math.sign(d.valore);
  const comune = Math.max(0, verso * (intero?.valore ?? 0));
  return {
    asse,
    d,
    dal: a.perId.get(d.da[1] ?? '')?.data ?? '',
    intero: intero && seSposta(intero.valore) ? intero : undefined,
    spostato: Math.max(0, Math.abs(d.valore) - comune),
  };
}

/** An Asse that a dataset gives from a date on and not before, with its first allocation. */
export function assiNuovi(
  a: Archivio,
  programma: string,
  date: readonly string[],
): { asse: Asse; prima: Osservazione }[] {
  const assi = a.assiDi(programma);
  const dote = (asse: Asse, data: string): Osservazione | undefined =>
    figura(a, { programma, asse: asse.codice }, data, 'dotazione');
  // A document may leave out an Asse; a dataset that has no row of it says that it is not there.
  const deiDati = date.filter((data) =>
    assi.some((x) => {
      const o = dote(x, data);
      return o !== undefined && importata(o);
    }),
  );
  return assi.flatMap((asse) => {
    const [prima] = date.flatMap((data) => dote(asse, data) ?? []);
    return prima && deiDati.some((data) => data < prima.data) ? [{ asse, prima }] : [];
  });
}

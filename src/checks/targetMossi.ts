import type { Archivio, Osservazione } from '../model/index.ts';
import { intervalloDi } from './confronto.ts';
import { dateDelle, decisioneFra } from './serie.ts';
import { concorda, rilievo, type Esito } from './tipi.ts';

/** Targets of an indicator that are not the same at two dates, with or without a decision in between. */
export function targetMossi(archivio: Archivio): Esito[] {
  const target = archivio.osservazioni.filter(
    (o) => o.misura === 'target' && o.soggettoTipo === 'indicatore' && o.valore !== null,
  );
  const perIndicatore = Map.groupBy(target, (o) => `${o.programma}|${o.soggetto}|${o.annoTarget}`);
  return [...perIndicatore.values()].flatMap((suoi) => {
    const date = dateDelle(suoi);
    const perData = Map.groupBy(suoi, (o) => o.data);
    return date.slice(1).flatMap((dopo, i) => {
      const [a, b] = [date[i]!, dopo].map((data) => perData.get(data));
      return coppie(a ?? [], b ?? []).map(([prima, poi]) => confronto(archivio, prima, poi));
    });
  });
}

/** The same target at two dates: same dimension, or the only one that each date prints. */
function coppie(
  a: readonly Osservazione[],
  b: readonly Osservazione[],
): [Osservazione, Osservazione][] {
  if (a.length === 1 && b.length === 1) return [[a[0]!, b[0]!]];
  return b.flatMap((poi) => {
    const prima = a.find((o) => o.dimensione === poi.dimensione);
    return prima ? [[prima, poi] as [Osservazione, Osservazione]] : [];
  });
}

function confronto(archivio: Archivio, prima: Osservazione, poi: Osservazione): Esito {
  const [x, y] = [intervalloDi(prima), intervalloDi(poi)];
  if (prima.unita === '%' ? prima.valore === poi.valore : x.min <= y.max && y.min <= x.max)
    return concorda('torna', prima, poi);
  const decisione = decisioneFra(archivio, poi.programma, prima.data, poi.data);
  const argomenti = { prima: prima.id, dopo: poi.id };
  const comune = {
    figure: [poi],
    prove: [prima],
    chiave: ['target', poi.dimensione],
    dal: prima.data,
  };
  if (decisione)
    return rilievo({
      modello: 'target-mossi.deciso',
      argomenti: { ...argomenti, decisione: decisione.data },
      ...comune,
      verdetto: 'riprogrammazione',
      gravita: 'informazione',
    });
  return rilievo({
    modello: 'target-mossi.non-deciso',
    argomenti,
    ...comune,
    verdetto: 'non spiegato',
    gravita: 'avviso',
  });
}

import { alla, data as inParole } from '../format.ts';
import type { Osservazione } from '../model/index.ts';
import { intervalloDi } from './confronto.ts';
import { di, scrivi } from './frasi.ts';
import type { Quadro } from './quadro.ts';
import { dateDi, decisioneFra } from './serie.ts';
import { concorda, rilievo, type Esito } from './tipi.ts';

/** Targets of an indicator that are not the same at two dates, with or without a decision in between. */
export function targetMossi(quadro: Quadro): Esito[] {
  const target = quadro.dati.osservazioni.filter(
    (o) => o.misura === 'target' && o.soggettoTipo === 'indicatore' && o.valore !== null,
  );
  const perIndicatore = Map.groupBy(target, (o) => `${o.programma}|${o.soggetto}|${o.annoTarget}`);
  return [...perIndicatore.values()].flatMap((suoi) => {
    const date = dateDi(suoi, suoi[0]!.programma);
    return date.slice(1).flatMap((dopo, i) => {
      const [a, b] = [date[i]!, dopo].map((data) => suoi.filter((o) => o.data === data));
      return coppie(a ?? [], b ?? []).map(([prima, poi]) => confronto(quadro, prima, poi));
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

function confronto(quadro: Quadro, prima: Osservazione, poi: Osservazione): Esito {
  const [x, y] = [intervalloDi(prima), intervalloDi(poi)];
  if (prima.unita === '%' ? prima.valore === poi.valore : x.min <= y.max && y.min <= x.max)
    return concorda('torna', prima, poi);
  const decisione = decisioneFra(quadro.dati, poi.programma, prima.data, poi.data);
  const valore = (o: Osservazione): string => scrivi(o.valore ?? 0, o.unita);
  return rilievo({
    figure: [poi],
    prove: [prima],
    chiave: ['target', poi.dimensione, prima.data],
    calcolato: `${valore(prima)} ${alla(prima.data)}`,
    verdetto: decisione ? 'riprogrammazione' : 'non spiegato',
    gravita: decisione ? 'informazione' : 'avviso',
    titolo: `Il target${poi.annoTarget === '' ? '' : ` ${poi.annoTarget}`} ${di(quadro, poi)} passa da ${valore(prima)} (${inParole(
      prima.data,
    )}) a ${valore(poi)} (${inParole(poi.data)}): ${
      decisione
        ? `in mezzo c’è la decisione del ${inParole(decisione.data)}.`
        : 'nessuna decisione riportata nei documenti sta fra le due date.'
    }`,
  });
}

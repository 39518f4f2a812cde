import {
  stessoTarget,
  targetDiAltraParte,
  type Archivio,
  type Osservazione,
} from '../model/index.ts';
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
      const [allora = [], ora = []] = [date[i]!, dopo].map((data) => perData.get(data));
      return ora.flatMap((poi) => {
        const prima = stessoTarget(poi, allora);
        if (prima) return [confronto(archivio, prima, poi)];
        const altra = targetDiAltraParte(poi, ora, allora);
        return altra ? [diAltraParte(altra, poi)] : [];
      });
    });
  });
}

/** Two targets of which nobody knows whether they are one: each date prints one, of another part. */
function diAltraParte(prima: Osservazione, poi: Osservazione): Esito {
  if (prima.valore === poi.valore) return concorda('torna', prima, poi);
  return rilievo({
    modello: 'target-mossi.altra-parte',
    argomenti: { prima: prima.id, dopo: poi.id },
    ...comuni(prima, poi),
    verdetto: 'base diversa',
    gravita: 'informazione',
  });
}

function comuni(prima: Osservazione, poi: Osservazione) {
  return {
    figure: [poi],
    prove: [prima],
    chiave: ['target', poi.dimensione],
    dal: prima.data,
  };
}

function confronto(archivio: Archivio, prima: Osservazione, poi: Osservazione): Esito {
  const [x, y] = [intervalloDi(prima), intervalloDi(poi)];
  if (prima.unita === '%' ? prima.valore === poi.valore : x.min <= y.max && y.min <= x.max)
    return concorda('torna', prima, poi);
  const decisione = decisioneFra(archivio, poi.programma, prima.data, poi.data);
  const argomenti = { prima: prima.id, dopo: poi.id };
  const comune = comuni(prima, poi);
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

import { chiaveDi, stadi, type Archivio, type Osservazione } from '../model/index.ts';
import { citata, intervalloDi } from './confronto.ts';
import { stampata } from './quantita.ts';
import { concorda, rilievo, type Esito } from './tipi.ts';

/** Money goes down its stages: never more granted than programmed, paid than granted, certified than paid. */
export function ordineStadi(archivio: Archivio): Esito[] {
  const importi = archivio.osservazioni.filter(
    (o) =>
      (stadi as readonly string[]).includes(o.misura) &&
      o.valore !== null &&
      o.natura === 'cumulata',
  );
  const soggetti = Map.groupBy(importi, (o) => chiaveDi({ ...o, misura: '' }));
  return [...soggetti.values()].flatMap(([uno]) => {
    const presenti = stadi.flatMap(
      (stadio) => stampata(archivio, { ...uno!, misura: stadio }) ?? [],
    );
    return presenti.slice(1).map((dopo, i) => coppia(presenti[i]!, dopo));
  });
}

function coppia(prima: Osservazione, dopo: Osservazione): Esito {
  if ((dopo.valore ?? 0) <= (prima.valore ?? 0)) return concorda('torna', [prima, dopo]);
  const vero = intervalloDi(dopo).min > intervalloDi(prima).max;
  return rilievo({
    modello: vero ? 'ordine-stadi.supera' : 'ordine-stadi.arrotondata',
    argomenti: { prima: citata(prima), dopo: citata(dopo) },
    figure: [dopo],
    prove: [prima],
    chiave: [dopo.misura, 'su', prima.misura, dopo.dimensione],
    verdetto: vero ? 'non spiegato' : 'arrotondamento',
    gravita: vero ? 'errore' : 'informazione',
  });
}

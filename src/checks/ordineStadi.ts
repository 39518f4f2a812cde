import { chiaveDi, stadi, type Archivio, type Osservazione } from '../model/index.ts';
import { esatta, intervalloDi } from './confronto.ts';
import { apertura, misura, scrivi } from './frasi.ts';
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
    return presenti.slice(1).map((dopo, i) => coppia(archivio, presenti[i]!, dopo));
  });
}

function coppia(archivio: Archivio, prima: Osservazione, dopo: Osservazione): Esito {
  if ((dopo.valore ?? 0) <= (prima.valore ?? 0)) return concorda('torna', prima, dopo);
  const vero = intervalloDi(dopo).min > intervalloDi(prima).max;
  const quanto = (o: Osservazione): string =>
    esatta(o) ? scrivi(o.valore ?? 0, o.unita) : `«${o.testo}»`;
  return rilievo({
    figure: [dopo],
    prove: [prima],
    chiave: [dopo.misura, 'su', prima.misura, dopo.dimensione],
    calcolato: `non più di ${quanto(prima)}`,
    verdetto: vero ? 'non spiegato' : 'arrotondamento',
    gravita: vero ? 'errore' : 'informazione',
    titolo: `${apertura(archivio, dopo)}: ${quanto(dopo)} (${dopo.punto}), più di ${misura(archivio, prima.colonna)}, ${quanto(prima)} (${prima.punto})${
      vero ? '.' : ': le due cifre sono compatibili solo perché la seconda è arrotondata.'
    }`,
  });
}

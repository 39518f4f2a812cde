import { istante, type Archivio } from '../model/index.ts';
import { concorda, rilievo, type Esito } from './tipi.ts';

/** Headings that date a page of a document, not an event it tells of. */
const datanoLaPagina = ['seduta_comitato', 'data_stampata'];
const mezzoAnno = 183 * 24 * 3600 * 1000;

/** A page that carries a date well before the reference date of its document: its figures may be older. */
export function dateStampate(archivio: Archivio): Esito[] {
  return archivio.osservazioni
    .filter((o) => datanoLaPagina.includes(o.misura) && o.valoreTesto !== null)
    .map((o) => {
      const scarto = istante(o.data) - istante(o.valoreTesto ?? o.data);
      if (scarto < mezzoAnno) return concorda('torna', [o]);
      return rilievo({
        modello: 'date-stampate.vecchia',
        argomenti: { figura: o.id },
        figure: [o],
        prove: [],
        chiave: [o.colonna, o.punto],
        livello: 'cambiamento',
        verdetto: 'etichetta diversa',
        gravita: 'avviso',
      });
    });
}

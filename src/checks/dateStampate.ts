import { data as inParole, maiuscola } from '../format.ts';
import { istante, type Archivio } from '../model/index.ts';
import { misura } from './frasi.ts';
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
      if (scarto < mezzoAnno) return concorda('torna', o);
      return rilievo({
        figure: [o],
        prove: [],
        chiave: [o.colonna, o.punto],
        calcolato: inParole(o.data),
        verdetto: 'etichetta diversa',
        gravita: 'avviso',
        titolo: `${maiuscola(misura(archivio, o.colonna))} del ${inParole(o.valoreTesto ?? '')} (${o.punto}) in un documento di ${inParole(o.data)}: le cifre di quella pagina possono essere più vecchie.`,
      });
    });
}

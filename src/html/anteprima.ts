import type { Lati } from '../views/confronto/voce.ts';
import type { Tipo } from '../views/indirizzi.ts';
import type { Rotta } from '../views/rotte/tipi.ts';
import { capitolo } from './anteprima/anno.ts';
import { asseIntero, asseNellAnno } from './anteprima/asse.ts';
import { iniziativaIntera } from './anteprima/iniziativa.ts';
import { confronto } from './confronto/confronto.ts';
import type { Foglio } from './foglio.ts';
import { markup, type Markup } from './tag.ts';

/** The kinds of pages that can be drawn without the site, in the order of the site. */
export const disegnabili = [
  'anno',
  'asseAnno',
  'asse',
  'iniziativa',
  'confrontoDate',
  'confrontoDateAsse',
  'confrontoCoppia',
  'confrontoColProgramma',
] as const satisfies readonly Tipo[];

/**
 * What a page would say: the sentences, drawings and figures of the views that the page itself is made of, without what stands around
 * them; a comparison is the very text of its page. Null for a page of another kind.
 */
export function anteprima(f: Foglio, rotta: Rotta): Markup | null {
  switch (rotta.tipo) {
    case 'anno': {
      const { p, date } = rotta.soggetto;
      return markup`${date.map((d) => capitolo(f, p.id, d))}`;
    }
    case 'asseAnno':
      return asseNellAnno(f, rotta.soggetto.asse, rotta.soggetto.date);
    case 'asse':
      return asseIntero(f, rotta.soggetto.asse);
    case 'iniziativa':
      return iniziativaIntera(f, rotta.soggetto.iniziativa);
    default: {
      const lati = latiDi(rotta);
      return lati && confronto(f, lati);
    }
  }
}

function latiDi(rotta: Rotta): Lati | null {
  switch (rotta.tipo) {
    case 'confrontoDate': {
      const { p, prima, dopo } = rotta.soggetto;
      return [
        { programma: p.id, asse: '', data: prima },
        { programma: p.id, asse: '', data: dopo },
      ];
    }
    case 'confrontoDateAsse': {
      const { p, asse, prima, dopo } = rotta.soggetto;
      return [
        { programma: p.id, asse: asse.codice, data: prima },
        { programma: p.id, asse: asse.codice, data: dopo },
      ];
    }
    case 'confrontoCoppia': {
      const { p, coppia, data } = rotta.soggetto;
      return [
        { programma: p.id, asse: coppia[0], data },
        { programma: p.id, asse: coppia[1], data },
      ];
    }
    case 'confrontoColProgramma': {
      const { p, asse, data } = rotta.soggetto;
      return [
        { programma: p.id, asse: asse.codice, data },
        { programma: p.id, asse: '', data },
      ];
    }
    default:
      return null;
  }
}

import { calcolato, stampato } from '../format.ts';
import {
  eDerivata,
  importata,
  noteDellaFigura,
  type Figura,
  type Programma,
  type Versione,
} from '../model/index.ts';
import { testi } from '../testi/testi.ts';
import { citaCifra } from '../views/cita.ts';
import { cita } from './cita.ts';
import type { Foglio } from './foglio.ts';
import { calcolata } from './scheda/calcolata.ts';
import { controlli } from './scheda/controlli.ts';
import { stampata } from './scheda/stampata.ts';
import { storia } from './scheda/storia.ts';
import { discendenti, mostrata, riuso, type Dove } from './scheda/uso.ts';
import { capitolo } from './scheda/voci.ts';
import { markup, type Markup } from './tag.ts';

/** What the page of a figure is told beside the archive. */
export interface Intorno {
  p: Programma;
  /** What it is and when it holds: `titoloCifra`. */
  titolo: string;
  /** The pages of its programme that show it, in the order of the site; undefined where that is not known, because they are not built. */
  dove: readonly Dove[] | undefined;
  /** Its row of the open data, with the headings. */
  csv: string;
  /** The version of the data, for whoever cites it. */
  versione: Versione;
}

/** The page of a figure: what it is, where it was printed or how it was computed, what the checks say of it, where it is used. */
export function scheda(
  f: Foglio,
  figura: Figura,
  { p, titolo, dove, csv, versione }: Intorno,
): Markup {
  const { a } = f;
  const parole = testi.pagine.cifra;
  const valore = valoreDi(figura);
  const derivata = eDerivata(figura);
  const note = derivata ? [] : noteDellaFigura(a, figura);
  const figlie = discendenti(f, figura);
  const genere = derivata ? 'calcolata' : importata(figura) ? 'deiDati' : 'stampata';
  return markup`<article class="prova-di-cifra">
    <header><p class="occhiello">${parole.occhiello(parole[genere], p.nomeBreve)}</p><h1>${titolo}</h1></header>
    ${derivata ? calcolata(f, figura) : stampata(f, figura)}
    ${
      note.length > 0 &&
      capitolo(
        parole.note,
        markup`<ul>${note.map((n) => markup`<li data-citazione>${n.nota}</li>`)}</ul>`,
      )
    }
    ${capitolo(
      parole.controlli.titolo,
      derivata ? markup`<p>${parole.controlli.calcolata}</p>` : controlli(f, figura),
    )}
    ${figlie && capitolo(parole.calcolate.titolo, figlie)}
    ${dove && capitolo(parole.mostrata.titolo, mostrata(f, figura, dove))}
    ${capitolo(parole.registro.titolo, storia(f, figura))}
    ${capitolo(
      parole.riuso.titolo,
      markup`${riuso(f, figura, { titolo, valore, csv })}${cita(citaCifra(f.a.sito, versione, figura, `${titolo}: ${valore}`))}`,
    )}
  </article>`;
}

/** One sentence for search engines and link previews, of a figure that is called so. */
export function descrizione(titolo: string, figura: Figura): string {
  return testi.pagine.cifra.descrizione(titolo, valoreDi(figura));
}

const valoreDi = (figura: Figura): string =>
  eDerivata(figura)
    ? `${calcolato(figura, 'esatta')}${testi.calcolo.unita(figura)}`
    : stampato(figura);

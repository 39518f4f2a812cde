import { calcolato, luogo } from '../../format.ts';
import { eDerivata, type Figura } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { nomeFonte } from '../../views/fonti.ts';
import { forme, indirizzi, paginaDi, prova } from '../../views/indirizzi.ts';
import type { Foglio } from '../foglio.ts';
import { attributi, markup, type Markup } from '../tag.ts';
import { via } from './voci.ts';

const parole = testi.pagine.cifra;

/** How many pages that show a figure are named. */
const inVista = 8;

/** A page that shows a figure. */
export interface Dove {
  nome: string;
  /** From the root of the site. */
  indirizzo: string;
}

/** Where a figure is shown: the row of its document, then the pages of the site. */
export function mostrata({ a, indirizzo }: Foglio, figura: Figura, dove: readonly Dove[]): Markup {
  const { programma } = figura;
  const sua = eDerivata(figura) ? '' : indirizzi.fonte(programma, figura.fonte);
  const altre = dove.filter((d) => d.indirizzo !== sua);
  const pagine = altre.length > 0 ? altre : [{ nome: '', indirizzo: paginaDi(figura) }];
  const resto = pagine.length - inVista;
  return markup`<ul>${
    !eDerivata(figura) &&
    markup`<li>${via(indirizzo(indirizzi.riga(figura)), nomeFonte(a, figura.fonte))}: ${parole.mostrata.riga}</li>`
  }${pagine
    .slice(0, inVista)
    .map(
      (d) => markup`<li>${via(indirizzo(d.indirizzo), d.nome || parole.mostrata.soggetto)}</li>`,
    )}${resto > 0 && markup`<li>${parole.mostrata.altre(resto)}</li>`}</ul>`;
}

/** How to quote a figure, and its row to take away. `csv`: the row as the open data have it; `pubblico`: address of the site, if any. */
export function riuso(
  { a, indirizzo }: Foglio,
  figura: Figura,
  { titolo, valore, csv }: { titolo: string; valore: string; csv: string },
): Markup {
  const { sito } = a;
  const intero = `${sito.indirizzo}${prova(figura)}`;
  const dove = eDerivata(figura)
    ? parole.riuso.regola(testi.calcolo.regola(figura.regola))
    : `${nomeFonte(a, figura.fonte)}, ${luogo(figura.punto)}`;
  const citazione = parole.riuso.citazione(titolo, valore, dove, sito.nome);
  const codice = `<a href="${intero}">${valore}</a> (${titolo})`;
  const file = attributi({
    href: `data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`,
    download: `${figura.id}.csv`,
  });
  return markup`<p data-citazione>${citazione}, ${intero}</p>
    <p><a${file}>${parole.riuso.scarica}</a> · ${via(indirizzo(forme.dati), parole.riuso.dati)}</p>
    ${
      sito.indirizzo !== '' &&
      markup`<details><summary>${parole.riuso.incorpora}</summary><pre tabindex="0"><code data-citazione>${codice}</code></pre></details>`
    }`;
}

/** What is computed from a printed figure; the first of many, and how many more. */
export function discendenti({ a, indirizzo }: Foglio, figura: Figura): Markup | undefined {
  const tutte = eDerivata(figura) ? [] : a.derivateDa(figura.id);
  if (tutte.length === 0) return undefined;
  const resto = tutte.length - inVista;
  return markup`<ul>${tutte.slice(0, inVista).map((d) => {
    const suoi = attributi({
      class: 'cifra calcolata',
      href: indirizzo(prova(d)),
      'data-derivata': d.id,
    });
    return markup`<li>${testi.calcolo.regola(d.regola)}: <a${suoi}>${calcolato(d, 'esatta')}</a></li>`;
  })}${resto > 0 && markup`<li>${parole.altre(resto)}</li>`}</ul>`;
}

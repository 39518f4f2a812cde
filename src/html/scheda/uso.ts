import { calcolato, luogo } from '../../format.ts';
import { eDerivata, importata, type Figura } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { nomeFonte } from '../../views/fonti.ts';
import { forme, indirizzi, paginaDi, prova } from '../../views/indirizzi.ts';
import { rigaDelDocumento } from '../../views/paginaDelDocumento.ts';
import { titoloCifra } from '../../views/rotte/cifre.ts';
import { perVia } from '../cifra.ts';
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

/** Where a figure is shown: the row of its document, then the pages of its programme, first those of what it is about. */
export function mostrata(f: Foglio, figura: Figura, dove: readonly Dove[]): Markup {
  const { a, indirizzo } = f;
  const stampata = eDerivata(figura) ? undefined : figura;
  const riga = stampata && rigaDelDocumento(a, stampata);
  const sua = riga?.replace(/#.*/, '');
  const pagine = dove
    .filter((d) => d.indirizzo !== sua)
    .toSorted((x, y) => lontano(figura, x) - lontano(figura, y));
  if (!stampata && pagine.length === 0) return markup`<p>${parole.mostrata.nessuna}</p>`;
  const resto = pagine.length - inVista;
  return markup`<ul>${
    stampata &&
    riga &&
    markup`<li>${via(indirizzo(riga), nomeFonte(a, stampata.fonte))}: ${parole.mostrata.riga[importata(stampata) ? 'dati' : 'documento']}</li>`
  }${pagine.slice(0, inVista).map((d) => markup`<li>${via(indirizzo(d.indirizzo), d.nome)}</li>`)}${
    resto > 0 && markup`<li>${parole.mostrata.altre(resto)}</li>`
  }</ul>`;
}

/** How far a page is from what a figure is about: its own page, the others of its programme. */
function lontano(figura: Figura, { indirizzo }: Dove): number {
  const sua = paginaDi(figura).startsWith(indirizzo);
  return sua && indirizzo !== indirizzi.programma(figura.programma) ? 0 : 1;
}

/** How to quote a figure, and its row to take away. `csv`: the row as the open data have it. */
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
    return markup`<li>${titoloCifra(a, d)}: <a${perVia(indirizzo(prova(d)), d)}>${calcolato(d, 'esatta')}</a>${testi.calcolo.unita(d)}</li>`;
  })}${resto > 0 && markup`<li>${parole.altre(resto)}</li>`}</ul>`;
}

import { testi } from '../testi/testi.ts';
import { attributi, markup, type Markup, type Parte } from './tag.ts';

/** A way on: a name that is a link, what it is in a few words, and a value at the right where there is one. */
export interface Via {
  nome: string;
  href: string;
  nota?: string | undefined;
  /** Already formatted, with its unit. */
  valore?: string | undefined;
}

/** A section of a page. */
export interface Sezione {
  id: string;
  /** The finding, a sentence without full stop; none where what is inside brings the heading. */
  titolo?: Parte;
  /** "I soldi", "Le persone"…; the same word as in the contents of the page. */
  etichetta?: string | undefined;
  /** Given where the section is folded: how many things it holds (`12 file`), or nothing for prose. */
  piega?: string | undefined;
}

/**
 * A section of a page: a small label (what it is about) and an h2 that states the finding in words. Wide screens: the label hangs
 * in the rail and stays in sight.
 */
export function sezione({ id, titolo, etichetta, piega: quante }: Sezione, corpo: Parte): Markup {
  const testata = titolo && markup`<h2>${titolo}</h2>`;
  const piegata = quante !== undefined;
  return markup`<section${attributi({
    class: piegata ? 'sezione piegata' : 'sezione',
    id: piegata ? undefined : id,
  })}>
    ${etichetta && etichetta !== titolo && markup`<p class="occhiello etichetta">${etichetta}</p>`}
    ${piegata ? piega({ id, quante }, testata, corpo) : markup`${testata}<div class="corpo">${corpo}</div>`}
  </section>`;
}

/**
 * Something folded behind its heading and how many things it holds. The id is on what is folded: a browser sent to it, or searching
 * the page, opens it.
 */
export function piega(
  { id, quante = '' }: { id: string; quante?: string | undefined },
  testata: Parte,
  corpo: Parte,
): Markup {
  return markup`<details class="piega">
    <summary>${testata}${quante && markup` <span class="quante">${quante}</span>`}</summary>
    <div class="corpo"${attributi({ id })}>${corpo}</div>
  </details>`;
}

/** The contents of a long page, in one line: links to the ids of its sections. Wide screens: it follows in the rail, with a way back up. */
export function indice(
  voci: readonly { id: string; nome: string }[],
  etichetta = testi.blocchi.indice,
): Markup {
  return markup`<nav class="indice libero"${attributi({ 'aria-label': etichetta })}>
    <p>${etichetta}</p>
    <ul>${voci.map(({ id, nome }) => markup`<li><a${attributi({ href: `#${id}` })}>${nome}</a></li>`)}<li class="su"><a href="#contenuto">${testi.cornice.tornaSu}</a></li></ul>
  </nav>`;
}

/** A list of ways on; `etichetta` names it for those who hear it. */
export function vie(voci: readonly Via[], etichetta?: string): Markup {
  return markup`<ul class="vie libero"${attributi({ 'aria-label': etichetta })}>${voci.map(
    ({ nome, href, nota, valore }) => markup`<li>
      <a${attributi({ href })}>${nome}</a>${valore && markup` <span class="valore">${valore}</span>`}${nota && markup` <span class="nota">${nota}</span>`}
    </li>`,
  )}</ul>`;
}

/**
 * The place of a wide table: it scrolls sideways, and a hint is shown while there is something to scroll. `fissa`: row headings stay at
 * the left edge. While it scrolls a script makes it a region with the name of its caption, which the keyboard reaches; without scripts
 * the links in its cells lead the keyboard along it, and browsers stop at one that has none.
 */
export function scorri(fissa: boolean, tabella: Parte): Markup {
  return markup`<div class="${fissa ? 'tabella-scorri fissa' : 'tabella-scorri'}">
    <p class="invito" aria-hidden="true">${testi.blocchi.scorri}</p>
    ${tabella}
  </div>`;
}

/** A short word for who sees; who hears it apart from what stands around is told of what: `CSV: Asse I, …`. */
export function nomeDi(cosa: string, di: string): Markup {
  return markup`${cosa}<span class="visually-hidden">: ${di}</span>`;
}

/** The outcome of an indicator. */
export type Esito = keyof typeof testi.esiti;

const pieno = markup`<circle cx="6" cy="6" r="5.2" fill="currentColor"/>`;
const vuoto = markup`<circle cx="6" cy="6" r="4.6"/>`;
const trattino = markup`<path d="M1 6h10"/>`;

const forme: Record<Esito, Markup> = {
  raggiunto: pieno,
  'detto-raggiunto': pieno,
  'non-ancora': vuoto,
  'non-raggiunto': vuoto,
  'sotto-il-target': vuoto,
  'non-confrontabile': markup`<path d="M6 .9 11.1 6 6 11.1.9 6z"/>`,
  'senza-target': trattino,
  'target-zero': trattino,
  'target-senza-unita': trattino,
  'senza-valore': trattino,
};

/** The outcome of an indicator, by shape and word: never by colour alone. */
export function esito(quale: Esito): Markup {
  return markup`<span class="esito ${quale}">
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">${forme[quale]}</svg>
    <span>${testi.esiti[quale]}</span>
  </span>`;
}

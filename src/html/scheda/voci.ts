import { attributi, markup, type Markup, type Parte } from '../tag.ts';

/** A list of heads and what stands under each; those with nothing are left out. */
export function voci(righe: readonly (readonly [nome: string, detto: Parte])[]): Markup {
  return markup`<dl class="scheda libero">${righe
    .filter(([, detto]) => detto !== '' && detto !== undefined && detto !== false)
    .map(([nome, detto]) => markup`<div><dt>${nome}</dt><dd>${detto}</dd></div>`)}</dl>`;
}

/** A part of the page of a figure, under its heading. */
export function capitolo(titolo: string, corpo: Parte): Markup {
  return markup`<h2>${titolo}</h2>${corpo}`;
}

/** A link. */
export function via(href: string, nome: string): Markup {
  return markup`<a${attributi({ href })}>${nome}</a>`;
}

/** Pieces one after the other, with the same sign between each two. */
export function unite(pezzi: readonly Parte[], tra: Parte = ', '): Parte {
  return pezzi.flatMap((pezzo, i) => (i === 0 ? [pezzo] : [tra, pezzo]));
}

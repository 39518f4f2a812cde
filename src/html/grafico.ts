import type { Grafico } from '../views/grafici/tipi.ts';
import { frase } from './cifra.ts';
import { disegna, larghezze } from './disegna.ts';
import type { Foglio } from './foglio.ts';
import { Markup, attributi, markup } from './tag.ts';

/** A figure without what stands around it on a page: finding, how to read it, the drawing at both widths, the same in words. */
export function grafico(f: Foglio, g: Grafico): Markup {
  const largo = disegna(g, larghezze.largo);
  const stretto = disegna(g, larghezze.stretto);
  return markup`<figure class="disegno-confronto libero"${attributi({ id: g.id })}>
    <h4>${frase(f, g.titolo)}</h4>
    <p class="quieto">${largo === null ? g.vuoto : g.leggere}</p>
    ${
      largo !== null &&
      markup`<div class="disegno">
        <div class="largo">${new Markup(largo)}</div>
        <div class="stretto">${new Markup(stretto ?? '')}</div>
      </div>`
    }
    ${g.sintesi.map((s) => markup`<p>${frase(f, s)}</p>`)}
  </figure>`;
}

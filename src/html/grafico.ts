import { piedeDelGrafico } from '../views/grafici/figure.ts';
import type { Grafico } from '../views/grafici/tipi.ts';
import { frase } from './cifra.ts';
import { disegnata, piede } from './disegna.ts';
import type { Foglio } from './foglio.ts';
import { attributi, markup, type Markup } from './tag.ts';

/** A figure without what stands around it on a page: finding, how to read it, its drawing (see `disegnata`), the same in words. */
export function grafico(f: Foglio, g: Grafico, piegato = false): Markup {
  return markup`<figure class="disegno-confronto libero"${attributi({ id: g.id })}>
    <h4>${frase(f, g.titolo)}</h4>
    <p class="quieto">${g.disegno === null ? g.vuoto : g.leggere}</p>
    ${
      g.disegno !== null &&
      markup`<div class="disegno">${disegnata(g, piegato)}</div>
      ${piede(piedeDelGrafico(f.a, g))}`
    }
    ${g.sintesi.map((s) => markup`<p>${frase(f, s)}</p>`)}
  </figure>`;
}

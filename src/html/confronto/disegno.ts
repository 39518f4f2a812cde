import { frames } from '../../charts/frames.ts';
import { testi } from '../../testi/testi.ts';
import type { Lato } from '../../views/confronto/voce.ts';
import { riga } from '../../views/grafici/stadi.ts';
import { haSoldi, quadro } from '../../views/quadri.ts';
import { aOgniLarghezza, opzioni } from '../disegna.ts';
import type { Foglio } from '../foglio.ts';
import { attributi, markup, type Markup, type Parte } from '../tag.ts';

/**
 * The stages of money of two or more sides on one scale, a block a side, where each side has any; then the table of the same
 * numbers. `etichetta`: what the drawing shows, for those who hear it.
 */
export function disegno(
  { a }: Foglio,
  id: string,
  etichetta: string,
  lati: readonly (Lato & { nome: string })[],
  tabella: Parte,
): Markup {
  const scala = (['documenti', 'dati'] as const).find((s) =>
    lati.every((l) => haSoldi(quadro(a, l, l.data, s))),
  );
  const quadri = lati.map((l) => ({ nome: l.nome, q: quadro(a, l, l.data, scala) }));
  const rows = quadri.map(({ nome, q }, i) => ({
    ...riga(a, q, nome),
    ref: `${id}-${i}`,
  }));
  return markup`<figure class="disegno-confronto libero"${attributi({ id })}>
    ${
      scala &&
      markup`<p class="quieto">${testi.confronto.avvisi.cornice[scala]}</p>
        <div class="disegno">${aOgniLarghezza((width) =>
          frames({ scale: 'amount', rows }, opzioni(width, id, etichetta)),
        )}</div>`
    }
    ${tabella}
  </figure>`;
}

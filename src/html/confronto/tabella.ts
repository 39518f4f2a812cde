import { eDerivata } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { viaDelRilievo } from '../../views/rilieviAPagine.ts';
import type { Voce } from '../../views/confronto/voce.ts';
import { esito, scorri } from '../blocchi.ts';
import { cifra, cifraOVuoto } from '../cifra.ts';
import type { Foglio } from '../foglio.ts';
import { attributi, markup, type Markup } from '../tag.ts';
import { nomeMisura } from '../misura.ts';

/** A table of quantities side by side. */
export interface TabellaConfronto {
  didascalia: string;
  /** Head of the first column: "Misura", "Indicatore". */
  prima: string;
  /** Heads of the sides. */
  lati: readonly { id: string; nome: string }[];
  voci: readonly Voce[];
  /** Head of the column of the differences; none where the sides are more than two. */
  differenza?: string;
}

/**
 * The same quantities side by side: a column a side and, where there are two, how far apart they are, or «non confrontabile» with
 * the reason. Nothing is added up.
 */
export function tabellaConfronto(f: Foglio, t: TabellaConfronto): Markup {
  const { didascalia, prima, lati, voci, differenza } = t;
  return scorri(
    lati.length > 2,
    markup`<table class="${lati.length === 2 ? 'confronto a-blocchi' : 'confronto'}">
      <caption>${didascalia}</caption>
      <thead><tr>
        <th scope="col">${prima}</th>
        ${lati.map((l) => markup`<th scope="col" class="numero"${attributi({ 'data-lato': l.id })}>${l.nome}</th>`)}
        ${differenza && markup`<th scope="col" class="numero scarto">${differenza}</th>`}
      </tr></thead>
      <tbody>${voci.map((v) => riga(f, t, v))}</tbody>
    </table>`,
  );
}

function riga(f: Foglio, { lati, differenza }: TabellaConfronto, v: Voce): Markup {
  return markup`<tr${attributi({ class: v.sotto ? 'sotto' : '' })}>
    <th scope="row">${nome(f, v)}</th>
    ${v.celle.map(
      (c, i) =>
        markup`<td class="numero"${attributi({ 'data-lato': lati[i]?.id, 'data-colonna': lati[i]?.nome })}><span>${cella(f, c, v.vuote?.[i])}</span></td>`,
    )}
    ${
      differenza &&
      markup`<td class="numero scarto" data-scarto${attributi({ 'data-colonna': differenza })}><div>${scarto(f, v)}${avvertenze(v)}</div></td>`
    }
  </tr>`;
}

function nome(f: Foglio, v: Voce): Markup {
  if (v.colonna) return nomeMisura(f, v.colonna);
  return v.href
    ? markup`<a${attributi({ href: f.indirizzo(v.href) })}>${v.nome}</a>`
    : markup`${v.nome}`;
}

function cella(f: Foglio, c: Voce['celle'][number], vuota: string | undefined): Markup {
  if (c === undefined && vuota !== undefined) return markup`<span class="quieto">${vuota}</span>`;
  if (!Array.isArray(c)) return cifraOVuoto(f, c);
  return markup`${c.map(
    ({ parte, figura }) =>
      markup`<span class="parte">${parte && markup`<span class="quieto">${parte}</span>`} ${cifra(f, figura)}</span>`,
  )}`;
}

/** True for a cell with a value to subtract: what a document names without a number is as missing as what it does not name. */
function siLegge(c: Voce['celle'][number]): boolean {
  return c !== undefined && (Array.isArray(c) || eDerivata(c) || c.mancante === null);
}

function scarto(f: Foglio, { perche, verifica, differenza, celle }: Voce): Markup {
  if (perche) {
    const href = verifica && f.indirizzo(viaDelRilievo(f.a, verifica));
    return markup`${esito('non-confrontabile')} <span class="quieto motivo">${perche} ${href && markup`<a${attributi({ href })}>${testi.confronto.tabelle.verifica}</a>`}</span>`;
  }
  return differenza
    ? cifra(f, differenza)
    : markup`<span class="quieto motivo">${testi.confronto.senzaDifferenza(celle.filter((c) => !siLegge(c)).length)}</span>`;
}

function avvertenze({ avvertenze: dette }: Voce): Markup | null {
  return dette.length === 0
    ? null
    : markup`<details class="motivo">
        <summary>${testi.confronto.tabelle.avvertenze(dette.length)}</summary>
        ${dette.map((t) => markup`<p class="quieto">${t}</p>`)}
      </details>`;
}

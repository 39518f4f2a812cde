import { maiuscola, minuscola, quandoInBreve } from '../../format.ts';
import { testi } from '../../testi/testi.ts';
import {
  aPagine,
  type ConfrontoIniziative,
  type IniziativaADueDate,
  type Momento,
} from '../../views/confronto/iniziative.ts';
import { dettaSole } from '../../views/confronto/frasi.ts';
import type { Lato } from '../../views/confronto/voce.ts';
import { indirizzi } from '../../views/indirizzi.ts';
import { nomeMisura, parteDellaRiga } from '../../views/quadri.ts';
import { esito, scorri } from '../blocchi.ts';
import { cifra } from '../cifra.ts';
import type { Foglio } from '../foglio.ts';
import { elencoIniziative, nomeIniziativa } from '../iniziative.ts';
import { attributi, markup, type Markup } from '../tag.ts';

const parole = testi.confronto.tabelle;

/** How many of those that have pages of their own are in sight. */
const inVista = 10;

/**
 * Initiatives at two dates: those that both name, with status and amount at each; then those that only one names. `conPagine`: where they
 * are too many the first of them, and the ways to the pages that hold all.
 */
export function confrontoDelleIniziative(
  f: Foglio,
  c: ConfrontoIniziative,
  prima: Lato,
  dopo: Lato,
  conPagine = false,
): Markup {
  const pagine = conPagine ? aPagine(c) : [];
  if (pagine.length > 1) {
    const prime = { entrambe: c.entrambe.slice(0, inVista), sole: [] };
    return markup`${confrontoDelleIniziative(f, prime, prima, dopo)}<nav class="in-riga"${attributi({ 'aria-label': parole.tutte })}>
      <p>${parole.tutte}</p>
      <ul>${pagine.map(
        ({ pagina }) =>
          markup`<li><a${attributi({ href: f.indirizzo(indirizzi.iniziativeFraDate(prima, dopo.data, pagina)) })}>${testi.blocchi.pagina(pagina)}</a></li>`,
      )}</ul>
    </nav>`;
  }
  return markup`${c.entrambe.length > 0 && tabella(f, c.entrambe, prima, dopo)}${c.sole.map(
    (s) => markup`<details>
      <summary>${maiuscola(dettaSole(f.a, s))}</summary>
      ${elencoIniziative(f, s.iniziative, s.lato.data)}
    </details>`,
  )}<p class="quieto">${testi.confronto.avvisi.nonNominata}</p>`;
}

function tabella(f: Foglio, voci: readonly IniziativaADueDate[], prima: Lato, dopo: Lato): Markup {
  const didascalia = parole.iniziative;
  return scorri(
    false,
    markup`<table class="confronto-iniziative a-blocchi">
      <caption>${didascalia}</caption>
      <thead><tr>
        <th scope="col">${parole.iniziativa}</th>
        <th scope="col">${capo(f, prima)}</th>
        <th scope="col">${capo(f, dopo)}</th>
        <th scope="col" class="numero">${parole.differenza}</th>
      </tr></thead>
      <tbody>${voci.map(
        (v) => markup`<tr>
          <th scope="row">${nomeIniziativa(f, v.iniziativa)}</th>
          ${momento(f, v.prima, prima)}
          ${momento(f, v.dopo, dopo)}
          <td class="numero" data-scarto${attributi({ 'data-colonna': parole.differenza })}><span>${scarto(f, v)}</span></td>
        </tr>`,
      )}</tbody>
    </table>`,
  );
}

/** The head of the column of one date. */
function capo({ a }: Foglio, lato: Lato): string {
  return maiuscola(quandoInBreve(a, lato));
}

function momento(f: Foglio, { stato, importo }: Momento, lato: Lato): Markup {
  const dette = importo && [
    minuscola(nomeMisura(f.a, importo.colonna)),
    parteDellaRiga(f.a, importo),
  ];
  const quale = dette?.filter((t) => t !== '').join(', ');
  return markup`<td${attributi({ 'data-lato': lato.data, 'data-colonna': capo(f, lato) })}><span>
    ${stato || markup`<span class="quieto">${parole.senzaStato}</span>`}
    ${importo && markup` <span class="importo">${cifra(f, importo)} <span class="quieto">${quale}</span></span>`}
  </span></td>`;
}

function scarto(f: Foglio, { differenza, perche, prima, dopo }: IniziativaADueDate): Markup {
  if (differenza) return cifra(f, differenza);
  if (perche)
    return markup`${esito('non-confrontabile')} <span class="quieto perche">${perche}</span>`;
  const manca = (prima.importo ?? dopo.importo) ? parole.mancaUnImporto : parole.mancanoGliImporti;
  return markup`<span class="quieto perche">${manca}</span>`;
}

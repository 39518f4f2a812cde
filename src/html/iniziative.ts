import { minuscola, quandoInBreve } from '../format.ts';
import type { Iniziativa, Osservazione } from '../model/index.ts';
import { testi } from '../testi/testi.ts';
import { indirizzi } from '../views/indirizzi.ts';
import { ultimoStato } from '../views/iniziative.ts';
import { nomeMisura, parteDellaRiga } from '../views/quadri.ts';
import { cifra } from './cifra.ts';
import type { Foglio } from './foglio.ts';
import { attributi, markup, type Markup } from './tag.ts';

/**
 * Initiatives as a list of links: what each is, how far it is, the amounts that stand for it, each with its stage and date; with a
 * date, only those of that date. Those that belong to another follow it.
 */
export function elencoIniziative(
  f: Foglio,
  iniziative: readonly Iniziativa[],
  data?: string,
): Markup {
  if (iniziative.length === 0)
    return markup`<p>${testi.assenze.iniziative(data !== undefined)}</p>`;
  return markup`<ul class="iniziative libero">${iniziative.map((i) => voce(f, i, data))}</ul>`;
}

function voce(f: Foglio, i: Iniziativa, data: string | undefined): Markup {
  const stato = ultimoStato(f.a, i);
  const dove = [
    testi.assi(i.asse),
    stato &&
      testi.stati.inBreve(
        stato.stati,
        stato.parte,
        quandoInBreve(f.a, { programma: i.programma, data: stato.data }),
        stato.nostra,
      ),
  ];
  return markup`<li>
    ${nomeIniziativa(f, i)} <span class="quieto">${dove.filter(Boolean).join(' · ')}</span> ${importi(f, f.a.importiDi(i, data), data === undefined)}
  </li>`;
}

/** Amounts, one a line; where the dates are to be said, each once after the amounts that bear it. */
function importi(f: Foglio, figure: readonly Osservazione[], conDate: boolean): Markup | null {
  if (figure.length === 0) return null;
  return markup`<span class="importi">${figure.map((o, k) => {
    const quale = [minuscola(nomeMisura(f.a, o.colonna)), parteDellaRiga(f.a, o)];
    const quando = conDate && o.data !== figure[k + 1]?.data && ` (${quandoInBreve(f.a, o)})`;
    return markup`<span class="importo"><span class="quieto">${quale.filter((t) => t !== '').join(', ')}</span> ${cifra(f, o, { forma: 'breve' })}<span class="quieto">${quando}</span></span> `;
  })}</span>`;
}

/** The name of an initiative, linked to its page. */
export function nomeIniziativa({ indirizzo }: Foglio, i: Iniziativa): Markup {
  const href = indirizzo(indirizzi.iniziativa(i.programma, i.id));
  return markup`<a${attributi({ href })}>${i.nome}</a>`;
}

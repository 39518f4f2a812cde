import { data as inParole } from '../format.ts';
import type { Iniziativa } from '../model/index.ts';
import { testi } from '../testi/testi.ts';
import { indirizzi } from '../views/indirizzi.ts';
import { figureDi, ultimoStato } from '../views/iniziative.ts';
import { nomeMisura } from '../views/quadri.ts';
import { cifra } from './cifra.ts';
import type { Foglio } from './foglio.ts';
import { attributi, markup, type Markup } from './tag.ts';

/**
 * Initiatives as a list of links: what each is, how far it is, its first amount; with a date, only an amount of that date. Those
 * that belong to another follow it.
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
  const importo = figureDi(f.a, i).find(
    (o) => o.unita === 'EUR' && (data === undefined || o.data === data),
  );
  const dove = [`Asse ${i.asse}`, stato && testi.stati.inBreve(stato.stati, inParole(stato.data))];
  return markup`<li>
    ${nomeIniziativa(f, i)} <span class="quieto">${dove.filter(Boolean).join(' · ')}</span> ${
      importo &&
      markup`<span class="importo"><span class="quieto">${nomeMisura(f.a, importo.colonna).toLowerCase()}</span> ${cifra(f, importo)}</span>`
    }
  </li>`;
}

/** The name of an initiative, linked to its page. */
export function nomeIniziativa({ indirizzo }: Foglio, i: Iniziativa): Markup {
  const href = indirizzo(indirizzi.iniziativa(i.programma, i.id));
  return markup`<a${attributi({ href })}>${i.nome}</a>`;
}

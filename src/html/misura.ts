import { indirizzi } from '../views/indirizzi.ts';
import type { Foglio } from './foglio.ts';
import { attributi, markup, type Markup } from './tag.ts';

/** The name of a measure, linked to its glossary term. `colonna`: heading of data/misure.csv. */
export function nomeMisura({ a, indirizzo }: Foglio, colonna: string): Markup {
  const misura = a.misura(colonna);
  return misura
    ? markup`<a class="termine"${attributi({ href: indirizzo(indirizzi.termine(misura.termine)) })}>${misura.nome}</a>`
    : markup`${colonna}`;
}

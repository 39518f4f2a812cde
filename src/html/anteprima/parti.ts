import type { Frase, Osservazione } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { parteDellaRiga } from '../../views/quadri.ts';
import { cifra, frase } from '../cifra.ts';
import type { Foglio } from '../foglio.ts';
import { nomeMisura } from '../misura.ts';
import { markup, type Markup, type Parte } from '../tag.ts';

/** A part of a page under its heading; nothing where it holds nothing. */
export function sezione(titolo: string, ...parti: Parte[]): Markup | null {
  const piene = parti.filter((p) => p !== null && p !== undefined && p !== false);
  return piene.length === 0 ? null : markup`<section><h3>${titolo}</h3>${piene}</section>`;
}

/** Sentences without full stop, as a list; null for none. */
export function frasi(f: Foglio, tutte: readonly Frase[]): Markup | null {
  return tutte.length === 0
    ? null
    : markup`<ul>${tutte.map((una) => markup`<li>${frase(f, una)}.</li>`)}</ul>`;
}

/** Printed figures, each with its measure and where it is printed; null for none. */
export function figure(f: Foglio, tutte: readonly Osservazione[]): Markup | null {
  if (tutte.length === 0) return null;
  const parole = testi.figure;
  return markup`<table>
    <thead><tr>
      <th scope="col">${parole.misura}</th>
      <th scope="col" class="numero">${parole.stampato}</th>
      <th scope="col">${parole.dove}</th>
    </tr></thead>
    <tbody>${tutte.map((o) => {
      const parte = parteDellaRiga(f.a, o);
      return markup`<tr>
        <th scope="row">${nomeMisura(f, o.colonna)}${parte !== '' && ` (${parte})`}</th>
        <td class="numero">${cifra(f, o)}</td>
        <td>${o.punto}</td>
      </tr>`;
    })}</tbody>
  </table>`;
}

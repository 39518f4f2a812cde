import {
  calcolato,
  esatto,
  fraParentesi,
  luogo,
  quandoInBreve,
  unaParentesi,
} from '../../format.ts';
import type { Derivata, Osservazione } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { nomeFonte, nomeSoggetto } from '../../views/fonti.ts';
import { indirizzi, paginaDi, prova } from '../../views/indirizzi.ts';
import { parteDellaRiga } from '../../views/quadri.ts';
import { conto, type Passo } from '../../views/scheda.ts';
import { perVia } from '../cifra.ts';
import type { Foglio } from '../foglio.ts';
import { nomeMisura } from '../misura.ts';
import { markup, type Markup } from '../tag.ts';
import { via, voci } from './voci.ts';

/** What a computed figure is made of: its rule, its addends, and the computation done again with their numbers. */
export function calcolata(f: Foglio, d: Derivata): Markup {
  const { a, indirizzo } = f;
  const nomi = testi.pagine.cifra.voci;
  const da = d.da.flatMap((id) => a.perId.get(id) ?? []);
  const arrotonda = testi.calcolo.arrotondamento(d);
  const risultato = markup`<strong data-derivata="${d.id}">${calcolato(d, 'esatta')}</strong>${testi.calcolo.unita(d)}`;
  return markup`${voci([
    [nomi.esatto, risultato],
    [nomi.soggetto, via(indirizzo(paginaDi(d)), nomeSoggetto(a, d))],
    [
      nomi.regola,
      markup`${via(indirizzo(indirizzi.regola(d.regola)), testi.calcolo.regola(d.regola))}${arrotonda && `, ${arrotonda}`}`,
    ],
    [nomi.conto, markup`<span data-conto>${conto(d).map((p) => scritto(f, d, p, da))}</span>`],
  ])}<ul>${da.map((o) => addendo(f, o))}</ul>`;
}

function scritto(
  { indirizzo }: Foglio,
  d: Derivata,
  p: Passo,
  da: readonly Osservazione[],
): Markup {
  if (p === 'risultato')
    return markup`<span data-derivata="${d.id}">${calcolato(d, 'esatta')}</span>${testi.calcolo.unita(d)}`;
  if (typeof p === 'string') return markup`${p}`;
  const o = da[p];
  return o ? markup`<a${perVia(indirizzo(prova(o)), o)}>${esatto(o)}</a>` : markup``;
}

function addendo(f: Foglio, o: Osservazione): Markup {
  const { a, indirizzo } = f;
  const dove = `${quandoInBreve(a, o)} · ${nomeFonte(a, o.fonte)}, ${luogo(o.punto)}`;
  return markup`<li>${nomeMisura(f, o.colonna)}, ${unaParentesi(nomeSoggetto(a, o) + fraParentesi(parteDellaRiga(a, o)))}:
    ${' '}<a${perVia(indirizzo(prova(o)), o)}>${esatto(o)}</a>
    ${' '}<span class="quieto">${dove}</span></li>`;
}

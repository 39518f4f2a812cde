import { testi } from '../testi/testi.ts';
import { detto } from '../views/grafici/detto.ts';
import { rami, type Ramo } from '../views/grafici/rami.ts';
import type { Grafico } from '../views/grafici/tipi.ts';
import { cifra, frase } from './cifra.ts';
import type { Foglio } from './foglio.ts';
import { markup, type Markup } from './tag.ts';

const parole = testi.grafici.esplora;

/**
 * A drawing without the drawing: the sentence that says what it shows, then its marks as nested lists, each figure the way to its
 * evidence. Plain lists and folds, which every reader walks with its own keys.
 */
export function esploraGrafico(f: Foglio, g: Grafico): Markup {
  return markup`<p>${frase(f, detto(g))}.</p>${elenco(f, rami(g))}`;
}

function elenco(f: Foglio, voci: readonly Ramo[]): Markup {
  return markup`<ul>${voci.map(
    (r, i) => markup`<li>${voce(f, r, voci.length > 1 && parole.posto(i + 1, voci.length))}</li>`,
  )}</ul>`;
}

function voce(
  f: Foglio,
  { nome, segno, quota, rami: dentro }: Ramo,
  posto: string | false,
): Markup {
  const suo = posto && markup` <span class="quieto">${posto}</span>`;
  if (dentro.length > 0)
    return markup`<details><summary>${nome}${suo}</summary>${elenco(f, dentro)}</details>`;
  if (!segno) return markup`${nome}${suo}`;
  return markup`${nome}: ${quantita(f, segno)}${quota && markup`, ${quantita(f, quota)} ${quota.di}`}${suo && markup`,${suo}`}`;
}

/** What is written of a mark: its figure where it has one, in the words that a sentence has. */
function quantita(f: Foglio, { testo, ref = '' }: NonNullable<Ramo['segno']>): Markup {
  const figura = f.a.perId.get(ref) ?? f.a.derivatePerId.get(ref);
  return figura ? cifra(f, figura, { forma: 'prosa' }) : markup`${testo}`;
}

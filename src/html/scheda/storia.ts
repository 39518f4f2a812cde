import { calcolato, data } from '../../format.ts';
import { eDerivata, type Figura, type VoceRegistro } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { indirizzi } from '../../views/indirizzi.ts';
import { registroFirmato } from '../../views/rettifiche.ts';
import type { Foglio } from '../foglio.ts';
import { markup, type Markup } from '../tag.ts';
import { via } from './voci.ts';

const parole = testi.pagine.cifra.registro;

/** What a line of the register published: the printed text; of a computed figure, which has none, its value as it is written today. */
function pubblicato(figura: Figura, { valore, unita, testo }: VoceRegistro): string {
  if (!eDerivata(figura)) return testo;
  const intero = unita === 'EUR' ? Math.round(Number(valore) * 100) : Number(valore);
  const allora = { ...figura, valore: intero, unita };
  return `${calcolato(allora, 'esatta')}${testi.calcolo.unita(allora)}`;
}

/** When a figure was published, what was corrected since and why, and the proof in the signed register. */
export function storia({ a, indirizzo }: Foglio, figura: Figura): Markup {
  const righe = a.righeDelRegistro(figura.id);
  const rettifiche = a.rettificheDi(figura.id);
  if (righe.length + rettifiche.length === 0) return markup`<p>${parole.mai}</p>`;
  const detti = [
    ...righe.map((r) => ({
      quando: r.data,
      detto: r.genere === 'ritiro' ? parole.ritiro : parole.voce(pubblicato(figura, r)),
    })),
    ...rettifiche.map((r) => ({
      quando: r.data,
      detto: parole.rettifica(r.valorePrecedente, r.valoreNuovo, r.motivo),
    })),
  ].sort((x, y) => (x.quando < y.quando ? -1 : x.quando > y.quando ? 1 : 0));
  const provata = registroFirmato(a) && a.pubblicate.get(figura.id)?.genere === 'cifra';
  return markup`<ul>${detti.map(
    ({ quando, detto }) =>
      markup`<li><time datetime="${quando}">${data(quando)}</time>: <span data-citazione>${detto}</span></li>`,
  )}</ul>${provata && markup`<p>${via(indirizzo(indirizzi.provaNelRegistro(figura.id)), parole.prova)}</p>`}`;
}

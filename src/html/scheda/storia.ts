import { data } from '../../format.ts';
import { eDerivata, type Figura } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { indirizzi } from '../../views/indirizzi.ts';
import { registroFirmato } from '../../views/rettifiche.ts';
import type { Foglio } from '../foglio.ts';
import { markup, type Markup } from '../tag.ts';
import { via } from './voci.ts';

const parole = testi.pagine.cifra.registro;

/** When a figure was published, what was corrected since and why, and the proof in the signed register. */
export function storia({ a, indirizzo }: Foglio, figura: Figura): Markup {
  const righe = a.righeDelRegistro(figura.id);
  const rettifiche = a.rettifiche.filter((r) => r.osservazione === figura.id);
  if (righe.length + rettifiche.length === 0)
    return markup`<p>${eDerivata(figura) ? parole.calcolata : parole.mai}</p>`;
  const detti = [
    ...righe.map((r) => ({
      quando: r.data,
      detto: r.genere === 'ritiro' ? parole.ritiro : parole.voce(r.testo),
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

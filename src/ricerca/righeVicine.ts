import { risposte } from '../testi/it/ricerca/risposte.ts';
import { elemento } from './elemento.ts';
import type { Motore } from './motore.ts';
import { leggiFile } from './scaffale.ts';
import { viciniA } from './viciniA.ts';
import { nomiTipo } from './voce.ts';
import { indirizzo } from '../views/indirizzo.ts';

const massimo = 8;

/** What stands apart where nothing is exact: names one letter away, then records that answer only in part. */
export async function righeVicine(
  motore: Motore,
  quasi: readonly number[],
  domanda: string,
): Promise<HTMLLIElement[]> {
  const vicine = await viciniA(leggiFile, domanda).catch(() => []);
  const parziali = await Promise.all(quasi.map((n) => motore.scheda(n)));
  const visti = new Set<string>();
  return [
    ...vicine.map(({ nome, corretta }) => ({
      url: nome.url,
      titolo: nome.titolo,
      sotto: [nomiTipo[nome.tipo][0], nome.contesto, risposte.forse(corretta)],
    })),
    ...parziali.map((s) => ({
      url: s.u,
      titolo: s.t,
      sotto: [nomiTipo[s.k][0], s.c, risposte.inParte],
    })),
  ]
    .filter(({ url }) => !visti.has(url) && visti.add(url))
    .slice(0, massimo)
    .map(({ url, titolo, sotto }) =>
      elemento(
        'li',
        {},
        elemento('a', { href: indirizzo(url), 'data-approssimato': '' }, titolo),
        elemento('p', { class: 'quieto' }, sotto.filter((t) => t !== '').join(' · ')),
      ),
    );
}

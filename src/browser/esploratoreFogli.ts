import { fogli as parole } from '../testi/it/esploratore/fogli.ts';
import type { Indice } from '../views/elencoLungo.ts';
import { esplora } from '../views/esplora/esplora.ts';
import { inIndirizzo, nessuna, type Richiesta } from '../views/esplora/richiesta.ts';
import type { Riga } from '../views/esplora/riga.ts';
import { aMano, presaUnaVolta, servono } from './fogli.ts';

/** A row of a long list, with its markup. */
type RigaScritta = Riga & { html: string };

/** What the explorer of a page does for its long list. */
export interface Pagina {
  radice: HTMLElement;
  /** Says how many rows answer a request, of how many, and what more there is to say of them. */
  conta: (viste: number, tutte: number, altro?: string) => void;
  dico: (testo: string) => void;
  /** Makes a row show the amount of a measure. */
  importo: (tr: HTMLTableRowElement, misura: string) => void;
}

/** A list too long for its page. */
export interface Fogli {
  /** Shows what answers a request, unless another has come when its data do. */
  mostra(q: Richiesta, ancora: () => boolean): Promise<void>;
  /** All the rows that answer it, in its order. */
  viste(q: Richiesta): Promise<Riga[]>;
}

/** The long list of a page, whose parts are asked for when a request needs them. */
export function creaFogli(indici: readonly Indice[], pagina: Pagina): Fogli {
  const { radice, conta, dico, importo } = pagina;
  const piatto = radice.querySelector<HTMLElement>('[data-piatto]')!;
  const posto = piatto.querySelector('tbody')!;
  const gruppi = [...radice.querySelectorAll<HTMLElement>('[data-gruppo]')];
  const vuoto = radice.querySelector<HTMLElement>('[data-vuoto]')!;
  const tutte = indici.reduce((somma, i) => somma + i.quante, 0);
  const prendi = presaUnaVolta((r) => r.json() as Promise<RigaScritta[]>);
  const disegna = aMano<RigaScritta>(radice.querySelector('[data-altre]')!, parole.altre);
  const viste = async (q: Richiesta): Promise<RigaScritta[]> =>
    esplora((await Promise.all(servono(indici, { ...q }).map(prendi))).flat(), q) as RigaScritta[];

  return {
    viste,
    async mostra(q, ancora) {
      // Nothing asked for: the ways to the pages are there, and nothing is read.
      const nulla = inIndirizzo(q) === inIndirizzo(nessuna);
      if (!nulla) dico(parole.leggo);
      const trovate = nulla ? [] : await viste(q).catch(() => undefined);
      if (!ancora()) return;
      const righe = trovate ?? [];
      for (const gruppo of gruppi) gruppo.hidden = !nulla && trovate !== undefined;
      piatto.hidden = righe.length === 0;
      vuoto.hidden = nulla || trovate?.length !== 0;
      posto.replaceChildren();
      disegna(
        righe,
        (riga) => {
          const tr = scritta(riga);
          importo(tr, q.misura);
          posto.append(tr);
        },
        (quante) => conta(righe.length, tutte, quante < righe.length ? parole.prime(quante) : ''),
      );
      if (nulla) conta(tutte, tutte);
      if (!trovate) dico(parole.nonLetta);
    },
  };
}

function scritta({ html }: RigaScritta): HTMLTableRowElement {
  const posto = document.createElement('template');
  posto.innerHTML = html;
  return posto.content.querySelector('tr')!;
}

import { fogli as parole } from '../testi/it/esploratore/fogli.ts';
import { esplora } from '../views/esplora/esplora.ts';
import type { Indice } from '../views/esplora/fogli.ts';
import { inIndirizzo, nessuna, type Richiesta } from '../views/esplora/richiesta.ts';
import type { Riga } from '../views/esplora/riga.ts';

/** A row of a long list, with its markup. */
type RigaScritta = Riga & { html: string };

/** How many rows are added to the page at once. */
const inVista = 100;

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

/** Which of these parts may hold what is asked for. */
export function servono(indici: readonly Indice[], q: Richiesta): Indice[] {
  return indici.filter(
    (i) =>
      (q.programma === '' || i.programmi.includes(q.programma)) &&
      (q.asse === '' || i.assi.includes(q.asse)) &&
      (q.stato === '' || i.stati.includes(q.stato)),
  );
}

/** The long list of a page, whose parts are asked for when a request needs them. */
export function creaFogli(indici: readonly Indice[], pagina: Pagina): Fogli {
  const { radice, conta, dico, importo } = pagina;
  const piatto = radice.querySelector<HTMLElement>('[data-piatto]')!;
  const posto = piatto.querySelector('tbody')!;
  const gruppi = [...radice.querySelectorAll<HTMLElement>('[data-gruppo]')];
  const vuoto = radice.querySelector<HTMLElement>('[data-vuoto]')!;
  const altre = radice.querySelector<HTMLButtonElement>('[data-altre]')!;
  const tutte = indici.reduce((somma, i) => somma + i.quante, 0);
  const prendi = presaUnaVolta();
  const viste = async (q: Richiesta): Promise<RigaScritta[]> =>
    esplora((await Promise.all(servono(indici, q).map(prendi))).flat(), q) as RigaScritta[];
  let aggiungi: () => void = () => undefined;
  altre.addEventListener('click', () => aggiungi());

  function disegna(righe: readonly RigaScritta[], q: Richiesta): void {
    let quante = 0;
    posto.replaceChildren();
    aggiungi = () => {
      for (const riga of righe.slice(quante, quante + inVista)) {
        const tr = scritta(riga);
        importo(tr, q.misura);
        posto.append(tr);
      }
      quante = Math.min(quante + inVista, righe.length);
      altre.parentElement!.hidden = quante === righe.length;
      altre.textContent = parole.altre(Math.min(inVista, righe.length - quante));
      conta(righe.length, tutte, quante < righe.length ? parole.prime(quante) : '');
    };
    aggiungi();
  }

  return {
    viste,
    async mostra(q, ancora) {
      // Nothing asked for: the ways to the pages are there, and nothing is read.
      const nulla = inIndirizzo(q) === inIndirizzo(nessuna);
      if (!nulla) dico(parole.leggo);
      const righe = nulla ? [] : await viste(q).catch(() => undefined);
      if (!ancora()) return;
      for (const gruppo of gruppi) gruppo.hidden = !nulla && righe !== undefined;
      piatto.hidden = !righe?.length;
      vuoto.hidden = nulla || righe?.length !== 0;
      disegna(righe ?? [], q);
      if (nulla) conta(tutte, tutte);
      if (!righe) dico(parole.nonLetta);
    },
  };
}

/** Asks for each file once; one that did not come is asked for again. */
function presaUnaVolta(): (i: Indice) => Promise<RigaScritta[]> {
  const presi = new Map<string, Promise<RigaScritta[]>>();
  return ({ via }) => {
    const preso =
      presi.get(via) ??
      fetch(via).then((r) => {
        if (!r.ok) throw new Error(`${via}: ${r.status}`);
        return r.json() as Promise<RigaScritta[]>;
      });
    presi.set(via, preso);
    preso.catch(() => presi.delete(via));
    return preso;
  };
}

function scritta({ html }: RigaScritta): HTMLTableRowElement {
  const posto = document.createElement('template');
  posto.innerHTML = html;
  return posto.content.querySelector('tr')!;
}

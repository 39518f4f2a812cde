import { proprio } from '../model/proprio.ts';
import type { Indice } from '../views/elencoLungo.ts';

/** Which parts of a long list may hold what is asked of it; what is not asked is empty. */
export function servono(
  indici: readonly Indice[],
  chiesto: Readonly<Record<string, unknown>>,
): Indice[] {
  return indici.filter(({ valori }) =>
    Object.entries(valori).every(([nome, suoi]) => {
      const valore = proprio(chiesto, nome) ?? '';
      return valore === '' || suoi.some((suo) => suo === valore);
    }),
  );
}

/** Asks for each part once, and reads it; one that did not come is asked for again. */
export function presaUnaVolta<T>(
  leggi: (risposta: Response) => Promise<T[]>,
): (i: Indice) => Promise<T[]> {
  const presi = new Map<string, Promise<T[]>>();
  return ({ via }) => {
    const preso =
      presi.get(via) ??
      fetch(via).then((r) => {
        if (!r.ok) throw new Error(`${via}: ${r.status}`);
        return leggi(r);
      });
    presi.set(via, preso);
    preso.catch(() => presi.delete(via));
    return preso;
  };
}

/** How many things of a long list are added to the page at once. */
const inVista = 100;

/**
 * The things that answer, some at a time: `mostra` takes all of them away and puts the first `inVista` of others, which `bottone` adds to.
 * `scrivi` puts one into the page; `conta` is told how many of how many are seen.
 */
export function aMano<T>(
  bottone: HTMLButtonElement,
  altre: (n: number) => string,
): (voci: readonly T[], scrivi: (voce: T) => void, conta: (viste: number) => void) => void {
  let aggiungi: () => void = () => undefined;
  bottone.addEventListener('click', () => aggiungi());
  return (voci, scrivi, conta) => {
    let quante = 0;
    aggiungi = () => {
      for (const voce of voci.slice(quante, quante + inVista)) scrivi(voce);
      quante = Math.min(quante + inVista, voci.length);
      bottone.parentElement!.hidden = quante === voci.length;
      bottone.textContent = altre(Math.min(inVista, voci.length - quante));
      conta(quante);
    };
    aggiungi();
  };
}

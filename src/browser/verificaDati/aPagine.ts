import { elenchi as parole } from '../../testi/it/verificaDati/esito.ts';
import { elemento } from '../elementi.ts';

/** How many entries are drawn at first, and how many each time that more are asked for. */
export interface Passo {
  subito: number;
  poi: number;
}

/**
 * Fills a list with its first entries and gives the button that brings the next ones; null where there are no more. `prendi`: the
 * entries from an index up to another; `disegna`: the elements that show them.
 */
export async function aPagine<T>(
  elenco: HTMLElement,
  quanti: number,
  { subito, poi }: Passo,
  prendi: (da: number, a: number) => Promise<T[]>,
  disegna: (voci: T[]) => HTMLElement[],
): Promise<HTMLElement | null> {
  let messi = 0;
  const aggiungi = async (quante: number): Promise<HTMLElement | undefined> => {
    const nuove = disegna(await prendi(messi, messi + quante));
    messi += quante;
    elenco.append(...nuove);
    return nuove[0];
  };
  await aggiungi(subito);
  if (messi >= quanti) return null;
  const bottone = elemento('button', { type: 'button' });
  const dice = (): void => {
    bottone.textContent = parole.altri(Math.min(poi, quanti - messi), quanti - messi);
  };
  dice();
  bottone.addEventListener('click', () => {
    void aggiungi(poi).then((prima) => {
      if (messi >= quanti) bottone.remove();
      else dice();
      prima?.setAttribute('tabindex', '-1');
      prima?.focus();
    });
  });
  return bottone;
}

import type { Indice } from '../views/elencoLungo.ts';
import { aMano, presaUnaVolta, servono } from './fogli.ts';

/** What is chosen of the findings, by the names of their `data-` attributes. */
export type Scelte = readonly (readonly [nome: string, valore: string])[];

/** The findings of a site that no page holds. */
export interface RilieviLontani {
  tutti: number;
  /** Shows those that answer, from the pages that hold them; how many, or nothing where another choice came meanwhile. Rejects where a page did not come. */
  mostra(scelte: Scelte, ancora: () => boolean): Promise<number | undefined>;
  /** The address of the finding of this id, on the page that holds it; undefined where none does. */
  dove(id: string): Promise<string | undefined>;
}

/** Reads the findings where they stand, each page when it is needed and once: pages are their data. `lista`: where they are shown. */
export function rilieviLontani(
  indici: readonly Indice[],
  lista: HTMLElement,
  bottone: HTMLButtonElement,
  altre: (n: number) => string,
): RilieviLontani {
  const prendi = presaUnaVolta(async (risposta) => [
    ...new DOMParser()
      .parseFromString(await risposta.text(), 'text/html')
      .querySelectorAll('[data-verifica]'),
  ]);
  const disegna = aMano<Element>(bottone, altre);
  return {
    tutti: indici.reduce((somma, i) => somma + i.quante, 0),
    async mostra(scelte, ancora) {
      const lette = await Promise.all(servono(indici, Object.fromEntries(scelte)).map(prendi));
      if (!ancora()) return undefined;
      const trovati = lette
        .flat()
        .filter((v) => scelte.every(([nome, valore]) => v.getAttribute(`data-${nome}`) === valore));
      lista.replaceChildren();
      disegna(
        trovati,
        (v) => lista.append(document.importNode(v, true)),
        () => undefined,
      );
      return trovati.length;
    },
    async dove(id) {
      const parole = new Set(id.split('.'));
      for (const i of indici.filter(({ valori }) =>
        (valori['programma'] ?? []).some((p) => parole.has(p)),
      ))
        if ((await prendi(i)).some((v) => v.id === id)) return `${i.via}#${id}`;
      return undefined;
    },
  };
}

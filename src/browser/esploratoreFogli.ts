import type { Indice } from '../views/esplora/fogli.ts';
import type { Richiesta } from '../views/esplora/richiesta.ts';
import type { Riga } from '../views/esplora/riga.ts';

/** A row of a long list, with its markup. */
type RigaScritta = Riga & { html: string };

/** The rows of an explorer: all in the page, or of a long list in files that are asked for as they are needed. */
export interface Righe {
  /** How many there are in all. */
  tutte: number;
  /** The rows that the page itself holds; undefined of a long list. */
  inPagina: readonly Riga[] | undefined;
  /** The rows among which the answer to a request is. Rejects where a file does not come. */
  per(q: Richiesta): Promise<readonly Riga[]>;
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

/** The rows that a page holds, or knows the files of. */
export function creaRighe(posto: HTMLElement | null): Righe {
  const scritte = JSON.parse(posto?.textContent ?? '[]') as unknown;
  if (posto?.dataset['righe'] !== 'fogli') {
    const righe = scritte as Riga[];
    return { tutte: righe.length, inPagina: righe, per: () => Promise.resolve(righe) };
  }
  const indici = scritte as Indice[];
  const presi = new Map<string, Promise<RigaScritta[]>>();
  const prendi = ({ via }: Indice): Promise<RigaScritta[]> => {
    const preso =
      presi.get(via) ??
      fetch(via).then((r) => {
        if (!r.ok) throw new Error(`${via}: ${r.status}`);
        return r.json() as Promise<RigaScritta[]>;
      });
    presi.set(via, preso);
    // What did not come is asked for again.
    preso.catch(() => presi.delete(via));
    return preso;
  };
  return {
    tutte: indici.reduce((somma, i) => somma + i.quante, 0),
    inPagina: undefined,
    per: async (q) => (await Promise.all(servono(indici, q).map(prendi))).flat(),
  };
}

/** The row of a table that a row of a long list is written as. */
export function scritta(riga: Riga): HTMLTableRowElement {
  const posto = document.createElement('template');
  posto.innerHTML = (riga as RigaScritta).html;
  return posto.content.querySelector('tr')!;
}

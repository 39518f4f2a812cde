import type { Chiave, Richiesta } from '../views/esplora/richiesta.ts';
import type { Riga } from '../views/esplora/riga.ts';

/** Columns that are most asked for from the top: their first press shows the largest or the newest. */
const dallAlto: readonly string[] = ['data', 'importo', 'persone'];

/** The table of the explorer. */
interface Tabella {
  /** Shows these rows. `scritta`: how a row is written that the page does not hold. */
  mostra(viste: readonly Riga[], q: Richiesta, scritta?: (r: Riga) => HTMLTableRowElement): void;
  /** Shows the groups as the page has them, and no row that it does not hold. */
  nessuna(): void;
}

/**
 * Headings become buttons; rows are shown, hidden and moved, never rewritten, so that every figure keeps its evidence. A group in which
 * something was looked for is opened.
 */
export function creaTabella(
  radice: HTMLElement,
  ordina: (chiave: Chiave, giu: boolean) => void,
): Tabella {
  const righe = new Map(
    [...radice.querySelectorAll<HTMLTableRowElement>('[data-riga]')].map((tr) => [
      tr.dataset['riga'],
      { tr, casa: tr.parentElement as HTMLTableSectionElement },
    ]),
  );
  const gruppi = [...radice.querySelectorAll<HTMLElement>('[data-gruppo]')];
  const piatto = radice.querySelector<HTMLElement>('[data-piatto]')!;
  const inPiano = piatto.querySelector('tbody')!;
  const testate = [...radice.querySelectorAll<HTMLTableCellElement>('[data-chiave]')];
  for (const th of testate) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...th.childNodes);
    th.append(button);
    button.addEventListener('click', () => {
      const chiave = th.dataset['chiave'] as Chiave;
      const verso = th.getAttribute('aria-sort');
      ordina(chiave, verso === null ? dallAlto.includes(chiave) : verso === 'ascending');
      // The heading that was pressed may be out of sight: its like in the table that is seen is pressed on.
      testate
        .find((x) => x.dataset['chiave'] === chiave && x.checkVisibility())
        ?.querySelector('button')
        ?.focus();
    });
  }

  const verso = (q: Richiesta | undefined): void => {
    for (const th of testate)
      if (th.dataset['chiave'] === q?.ordina)
        th.setAttribute('aria-sort', q?.giu ? 'descending' : 'ascending');
      else th.removeAttribute('aria-sort');
  };

  return {
    nessuna() {
      inPiano.replaceChildren();
      piatto.hidden = true;
      for (const gruppo of gruppi) gruppo.hidden = false;
      verso(undefined);
    },
    mostra(viste, q, scritta) {
      if (scritta) {
        const nuove = viste.map(scritta);
        for (const tr of nuove) mostraImporto(tr, q.misura);
        inPiano.replaceChildren(...nuove);
        for (const gruppo of gruppi) gruppo.hidden = true;
        piatto.hidden = viste.length === 0;
        verso(q);
        return;
      }
      const aGruppi = q.ordina === 'asse' && !q.giu;
      const filtrate = viste.length < righe.size;
      for (const { tr } of righe.values()) tr.hidden = true;
      for (const r of viste) {
        const riga = righe.get(r.id);
        if (!riga) continue;
        (aGruppi ? riga.casa : inPiano).append(riga.tr);
        riga.tr.hidden = false;
        mostraImporto(riga.tr, q.misura);
      }
      for (const gruppo of gruppi) {
        gruppo.hidden = !aGruppi || !gruppo.querySelector('[data-riga]:not([hidden])');
        if (filtrate && !gruppo.hidden) gruppo.querySelector('details')!.open = true;
      }
      piatto.hidden = aGruppi;
      verso(q);
    },
  };
}

function mostraImporto(tr: HTMLTableRowElement, misura: string): void {
  const voci = [...tr.querySelectorAll<HTMLElement>('[data-misura]')];
  const scelta = voci.find((voce) => misura === '' || voce.dataset['misura'] === misura);
  for (const voce of voci) voce.hidden = voce !== scelta;
}

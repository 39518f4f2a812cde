import type { Chiave, Richiesta } from '../views/esplora/richiesta.ts';
import type { Riga } from '../views/esplora/riga.ts';

/** Columns that are most asked for from the top: their first press shows the largest or the newest. */
const dallAlto: readonly string[] = ['data', 'importo', 'persone'];

/** The table of the explorer. */
interface Tabella {
  mostra(viste: readonly Riga[], q: Richiesta): void;
  /** Marks the heading by which a request is ordered. */
  verso(q: Richiesta): void;
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

  return {
    mostra(viste, q) {
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
    },
    verso(q) {
      for (const th of testate)
        if (th.dataset['chiave'] === q.ordina)
          th.setAttribute('aria-sort', q.giu ? 'descending' : 'ascending');
        else th.removeAttribute('aria-sort');
    },
  };
}

/** Makes a row show its amount of a measure; of none, the one that stands for it. */
export function mostraImporto(tr: HTMLTableRowElement, misura: string): void {
  const voci = [...tr.querySelectorAll<HTMLElement>('[data-misura]')];
  const scelta = voci.find((voce) => misura === '' || voce.dataset['misura'] === misura);
  for (const voce of voci) voce.hidden = voce !== scelta;
}

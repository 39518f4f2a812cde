import { blocchi as parole } from '../testi/it/blocchi.ts';
import { elemento } from './elementi.ts';

/** From how many columns on a table is hard to follow by ear. */
const molte = 5;

/**
 * Before a table that is wide a button tells it as a list, one figure a line under the heads of its row; pressed again, the table is
 * back.
 */
export function offri(luogo: Element, scorre: boolean): void {
  const tabella = luogo.querySelector('table');
  if (!tabella || luogo.querySelector('.una-per-riga')) return;
  const colonne = tabella.tHead?.rows[0]?.cells.length ?? 0;
  // Rows that are blocks are in lines already.
  const aBlocchi = getComputedStyle(tabella).display === 'block';
  if (aBlocchi || (!scorre && colonne < molte)) return;
  const nome = elemento('span', { class: 'visually-hidden' }, `: ${tabella.caption?.textContent}`);
  const bottone = elemento(
    'button',
    { type: 'button', class: 'una-per-riga', 'aria-pressed': 'false' },
    parole.unaPerRiga,
    nome,
  );
  let lista: HTMLElement | undefined;
  bottone.addEventListener('click', () => {
    tabella.hidden = !tabella.hidden;
    bottone.setAttribute('aria-pressed', String(tabella.hidden));
    lista?.remove();
    lista = tabella.hidden ? inRighe(tabella) : undefined;
    if (lista) tabella.after(lista);
  });
  tabella.before(bottone);
}

/** The rows of a table with what their cells hold, each after the head of its column; what is empty or hidden is left out. */
function inRighe(tabella: HTMLTableElement): HTMLElement {
  const teste = [...(tabella.tHead?.rows[0]?.cells ?? [])].map((c) => c.textContent.trim());
  const righe = [...tabella.tBodies].flatMap((b) => [...b.rows]).filter((r) => !r.hidden);
  return elemento(
    'ul',
    {},
    ...righe.map((r) => {
      const celle = [...r.cells].filter((c) => !c.hidden && c.textContent.trim() !== '');
      const capi = celle.filter((c) => c.tagName === 'TH');
      return elemento(
        'li',
        {},
        ...capi.flatMap((c, i) => [...(i > 0 ? [', '] : []), ...copia(c)]),
        elemento(
          'ul',
          {},
          ...celle
            .filter((c) => c.tagName === 'TD')
            .map((c) => elemento('li', {}, `${teste[c.cellIndex] ?? ''}: `, ...copia(c))),
        ),
      );
    }),
  );
}

/** What a cell holds, once more: an id stays where it is. */
function copia(cella: HTMLTableCellElement): Node[] {
  const altra = cella.cloneNode(true) as HTMLElement;
  for (const e of altra.querySelectorAll('[id]')) e.removeAttribute('id');
  return [...altra.childNodes];
}

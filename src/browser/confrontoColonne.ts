import { colonne } from '../testi/it/confronto/colonne.ts';

/** Shows the sides that are ticked, in every table of the page; two always stay. The choice is in the address: `?assi=i,iii`. */
export function avviaColonne(form: HTMLFormElement): void {
  const caselle = [...form.querySelectorAll<HTMLInputElement>('input')];
  const stato = form.querySelector<HTMLElement>('[data-conto]')!;
  const tutte = caselle.map((c) => c.value);

  function mostra(scelte: readonly string[], parla: boolean): void {
    for (const casella of caselle) casella.checked = scelte.includes(casella.value);
    for (const cella of document.querySelectorAll<HTMLElement>('[data-lato]'))
      cella.hidden = !scelte.includes(cella.dataset['lato'] ?? '');
    if (parla) stato.textContent = colonne.viste(scelte.length, tutte.length);
  }

  function dallIndirizzo(): string[] {
    const chieste = new URLSearchParams(location.search).get('assi')?.split(',') ?? [];
    const note = tutte.filter((t) => chieste.includes(t));
    return note.length < 2 ? tutte : note;
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', ({ target }) => {
    const scelte = caselle.filter((c) => c.checked).map((c) => c.value);
    if (scelte.length < 2) {
      (target as HTMLInputElement).checked = true;
      stato.textContent = colonne.almenoDue;
      return;
    }
    const query = scelte.length === tutte.length ? '' : `?assi=${scelte.join(',')}`;
    history.pushState(null, '', location.pathname + query);
    mostra(scelte, true);
  });
  addEventListener('popstate', () => mostra(dallIndirizzo(), true));
  form.querySelector('fieldset')!.disabled = false;
  mostra(dallIndirizzo(), dallIndirizzo().length < tutte.length);
}

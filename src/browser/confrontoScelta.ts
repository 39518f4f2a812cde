import { chiaveDi, trova, type Domanda, type Scelte } from '../views/confronto/scelte.ts';
import { attesa, risposte } from '../testi/it/confronto/scelta.ts';
import type { Lati } from '../views/confronto/voce.ts';
import { scorrono } from './scorre.ts';
import { indirizzo } from '../views/indirizzo.ts';
import { proprio } from '../model/proprio.ts';

/**
 * Leads from the chosen Assi or dates to their page, whatever the order of the choice; what has no page is drawn below the choice,
 * with its state in the address (`?asse=i&dal=…&al=…`, `?asse=i&con=ii&data=…`); says why where there is nothing to compare.
 */
export function avviaScelta(radice: HTMLElement): void {
  const scelte = JSON.parse(radice.querySelector('[data-scelte]')?.textContent ?? '{}') as Scelte;
  const detto = radice.querySelector<HTMLElement>('[data-detto]')!;
  const foglio = document.querySelector<HTMLElement>('[data-foglio]')!;
  const titoloDellaPagina = document.title;
  let giro = 0;

  function vuota(parole = ''): void {
    foglio.replaceChildren();
    foglio.hidden = true;
    detto.textContent = parole;
    document.title = titoloDellaPagina;
  }

  /** `passo`: the answer is a step of the history, and takes the focus. */
  async function rispondi(domanda: Domanda, passo: boolean): Promise<void> {
    const mio = ++giro;
    const risposta = trova(scelte, domanda);
    if ('perche' in risposta) return vuota(risposta.perche);
    const pagina = proprio(scelte.pagine, chiaveDi(risposta.lati));
    if (pagina !== undefined) {
      if (passo) location.assign(indirizzo(pagina));
      else location.replace(indirizzo(pagina));
      return;
    }
    vuota(attesa.leggo);
    if (passo) history.pushState(null, '', `?${new URLSearchParams({ ...domanda })}`);
    try {
      await mostra(risposta.lati, passo, () => mio === giro);
    } catch {
      if (mio === giro) vuota(attesa.nonSiLegge);
    }
  }

  async function mostra(lati: Lati, passo: boolean, ancora: () => boolean): Promise<void> {
    const { disegna } = await import('./confrontoLibero.ts');
    const fatto = await disegna(lati);
    if (!ancora()) return;
    if (!fatto) return vuota(risposte.nessunaCifra);
    foglio.innerHTML = fatto.html;
    foglio.hidden = false;
    scorrono(foglio);
    detto.textContent = attesa.pronto(fatto.titolo);
    document.title = `${fatto.titolo} · ${titoloDellaPagina}`;
    if (passo) foglio.querySelector('h2')?.focus();
  }

  function dallIndirizzo(): void {
    const chieste = Object.fromEntries(new URLSearchParams(location.search));
    const { asse = '', dal, al, con, data = '' } = chieste;
    if (dal !== undefined && al !== undefined) riprendi('date', { asse, dal, al });
    else if (con !== undefined) riprendi('assi', { asse, con, data });
    else {
      giro++;
      vuota();
    }
  }

  /** Puts a question of the address into its form, and answers it. */
  function riprendi(quale: 'assi' | 'date', domanda: Domanda): void {
    const campi = radice.querySelectorAll<HTMLSelectElement>(`form[data-${quale}] select`);
    const valori = new Map(Object.entries(domanda));
    for (const campo of campi) {
      const valore = valori.get(campo.name);
      if ([...campo.options].some((o) => o.value === valore)) campo.value = valore ?? '';
    }
    void rispondi(domanda, false);
  }

  radice.addEventListener('submit', (event) => {
    event.preventDefault();
    const valori = Object.fromEntries(new FormData(event.target as HTMLFormElement));
    void rispondi(valori as unknown as Domanda, true);
  });
  addEventListener('popstate', dallIndirizzo);
  if (location.search !== '') dallIndirizzo();
}

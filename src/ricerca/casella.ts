import { suggerimenti as parole } from '../testi/it/ricerca/suggerimenti.ts';
import { elemento } from './elemento.ts';
import type { Nome } from './nomi.ts';
import { fileDelRipiano, leggiFile } from './scaffale.ts';
import { proposte } from './suggerisci.ts';
import { nomiTipo } from './voce.ts';
import { indirizzo } from '../views/indirizzo.ts';

/** Makes a combobox of a search field: names while the reader types, arrows, Enter to go, Esc to close. Rejects where there are no names. */
export async function suggerimenti(campo: HTMLInputElement): Promise<void> {
  await leggiFile(fileDelRipiano(''));
  const id = `${campo.id}-elenco`;
  const lista = elemento('ul', {
    id,
    class: 'suggerimenti',
    role: 'listbox',
    'aria-label': parole.etichetta,
  });
  lista.hidden = true;
  const voce = elemento('p', { class: 'visually-hidden', role: 'status' });
  campo.after(lista);
  campo.closest('form')?.append(voce);
  for (const [k, v] of Object.entries({
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': id,
    'aria-autocomplete': 'list',
    autocomplete: 'off',
  }))
    campo.setAttribute(k, v);
  let giro = 0;
  let scelta = -1;
  let proposti: Nome[] = [];

  const segna = (quale: number): void => {
    scelta = quale;
    [...lista.children].forEach((e, i) => e.setAttribute('aria-selected', String(i === scelta)));
    if (scelta < 0) campo.removeAttribute('aria-activedescendant');
    else campo.setAttribute('aria-activedescendant', `${id}-${scelta}`);
    lista.children[scelta]?.scrollIntoView({ block: 'nearest' });
  };
  const chiudi = (): void => {
    giro++;
    lista.hidden = true;
    campo.setAttribute('aria-expanded', 'false');
    segna(-1);
  };
  const vai = (nome: Nome | undefined): void => {
    if (nome) location.assign(indirizzo(nome.url));
  };
  const aggiorna = async (): Promise<void> => {
    const questo = ++giro;
    const trovati = await proposte(leggiFile, campo.value).catch(() => []);
    if (questo !== giro) return;
    proposti = trovati;
    mostra();
  };
  const mostra = (): void => {
    lista.replaceChildren(
      ...proposti.map((nome, i) => {
        const tipo = nomiTipo[nome.tipo][0];
        const riga = elemento(
          'li',
          { id: `${id}-${i}`, role: 'option', 'aria-selected': 'false' },
          nome.titolo,
          elemento('span', {}, ` ${[tipo, nome.contesto].filter((t) => t !== '').join(' · ')}`),
        );
        riga.addEventListener('pointerdown', (e) => e.preventDefault());
        riga.addEventListener('click', () => vai(nome));
        return riga;
      }),
    );
    if (proposti.length === 0) chiudi();
    else {
      lista.hidden = false;
      campo.setAttribute('aria-expanded', 'true');
      segna(-1);
    }
    voce.textContent = parole.quanti(proposti.length);
  };
  campo.addEventListener('input', () => void aggiorna());
  campo.addEventListener('blur', chiudi);
  campo.addEventListener('keydown', (e) => {
    const n = proposti.length;
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      if (lista.hidden) mostra();
      if (n === 0) return;
      e.preventDefault();
      const giu = e.key === 'ArrowDown';
      segna(giu ? ((scelta + 2) % (n + 1)) - 1 : ((scelta + n + 1) % (n + 1)) - 1);
    } else if (e.key === 'Escape' && !lista.hidden) {
      e.preventDefault();
      chiudi();
    } else if (e.key === 'Enter' && scelta >= 0 && !lista.hidden) {
      e.preventDefault();
      vai(proposti[scelta]);
    }
  });
  if (document.activeElement === campo && campo.value.trim().length > 1) await aggiorna();
}

import { anteprima as parole } from '../../testi/it/verificaDati/anteprima.ts';
import { elemento } from '../elementi.ts';
import { scorrono } from '../scorre.ts';
import { ancora } from './ancora.ts';
import type { Chiedi } from './posta.ts';

/** A choice of the pages that change, and the one that is chosen, drawn; its links lead to others of them. */
export async function mostraAnteprima(chiedi: Chiedi): Promise<HTMLElement[]> {
  const pagine = await chiedi('pagine');
  if (pagine.length === 0) return [elemento('p', {}, parole.nessuna)];
  const lista = elemento(
    'select',
    { id: 'anteprima-pagina' },
    new Option(parole.scegli, ''),
    ...[...Map.groupBy(pagine, (p) => p.tipo)].map(([tipo, sue]) =>
      elemento(
        'optgroup',
        { label: parole.tipi[tipo] },
        ...sue.map((p) => new Option(p.titolo, p.indirizzo)),
      ),
    ),
  );
  const detto = elemento('p', { role: 'status', class: 'quieto' });
  const foglio = elemento('div', { class: 'anteprima' });
  const disegna = async (via: string): Promise<void> => {
    const pagina = via === '' ? null : await chiedi('anteprima', via);
    if (!pagina) {
      detto.textContent = via === '' ? '' : parole.nonQui;
      return;
    }
    const titolo = elemento('h3', { tabindex: -1 }, pagina.titolo);
    foglio.innerHTML = pagina.html;
    foglio.prepend(titolo);
    scorrono(foglio);
    detto.textContent = parole.disegnata(pagina.titolo);
    titolo.focus();
  };
  lista.addEventListener('change', () => void disegna(lista.value));
  foglio.addEventListener(
    'click',
    (event) => {
      const via = (event.target as Element).closest('a')?.getAttribute('href');
      if (!via?.startsWith(ancora)) return;
      event.preventDefault();
      event.stopPropagation();
      void disegna(via.slice(ancora.length));
    },
    { capture: true },
  );
  return [
    elemento('p', {}, parole.dice(pagine.length)),
    elemento('p', {}, elemento('label', { for: 'anteprima-pagina' }, parole.pagina), lista),
    detto,
    foglio,
  ];
}

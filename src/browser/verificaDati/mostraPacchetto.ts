import { pacchetto as parole } from '../../testi/it/verificaDati/pacchetto.ts';
import { elemento } from '../elementi.ts';
import { scarica } from '../scarica.ts';
import type { Chiedi } from './posta.ts';
import type { Referto } from './referto.ts';

/** The package, once the verdict lets the data be published, with the sentence that readers will see; before that, what it waits for. */
export function mostraPacchetto({ siPubblica }: Referto, chiedi: Chiedi): HTMLElement[] {
  const scarta = elemento('button', { type: 'button', 'data-scarta': true }, parole.scarta);
  const inFondo = elemento('p', {}, scarta, ` ${parole.conservato}`);
  if (!siPubblica) return [elemento('p', {}, parole.aspetta), inFondo];
  const nota = elemento('input', { id: 'pacchetto-nota', type: 'text', maxlength: 300 });
  const form = elemento(
    'form',
    { class: 'risposta' },
    elemento('p', {}, elemento('label', { for: 'pacchetto-nota' }, parole.nota), nota),
    elemento('button', { type: 'submit', class: 'btn-primary' }, parole.scarica),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    event.stopPropagation();
    void chiedi('pacchetto', nota.value.trim()).then((zip) =>
      scarica(parole.nome(new Date().toISOString().slice(0, 10)), zip, 'application/zip'),
    );
  });
  return [elemento('p', {}, parole.contiene), form, inFondo];
}

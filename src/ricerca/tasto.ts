import { viaDiCerca } from '../views/frammento.ts';
import { indirizzo } from '../views/indirizzo.ts';

const chiave = 'cerca-tasto';

/** Whether the key `/` leads to the search; the reader may turn it off, as single keys disturb who dictates. */
export function tastoAttivo(): boolean {
  try {
    return localStorage.getItem(chiave) !== 'no';
  } catch {
    return true;
  }
}

/** Turns the key on or off on this device. */
export function tieniTasto(attivo: boolean): void {
  try {
    if (attivo) localStorage.removeItem(chiave);
    else localStorage.setItem(chiave, 'no');
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/**
 * On every page: `/` goes to the search field; what is written there is searched without telling the server; suggestions are loaded when
 * a field of the header takes the focus.
 */
export function prepara(campo: HTMLInputElement): void {
  campo.addEventListener(
    'focus',
    () => {
      void import('./casella.ts').then((m) => m.suggerimenti(campo)).catch(() => undefined);
    },
    { once: true },
  );
  campo.form?.addEventListener('submit', (e) => {
    e.preventDefault();
    location.assign(indirizzo(viaDiCerca(campo.value)));
  });
  document.addEventListener('keydown', (e) => {
    const dove = e.target instanceof Element ? e.target : null;
    const scrive = dove?.closest('input, textarea, select, [contenteditable]');
    if (e.key !== '/' || e.ctrlKey || e.metaKey || e.altKey || scrive || !tastoAttivo()) return;
    e.preventDefault();
    const principale = document.querySelector<HTMLInputElement>('[data-cerca] #q');
    (principale ?? campo).focus();
    (principale ?? campo).select();
  });
}

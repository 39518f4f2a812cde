import { quanteViste } from '../testi/it/quanteViste.ts';

/** Filters the findings in the page by programme, date and verdict; the choice stays in the address. */
const modulo = document.querySelector<HTMLFormElement>('[data-filtri]');
const voci = [...document.querySelectorAll<HTMLElement>('[data-verifica]')];
const conto = document.querySelector<HTMLElement>('[data-conto]');

function scelte(): [string, string][] {
  return modulo
    ? [...new FormData(modulo)]
        .map(([nome, valore]): [string, string] => [nome, typeof valore === 'string' ? valore : ''])
        .filter(([, valore]) => valore !== '')
    : [];
}

function applica(): void {
  const volute = scelte();
  let viste = 0;
  for (const voce of voci) {
    voce.hidden = !volute.every(([nome, valore]) => voce.getAttribute(`data-${nome}`) === valore);
    if (!voce.hidden) viste++;
  }
  for (const gruppo of document.querySelectorAll<HTMLElement>('[data-gruppo]')) {
    gruppo.hidden = gruppo.querySelectorAll('[data-verifica]:not([hidden])').length === 0;
  }
  if (volute.length > 0)
    for (const piega of document.querySelectorAll<HTMLDetailsElement>(
      'details:has([data-verifica]:not([hidden]))',
    ))
      piega.open = true;
  if (conto) conto.textContent = quanteViste(viste, voci.length);
}

function leggi(): void {
  const indirizzo = new URLSearchParams(location.search);
  for (const campo of modulo?.querySelectorAll('select') ?? [])
    campo.value = indirizzo.get(campo.name) ?? '';
  applica();
}

if (modulo) {
  modulo.hidden = false;
  modulo.addEventListener('change', () => {
    const ricerca = new URLSearchParams(scelte()).toString();
    history.pushState(null, '', ricerca ? `?${ricerca}` : location.pathname);
    applica();
  });
  modulo.addEventListener('reset', () =>
    setTimeout(() => modulo.dispatchEvent(new Event('change'))),
  );
  modulo.addEventListener('submit', (evento) => evento.preventDefault());
  addEventListener('popstate', leggi);
  leggi();
  if (location.hash)
    document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

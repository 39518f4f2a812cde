import type { RilieviLontani } from '../browser/rilieviAPagine.ts';
import { quanteViste, rilieviLontani as parole } from '../testi/it/quanteViste.ts';
import type { Indice } from '../views/elencoLungo.ts';

/** Filters the findings of the page, or of the pages that hold them, by programme, date, level and verdict; the choice stays in the address. */
const modulo = document.querySelector<HTMLFormElement>('[data-filtri]');
const voci = [...document.querySelectorAll<HTMLElement>('[data-verifica]')];
const gruppi = [...document.querySelectorAll<HTMLElement>('[data-gruppo]')];
const conto = document.querySelector<HTMLElement>('[data-conto]');
const indici = document.querySelector<HTMLElement>('[data-indici]');
const lontani = indici ? leggiLontani(indici) : undefined;
let scelta = 0;

async function leggiLontani(dove: HTMLElement): Promise<RilieviLontani> {
  const { rilieviLontani } = await import('../browser/rilieviAPagine.ts');
  return rilieviLontani(
    JSON.parse(dove.textContent) as Indice[],
    document.querySelector<HTMLElement>('[data-trovati]')!,
    document.querySelector<HTMLButtonElement>('[data-altre]')!,
    parole.altre,
  );
}

function scelte(): [string, string][] {
  return modulo
    ? [...new FormData(modulo)]
        .map(([nome, valore]): [string, string] => [nome, typeof valore === 'string' ? valore : ''])
        .filter(([, valore]) => valore !== '')
    : [];
}

function dico(testo: string): void {
  if (conto) conto.textContent = testo;
}

function applica(): void {
  const volute = scelte();
  if (lontani) {
    const questa = ++scelta;
    void cerca(lontani, volute, () => questa === scelta);
    return;
  }
  let viste = 0;
  for (const voce of voci) {
    voce.hidden = !volute.every(([nome, valore]) => voce.getAttribute(`data-${nome}`) === valore);
    if (!voce.hidden) viste++;
  }
  for (const gruppo of gruppi) {
    gruppo.hidden = gruppo.querySelectorAll('[data-verifica]:not([hidden])').length === 0;
  }
  if (volute.length > 0)
    for (const piega of document.querySelectorAll<HTMLDetailsElement>(
      'details:has([data-verifica]:not([hidden]))',
    ))
      piega.open = true;
  dico(quanteViste(viste, voci.length));
}

/** With nothing chosen the ways to the pages are there, and nothing is read. */
async function cerca(
  pronti: Promise<RilieviLontani>,
  volute: [string, string][],
  ancora: () => boolean,
): Promise<void> {
  const rilievi = await pronti;
  const nulla = volute.length === 0;
  if (!nulla) dico(parole.leggo);
  const quanti = nulla ? rilievi.tutti : await rilievi.mostra(volute, ancora).catch(() => null);
  if (!ancora() || quanti === undefined) return;
  for (const gruppo of gruppi) gruppo.hidden = !nulla && quanti !== null;
  document.querySelector<HTMLElement>('[data-lontani]')!.hidden = nulla || quanti === null;
  dico(quanti === null ? parole.nonLetti : quanteViste(quanti, rilievi.tutti));
}

function leggi(): void {
  const indirizzo = new URLSearchParams(location.search);
  for (const campo of modulo?.querySelectorAll('select') ?? [])
    campo.value = indirizzo.get(campo.name) ?? '';
  applica();
}

/** Shows what the address names, or leads to where it stands. */
async function vai(id: string): Promise<void> {
  const qui = document.getElementById(id);
  if (qui) qui.scrollIntoView();
  else {
    const via = await (await lontani)?.dove(id).catch(() => undefined);
    if (via !== undefined) location.replace(via);
  }
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
  if (location.hash) void vai(decodeURIComponent(location.hash.slice(1)));
}

import type { RilieviLontani } from '../browser/rilieviAPagine.ts';
import { quanteViste, rilieviLontani as parole } from '../testi/it/quanteViste.ts';
import type { Indice } from '../views/elencoLungo.ts';

/** Filters the findings, in the pages that hold them, by programme, date, level and verdict; the choice stays in the address. */
const modulo = document.querySelector<HTMLFormElement>('[data-filtri]')!;
const gruppi = [...document.querySelectorAll<HTMLElement>('[data-gruppo]')];
const conto = document.querySelector<HTMLElement>('[data-conto]')!;
let pronti: Promise<RilieviLontani> | undefined;
let scelta = 0;

/** What reads those pages comes when something is chosen. */
const lontani = (): Promise<RilieviLontani> => (pronti ??= leggiLontani());

async function leggiLontani(): Promise<RilieviLontani> {
  const { rilieviLontani } = await import('../browser/rilieviAPagine.ts');
  return rilieviLontani(
    JSON.parse(document.querySelector('[data-indici]')!.textContent) as Indice[],
    document.querySelector<HTMLElement>('[data-trovati]')!,
    document.querySelector<HTMLButtonElement>('[data-altre]')!,
    parole.altre,
  );
}

function scelte(): [string, string][] {
  return [...new FormData(modulo)]
    .map(([nome, valore]): [string, string] => [nome, typeof valore === 'string' ? valore : ''])
    .filter(([, valore]) => valore !== '');
}

/** With nothing chosen the ways to the pages are there, as they came. */
async function applica(): Promise<void> {
  const questa = ++scelta;
  const volute = scelte();
  const nulla = volute.length === 0;
  if (nulla && !pronti) return;
  if (!nulla) conto.textContent = parole.leggo;
  const rilievi = await lontani();
  const ancora = (): boolean => questa === scelta;
  const quanti = nulla ? rilievi.tutti : await rilievi.mostra(volute, ancora).catch(() => null);
  if (!ancora() || quanti === undefined) return;
  for (const gruppo of gruppi) gruppo.hidden = !nulla && quanti !== null;
  document.querySelector<HTMLElement>('[data-lontani]')!.hidden = nulla || quanti === null;
  conto.textContent = quanti === null ? parole.nonLetti : quanteViste(quanti, rilievi.tutti);
}

function leggi(): void {
  const indirizzo = new URLSearchParams(location.search);
  for (const campo of modulo.querySelectorAll('select'))
    campo.value = indirizzo.get(campo.name) ?? '';
  void applica();
}

/** Shows what the address names, or leads to where it stands: all findings were here once. */
async function vai(id: string): Promise<void> {
  const qui = document.getElementById(id);
  if (qui) qui.scrollIntoView();
  else {
    const via = await (await lontani()).dove(id).catch(() => undefined);
    if (via !== undefined) location.replace(via);
  }
}

modulo.hidden = false;
modulo.addEventListener('change', () => {
  const ricerca = new URLSearchParams(scelte()).toString();
  history.pushState(null, '', ricerca ? `?${ricerca}` : location.pathname);
  void applica();
});
modulo.addEventListener('reset', () => setTimeout(() => modulo.dispatchEvent(new Event('change'))));
modulo.addEventListener('submit', (evento) => evento.preventDefault());
addEventListener('popstate', leggi);
leggi();
if (location.hash) void vai(decodeURIComponent(location.hash.slice(1)));

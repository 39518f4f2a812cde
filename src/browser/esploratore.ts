import { risposte } from '../testi/it/esploratore/risposte.ts';
import { esplora } from '../views/esplora/esplora.ts';
import { daIndirizzo, inIndirizzo, nessuna, type Richiesta } from '../views/esplora/richiesta.ts';
import { chiestoDa } from '../views/frammento.ts';
import type { Indice } from '../views/elencoLungo.ts';
import type { Riga } from '../views/esplora/riga.ts';
import { creaModulo } from './esploratoreModulo.ts';
import { creaTabella, mostraImporto } from './esploratoreTabella.ts';

/** Brings the explorer of a page to life: filters, order, address, count and files, from the records in the page, or of a long list in its files. */
export function avviaEsploratore(radice: HTMLElement): void {
  const posto = radice.querySelector<HTMLElement>('[data-righe]');
  const scritte = JSON.parse(posto?.textContent ?? '[]') as Riga[] | Indice[];
  const lunga = posto?.dataset['righe'] === 'fogli';
  const righe = lunga ? [] : (scritte as Riga[]);
  const fogli = lunga
    ? import('./esploratoreFogli.ts').then(({ creaFogli }) =>
        creaFogli(scritte as Indice[], { radice, conta, dico, importo: mostraImporto }),
      )
    : undefined;
  const conto = radice.querySelector<HTMLElement>('[data-conto]')!;
  const vuoto = radice.querySelector<HTMLElement>('[data-vuoto]')!;
  const tabella = creaTabella(radice, ordina);
  const modulo = creaModulo(radice.querySelector('form')!, chiedi);
  let richiesta = nessuna;
  let viste: Riga[] = [];

  function mostra(nuova: Richiesta): void {
    richiesta = nuova;
    modulo.mostra(nuova);
    tabella.verso(nuova);
    if (fogli) {
      void fogli.then((f) => f.mostra(nuova, () => richiesta === nuova));
      return;
    }
    viste = esplora(righe, nuova);
    tabella.mostra(viste, nuova);
    vuoto.hidden = viste.length > 0;
    conta(viste.length, righe.length);
  }

  function conta(n: number, tutte: number, altro = ''): void {
    const quante = risposte.viste(n, tutte) + altro;
    const solito = richiesta.ordina === nessuna.ordina && richiesta.giu === nessuna.giu;
    dico(solito ? quante : risposte.inOrdine(quante, modulo.ordine()));
  }

  function dico(testo: string): void {
    if (conto.textContent !== testo) conto.textContent = testo;
  }

  /** A step that back and forward walk through; typing only moves the last one along. */
  function chiedi(nuova: Richiesta, passo: boolean): void {
    const address = location.pathname + inIndirizzo(nuova);
    if (passo && address !== location.pathname + location.hash)
      history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    mostra(nuova);
  }

  function ordina(ordina: Richiesta['ordina'], giu: boolean): void {
    chiedi({ ...richiesta, ordina, giu }, true);
  }

  async function file(formato: string): Promise<void> {
    viste = (await (await fogli)?.viste(richiesta)) ?? viste;
    const { scaricaViste } = await import('./esploratoreFile.ts');
    await scaricaViste(radice.dataset['esploratore'] ?? 'iniziative', formato, viste, richiesta);
  }

  radice.addEventListener('click', ({ target }) => {
    const bottone = (target as Element).closest('button');
    if (bottone?.dataset['formato']) void file(bottone.dataset['formato']);
    if (bottone?.hasAttribute('data-azzera')) {
      chiedi(nessuna, true);
      modulo.fuoco();
    }
  });
  const dalla = (): void => {
    const chiesto = chiestoDa(location);
    if (chiesto !== undefined) mostra(daIndirizzo(chiesto, modulo.ammessi));
  };
  addEventListener('hashchange', dalla);
  radice.querySelector<HTMLElement>('[data-scarica]')!.hidden = false;
  dalla();
  if (location.search !== '') chiedi(richiesta, false);
}

import { csv, csvExcel } from '../exports/csv.ts';
import { risposte } from '../testi/it/esploratore/risposte.ts';
import { celle, intestazioni } from '../views/esplora/celle.ts';
import { esplora } from '../views/esplora/esplora.ts';
import { daIndirizzo, inIndirizzo, nessuna, type Richiesta } from '../views/esplora/richiesta.ts';
import { chiestoDa } from '../views/frammento.ts';
import type { Riga } from '../views/esplora/riga.ts';
import { creaRighe, scritta } from './esploratoreFogli.ts';
import { creaModulo } from './esploratoreModulo.ts';
import { creaTabella } from './esploratoreTabella.ts';
import { scarica } from './scarica.ts';

/** How many rows of a long list are added to the page at once. */
const inVista = 100;

const nulla = (q: Richiesta): boolean => inIndirizzo(q) === inIndirizzo(nessuna);

/** Brings the explorer of a page to life: filters, order, address, count and files, from the records in the page. */
export function avviaEsploratore(radice: HTMLElement): void {
  const righe = creaRighe(radice.querySelector<HTMLElement>('[data-righe]'));
  const altre = radice.querySelector<HTMLButtonElement>('[data-altre]')!;
  const conto = radice.querySelector<HTMLElement>('[data-conto]')!;
  const vuoto = radice.querySelector<HTMLElement>('[data-vuoto]')!;
  const tabella = creaTabella(radice, ordina);
  const modulo = creaModulo(radice.querySelector('form')!, chiedi);
  let richiesta = nessuna;
  let viste: Riga[] = [];
  /** How many rows of a long list are in the page. */
  let quanteInVista = inVista;
  const dico = (testo: string): void => {
    if (conto.textContent !== testo) conto.textContent = testo;
  };

  function mostra(nuova: Richiesta): void {
    richiesta = nuova;
    quanteInVista = inVista;
    modulo.mostra(nuova);
    if (righe.inPagina) disegna(righe.inPagina, nuova);
    // Nothing asked for: the pages of the list are there, and nothing is read.
    else if (nulla(nuova)) {
      viste = [];
      tabella.nessuna();
      vuoto.hidden = altre.parentElement!.hidden = true;
      dico(risposte.viste(righe.tutte, righe.tutte));
    } else {
      dico(risposte.leggo);
      righe
        .per(nuova)
        // Another request may have come meanwhile.
        .then((fra) => nuova === richiesta && disegna(fra, nuova))
        .catch(() => dico(risposte.nonLetta));
    }
  }

  function disegna(fra: readonly Riga[], q: Richiesta): void {
    viste = esplora(fra, q);
    const mostrate = righe.inPagina ? viste : viste.slice(0, quanteInVista);
    tabella.mostra(mostrate, q, righe.inPagina ? undefined : scritta);
    vuoto.hidden = viste.length > 0;
    const restano = viste.length - mostrate.length;
    altre.parentElement!.hidden = restano === 0;
    altre.textContent = risposte.altre(Math.min(inVista, restano));
    const tutte = risposte.viste(viste.length, righe.tutte);
    const quante = restano > 0 ? risposte.prime(mostrate.length, tutte) : tutte;
    const solito = q.ordina === nessuna.ordina && q.giu === nessuna.giu;
    dico(solito ? quante : risposte.inOrdine(quante, modulo.ordine()));
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
    // Of a long list nothing may have been read yet.
    if (!righe.inPagina) viste = esplora(await righe.per(richiesta), richiesta);
    const nome = radice.dataset['esploratore'] ?? 'iniziative';
    const tutto = [intestazioni, ...celle(viste, richiesta, location.origin)];
    if (formato === 'csv') scarica(`${nome}.csv`, csv(tutto), 'text/csv;charset=utf-8');
    else if (formato === 'excel')
      scarica(`${nome}-excel.csv`, csvExcel(tutto), 'text/csv;charset=utf-8');
    else {
      const { xlsx } = await import('../exports/xlsx.ts');
      const tipo = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      scarica(`${nome}.xlsx`, xlsx(risposte.foglio, tutto, document.title), tipo);
    }
  }

  radice.addEventListener('click', ({ target }) => {
    const bottone = (target as Element).closest('button');
    if (bottone?.dataset['formato']) void file(bottone.dataset['formato']);
    if (bottone === altre) {
      quanteInVista += inVista;
      disegna(viste, richiesta);
    }
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

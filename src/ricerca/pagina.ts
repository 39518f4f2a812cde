import { risposte } from '../testi/it/ricerca/risposte.ts';
import { csvRisultati } from './csvRisultati.ts';
import { leggiDomanda, type Domanda } from './domanda.ts';
import { elemento } from './elemento.ts';
import { risultato } from './mostra.ts';
import { Motore, type Esito } from './motore.ts';
import { daIndirizzo, inIndirizzo, nomiFiltri, type Stato } from './stato.ts';
import { vieDeiTipi } from './vieDeiTipi.ts';
import type { TipoVoce } from './voce.ts';
import { chiestoDa } from '../views/frammento.ts';
import { indirizzo } from '../views/indirizzo.ts';

const passo = 10;

/** Makes /cerca/ answer: reads the address, searches, shows; the address follows what the reader does, and no server is told. */
export function avvia(posto: HTMLElement): void {
  const trova = <T extends HTMLElement>(s: string): T => posto.querySelector<T>(s)!;
  const modulo = trova<HTMLFormElement>('form');
  const lista = trova<HTMLOListElement>('[data-risultati]');
  const conto = trova('[data-conto]');
  const tipi = trova('[data-tipi]');
  const altri = trova<HTMLButtonElement>('[data-altri]');
  const scarica = trova<HTMLButtonElement>('[data-scarica]');
  const vicino = trova('[data-vicine]');
  const titoloDellaPagina = document.title;
  let motore: Promise<Motore> | undefined;
  let giro = 0;
  let stato = daIndirizzo(chiestoDa(location) ?? '');
  let mostrati: { esito: Esito; domanda: Domanda; fatti: number } | undefined;

  const campo = trova<HTMLInputElement>('#q');
  const compila = ({ q, filtri, ordine }: Stato): void => {
    campo.value = q;
    for (const nome of nomiFiltri) {
      const campo = modulo.elements.namedItem(nome);
      if (campo instanceof HTMLSelectElement) campo.value = filtri[nome] ?? '';
    }
    (modulo.elements.namedItem('ordine') as HTMLSelectElement).value = ordine;
  };

  const daModulo = (): Stato => {
    const dati = new URLSearchParams({ q: campo.value });
    for (const [k, v] of new FormData(modulo)) if (typeof v === 'string' && v) dati.set(k, v);
    if (stato.filtri.tipo) dati.set('tipo', stato.filtri.tipo);
    return daIndirizzo(dati.toString());
  };

  const vai = (nuovo: Stato): void => {
    stato = nuovo;
    const via = `${location.pathname}${inIndirizzo(stato)}`;
    // What was chosen before this could answer comes choice by choice, and says the same.
    if (via !== `${location.pathname}${location.hash}`) history.pushState(null, '', via);
    void cerca();
  };

  const vaiAlTipo = (nuovo: Stato): void => {
    vai(nuovo);
    tipi.querySelector<HTMLElement>('[aria-current]')?.focus();
  };

  const ancora = async (fuoco: boolean): Promise<void> => {
    const m = await motore;
    if (!m || !mostrati) return;
    const questo = giro;
    const { esito, domanda, fatti } = mostrati;
    const numeri = esito.esatti.slice(fatti, fatti + passo);
    const schede = await Promise.all(numeri.map((n) => m.scheda(n)));
    if (questo !== giro) return;
    const voci = schede.map((s) => risultato(s, domanda));
    lista.append(...voci);
    mostrati.fatti += numeri.length;
    altri.hidden = mostrati.fatti >= esito.esatti.length;
    if (fuoco) voci[0]?.querySelector('a')?.focus();
  };

  const cerca = async (): Promise<void> => {
    const questo = ++giro;
    trova('[data-pulisci]').hidden = Object.keys(stato.filtri).length === 0;
    const vuoto = stato.q.trim() === '' && Object.keys(stato.filtri).length === 0;
    document.title = stato.q ? `${stato.q.slice(0, 60)} · ${titoloDellaPagina}` : titoloDellaPagina;
    if (vuoto) {
      azzera();
      lista.dataset['stato'] = 'pronto';
      return;
    }
    lista.dataset['stato'] = 'attesa';
    try {
      const domanda = leggiDomanda(stato.q);
      const muta = stato.q.trim() !== '' && domanda.termini.length === 0;
      const m = await (motore ??= Motore.apri(indirizzo('/pagefind/')));
      const esito = muta
        ? { esatti: [], conti: new Map<TipoVoce, number>(), quasi: [] }
        : await m.cerca(domanda, stato.filtri, stato.ordine);
      if (questo !== giro) return;
      azzera();
      mostrati = { esito, domanda, fatti: 0 };
      tipi.append(...vieDeiTipi(esito.conti, stato, vaiAlTipo));
      await ancora(false);
      const quante = esito.esatti.length === 0 ? await mostraVicine(m, esito, stato, questo) : 0;
      if (questo !== giro) return;
      racconta(esito, domanda, stato, quante);
      scarica.hidden = esito.esatti.length === 0;
      lista.dataset['stato'] = 'pronto';
    } catch (guasto) {
      if (questo !== giro) return;
      console.error(guasto);
      motore = undefined;
      azzera();
      trova('[data-guasto]').hidden = false;
      lista.dataset['stato'] = 'guasto';
    }
  };

  const azzera = (): void => {
    mostrati = undefined;
    for (const e of [lista, tipi, conto, trova('[data-vicine] ul')]) e.replaceChildren();
    for (const e of [altri, scarica, vicino, trova('[data-guasto]')]) e.hidden = true;
  };

  const racconta = (esito: Esito, domanda: Domanda, stato: Stato, quante: number): void => {
    const n = esito.esatti.length;
    const cercato = accorcia(stato.q.trim());
    const lunga = domanda.tagliata ? risposte.tagliata : '';
    if (n > 0) conto.append(risposte.trovati(n, cercato), lunga);
    else
      conto.append(
        elemento('span', { 'data-nessuno': '' }, risposte.nessuno(cercato)),
        quante > 0 ? risposte.somigliano : risposte.riprova,
        lunga,
      );
  };

  const mostraVicine = async (
    m: Motore,
    esito: Esito,
    stato: Stato,
    questo: number,
  ): Promise<number> => {
    const { righeVicine } = await import('./righeVicine.ts');
    const righe = await righeVicine(m, esito.quasi, stato.q);
    if (questo !== giro) return 0;
    vicino.querySelector('ul')?.append(...righe);
    vicino.hidden = righe.length === 0;
    return righe.length;
  };

  modulo.addEventListener('submit', (e) => {
    e.preventDefault();
    vai(daModulo());
  });
  modulo.addEventListener('change', (e) => {
    if (e.target instanceof HTMLSelectElement) vai(daModulo());
  });
  trova('[data-pulisci]').addEventListener('click', (e) => {
    e.preventDefault();
    const { q } = stato;
    vai({ q, filtri: {}, ordine: 'pertinenza' });
    compila(stato);
  });
  altri.addEventListener('click', () => void ancora(true));
  scarica.addEventListener('click', () => {
    void (async () => {
      const m = await motore;
      if (!m || !mostrati) return;
      const schede = await Promise.all(mostrati.esito.esatti.map((n) => m.scheda(n)));
      const testo = csvRisultati(schede, location.origin);
      const href = URL.createObjectURL(new Blob([testo], { type: 'text/csv;charset=utf-8' }));
      elemento('a', { href, download: 'risultati.csv' }).click();
      setTimeout(() => URL.revokeObjectURL(href), 10_000);
    })();
  });
  addEventListener('hashchange', () => {
    const chiesto = chiestoDa(location);
    if (chiesto === undefined) return;
    stato = daIndirizzo(chiesto);
    compila(stato);
    void cerca();
  });
  if (location.search !== '')
    history.replaceState(null, '', `${location.pathname}${inIndirizzo(stato)}`);
  // Where the address asks nothing, the reader may have begun to.
  if ((chiestoDa(location) ?? '') !== '') compila(stato);
  void cerca();
}

const accorcia = (testo: string): string => (testo.length > 80 ? `${testo.slice(0, 80)}…` : testo);

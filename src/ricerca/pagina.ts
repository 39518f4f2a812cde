import { csvRisultati } from './csvRisultati.ts';
import { leggiDomanda, type Domanda } from './domanda.ts';
import { elemento, risultato } from './mostra.ts';
import { Motore, type Esito } from './motore.ts';
import { righeVicine } from './righeVicine.ts';
import { daIndirizzo, inIndirizzo, nomiFiltri, type Stato } from './stato.ts';
import { nomiTipo, tipiVoce, type TipoVoce } from './voce.ts';
import { indirizzo } from '../views/indirizzo.ts';

const passo = 10;

/** Brings /cerca/ to life: reads the address, searches, shows; the address follows what the reader does. */
export function avvia(posto: HTMLElement): void {
  const trova = <T extends HTMLElement>(s: string): T => posto.querySelector<T>(s)!;
  const modulo = trova<HTMLFormElement>('form');
  const lista = trova<HTMLOListElement>('[data-risultati]');
  const conto = trova('[data-conto]');
  const tipi = trova('[data-tipi]');
  const altri = trova<HTMLButtonElement>('[data-altri]');
  const scarica = trova<HTMLButtonElement>('[data-scarica]');
  const vicino = trova('[data-vicine]');
  let motore: Promise<Motore> | undefined;
  let giro = 0;
  let mostrati: { esito: Esito; domanda: Domanda; fatti: number } | undefined;

  trova('[data-filtri]').hidden = false;
  trova('[data-senza]').hidden = true;

  const compila = ({ q, filtri, ordine }: Stato): void => {
    (modulo.elements.namedItem('q') as HTMLInputElement).value = q;
    for (const nome of nomiFiltri) {
      const campo = modulo.elements.namedItem(nome);
      if (campo instanceof HTMLSelectElement) campo.value = filtri[nome] ?? '';
    }
    (modulo.elements.namedItem('ordine') as HTMLSelectElement).value = ordine;
  };

  const daModulo = (): Stato => {
    const dati = new URLSearchParams();
    for (const [k, v] of new FormData(modulo)) if (typeof v === 'string' && v) dati.set(k, v);
    const tipo = daIndirizzo(location.search).filtri.tipo;
    if (tipo) dati.set('tipo', tipo);
    return daIndirizzo(`?${dati}`);
  };

  const vai = (stato: Stato): void => {
    history.pushState(null, '', `${location.pathname}${inIndirizzo(stato)}`);
    void cerca();
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
    const stato = daIndirizzo(location.search);
    trova('[data-pulisci]').hidden = Object.keys(stato.filtri).length === 0;
    const vuoto = stato.q.trim() === '' && Object.keys(stato.filtri).length === 0;
    document.title = document.title.replace(
      /^.*?(?=Cerca ·)/,
      stato.q ? `${stato.q.slice(0, 60)} · ` : '',
    );
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
      mostraTipi(esito, stato);
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
    const per = stato.q.trim() === '' ? '' : ` per «${accorcia(stato.q.trim())}»`;
    const lunga = domanda.tagliata
      ? ' Abbiamo letto soltanto l’inizio di ciò che hai scritto.'
      : '';
    if (n > 0) {
      conto.append(`${n} ${n === 1 ? 'risultato' : 'risultati'}${per}.${lunga}`);
      return;
    }
    const seguito =
      quante > 0
        ? ' Qui sotto, a parte, ciò che somiglia di più.'
        : ' Prova con meno parole, oppure scorri gli elenchi.';
    conto.append(
      elemento('span', { 'data-nessuno': '' }, `Nessun risultato esatto${per}.`),
      seguito,
      lunga,
    );
  };

  const mostraTipi = (esito: Esito, stato: Stato): void => {
    const presenti = tipiVoce.filter((t) => (esito.conti.get(t) ?? 0) > 0);
    const somma = presenti.reduce((s, t) => s + (esito.conti.get(t) ?? 0), 0);
    if (presenti.length < 2 && !stato.filtri.tipo) return;
    const scelta = (tipo: TipoVoce | undefined, nome: string, n: number): HTMLLIElement => {
      const { tipo: _, ...senza } = stato.filtri;
      const verso = inIndirizzo({ ...stato, filtri: tipo ? { ...senza, tipo } : senza });
      const via = elemento(
        'a',
        { href: `${location.pathname}${verso}` },
        `${nome} `,
        elemento('span', {}, String(n)),
      );
      if (stato.filtri.tipo === tipo) via.setAttribute('aria-current', 'true');
      via.addEventListener('click', (e) => {
        if (e.metaKey || e.ctrlKey || e.shiftKey) return;
        e.preventDefault();
        vai(daIndirizzo(new URL(via.href).search));
        tipi.querySelector<HTMLElement>('[aria-current]')?.focus();
      });
      return elemento('li', {}, via);
    };
    tipi.append(
      scelta(undefined, 'tutto', somma),
      ...presenti.map((t) => scelta(t, nomiTipo[t][1], esito.conti.get(t) ?? 0)),
    );
  };

  const mostraVicine = async (
    m: Motore,
    esito: Esito,
    stato: Stato,
    questo: number,
  ): Promise<number> => {
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
    const { q } = daIndirizzo(location.search);
    const stato: Stato = { q, filtri: {}, ordine: 'pertinenza' };
    compila(stato);
    vai(stato);
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
  addEventListener('popstate', () => {
    compila(daIndirizzo(location.search));
    void cerca();
  });
  compila(daIndirizzo(location.search));
  void cerca();
}

const accorcia = (testo: string): string => (testo.length > 80 ? `${testo.slice(0, 80)}…` : testo);

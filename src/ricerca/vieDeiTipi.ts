import { risposte } from '../testi/it/ricerca/risposte.ts';
import { elemento } from './elemento.ts';
import { inIndirizzo, type Stato } from './stato.ts';
import { nomiTipo, tipiVoce, type TipoVoce } from './voce.ts';

/** The ways to the results of one kind only, each with how many; none where there is one kind and nobody asked for it. */
export function vieDeiTipi(
  conti: ReadonlyMap<TipoVoce, number>,
  stato: Stato,
  vai: (stato: Stato) => void,
): HTMLLIElement[] {
  const presenti = tipiVoce.filter((t) => (conti.get(t) ?? 0) > 0);
  if (presenti.length < 2 && !stato.filtri.tipo) return [];
  const via = (tipo: TipoVoce | undefined, nome: string, n: number): HTMLLIElement => {
    const { tipo: _, ...senza } = stato.filtri;
    const verso: Stato = { ...stato, filtri: tipo ? { ...senza, tipo } : senza };
    const href = `${location.pathname}${inIndirizzo(verso)}`;
    const link = elemento('a', { href }, `${nome} `, elemento('span', {}, String(n)));
    if (stato.filtri.tipo === tipo) link.setAttribute('aria-current', 'true');
    link.addEventListener('click', (e) => {
      if (e.metaKey || e.ctrlKey || e.shiftKey) return;
      e.preventDefault();
      vai(verso);
    });
    return elemento('li', {}, link);
  };
  const somma = presenti.reduce((s, t) => s + (conti.get(t) ?? 0), 0);
  return [
    via(undefined, risposte.tutto, somma),
    ...presenti.map((t) => via(t, nomiTipo[t][1], conti.get(t) ?? 0)),
  ];
}

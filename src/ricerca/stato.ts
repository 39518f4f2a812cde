import { nelFrammento } from '../views/frammento.ts';
import { nomiElenchi } from './elenchi.ts';
import { ordini, type Filtri, type Ordine } from './motore.ts';

/** What the reader asks for; all of it stands in the address. */
export interface Stato {
  q: string;
  filtri: Filtri;
  ordine: Ordine;
}

/** The names of the filters, as the address and the form write them. */
export const nomiFiltri = ['tipo', ...nomiElenchi] as const;

/** Reads what an address asks. What it does not know it leaves out. */
export function daIndirizzo(chiesto: string): Stato {
  const p = new URLSearchParams(chiesto);
  const filtri: Filtri = {};
  for (const nome of nomiFiltri) {
    const valore = p.get(nome);
    if (valore) filtri[nome] = valore;
  }
  const ordine = ordini.find((o) => o === p.get('ordine')) ?? 'pertinenza';
  return { q: p.get('q') ?? '', filtri, ordine };
}

/** Writes the end of the address: only what differs from the empty state. */
export function inIndirizzo({ q, filtri, ordine }: Stato): string {
  const p = new URLSearchParams();
  if (q.trim() !== '') p.set('q', q.trim());
  for (const nome of nomiFiltri) if (filtri[nome]) p.set(nome, filtri[nome]);
  if (ordine !== 'pertinenza') p.set('ordine', ordine);
  return nelFrammento(p);
}

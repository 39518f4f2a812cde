import { escape, isolaPagina } from '../markup.ts';
import type { Vuoto } from '../views/rotte/cornice.ts';

/** The writer of the pages of a frame, which was rendered once for all. The body is markup, the rest plain text. */
export function riempi(cornice: string): (pieno: Record<Vuoto, string>) => string {
  const pezzi = cornice.split(/__(titolo|descrizione|id|corpo)__/);
  return (pieno) => {
    const scritti = new Map(Object.entries(pieno).map(([nome, t]) => [nome, escape(t)]));
    scritti.set('corpo', pieno.corpo);
    return isolaPagina(pezzi.map((p, i) => (i % 2 === 0 ? p : (scritti.get(p) ?? ''))).join(''));
  };
}

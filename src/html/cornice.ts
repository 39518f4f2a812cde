import { daIsolare, escape, isolaPagina } from '../markup.ts';
import type { Vuoto } from '../views/rotte/cornice.ts';

/** The writer of the pages of a frame, which was rendered once for all. The body is markup, the rest plain text. */
export function riempi(cornice: string): (pieno: Record<Vuoto, string>) => string {
  const pezzi = cornice.split(/__(titolo|descrizione|id|corpo)__/);
  return ({ corpo, ...testi }) => {
    const scritti = new Map(Object.entries(testi).map(([nome, t]) => [nome, escape(t)]));
    scritti.set('corpo', corpo);
    const pagina = pezzi.map((p, i) => (i % 2 === 0 ? p : (scritti.get(p) ?? ''))).join('');
    // Frame and body have their texts isolated already.
    return Object.values(testi).some(daIsolare) ? isolaPagina(pagina) : pagina;
  };
}

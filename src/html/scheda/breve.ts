import { calcolato, fraParentesi, stampato } from '../../format.ts';
import { eDerivata, type Figura } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { prova } from '../../views/indirizzi.ts';
import { parteDellaRiga } from '../../views/quadri.ts';
import { inVista } from '../../views/scheda.ts';
import type { Foglio } from '../foglio.ts';
import { perVia } from '../cifra.ts';
import { markup, type Markup, type Parte } from '../tag.ts';
import { unite } from './voci.ts';

/** A figure with the part that it is about, and the way to its own evidence; no mark beside it: the page is about another one. */
export function breve({ a, indirizzo }: Foglio, figura: Figura): Markup {
  const derivata = eDerivata(figura);
  return markup`<a${perVia(indirizzo(prova(figura)), figura)}>${derivata ? calcolato(figura, 'esatta') : stampato(figura)}</a>${derivata ? testi.calcolo.unita(figura) : fraParentesi(parteDellaRiga(a, figura))}`;
}

/** The first of these figures, and how many more there are. */
export function alcune(f: Foglio, figure: readonly Figura[]): Parte {
  const altre = figure.length - inVista;
  return [
    unite(figure.slice(0, inVista).map((x) => breve(f, x))),
    altre > 0 && ` ${testi.pagine.cifra.altre(altre)}`,
  ];
}

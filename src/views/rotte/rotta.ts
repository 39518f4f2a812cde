import type { Programma } from '../../model/index.ts';
import { indirizzi, indirizzoDi, type Params, type Tipo } from '../indirizzi.ts';
import type { Passo, RottaDi } from './tipi.ts';

/** What a route is told beside its kind and its address. */
export interface Detto<T extends Tipo> {
  soggetto: RottaDi<T>['soggetto'];
  legge: () => readonly string[];
  titolo?: string;
  titoloIntero?: string;
  percorso?: readonly Passo[];
  facile?: string;
}

/** One route. */
export function rotta<T extends Tipo>(
  tipo: T,
  params: Params<T>,
  { soggetto, legge, titolo = '', titoloIntero = titolo, percorso, facile }: Detto<T>,
): RottaDi<T> {
  return {
    tipo,
    params,
    indirizzo: indirizzoDi(tipo, params),
    titolo,
    titoloIntero,
    percorso: percorso ?? [{ nome: titolo }],
    facile,
    soggetto,
    get legge() {
      return legge();
    },
  };
}

/** The breadcrumb of a page of a programme. */
export function sotto(p: Programma, ...passi: Passo[]): Passo[] {
  return [{ nome: p.nomeBreve, href: indirizzi.programma(p.id) }, ...passi];
}

/** A title that names its programme too. */
export function di(p: Programma, titolo: string): string {
  return `${titolo} · ${p.nomeBreve}`;
}

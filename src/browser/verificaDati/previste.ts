import { csv } from '../../exports/csv.ts';
import { righeDi } from '../../exports/osservazioni.ts';
import { versione } from '../../exports/versione.ts';
import { anteprima, disegnabili } from '../../html/anteprima.ts';
import { scheda } from '../../html/scheda.ts';
import type { Rotta } from '../../views/rotte/tipi.ts';
import { ancora } from './ancora.ts';
import type { SitoNuovo } from './controlla.ts';
import type { CifraLetta } from './pubblicato.ts';

/** A page that the new tables change, as a list of pages names it. */
export interface PaginaPrevista {
  tipo: (typeof disegnabili)[number];
  indirizzo: string;
  titolo: string;
}

/** A page drawn before it is published. */
export interface Prevista {
  titolo: string;
  html: string;
}

/** The pages that show a figure which is new or changed, kind by kind. */
export function pagineMosse({ rotte }: SitoNuovo, cifre: readonly CifraLetta[]): PaginaPrevista[] {
  const mosse = cifre.flatMap(({ stato, cifra }) => (stato === 'uguale' ? [] : [cifra]));
  const ids = new Set(mosse.map((o) => o.id));
  const quando = new Set(mosse.map((o) => `${o.programma} ${o.data}`));
  // A year is all that its dates hold, and no more: what it says of others is the way to them.
  const muta = (r: Rotta): boolean =>
    r.tipo === 'anno' || r.tipo === 'asseAnno'
      ? r.soggetto.date.some((d) => quando.has(`${r.soggetto.p.id} ${d}`)) &&
        (r.tipo === 'anno' || r.legge.some((id) => ids.has(id)))
      : r.legge.some((id) => ids.has(id));
  return disegnabili.flatMap((tipo) =>
    rotte
      .di(tipo)
      .filter((r) => muta(r as Rotta))
      .map(({ indirizzo, titoloIntero }) => ({ tipo, indirizzo, titolo: titoloIntero })),
  );
}

/** The page of an address of the new site, a figure's own page included; null where it is of a kind that is not drawn. */
export function prevista({ a, rotte }: SitoNuovo, via: string): Prevista | null {
  const rotta = rotte.a(via);
  const f = { a, indirizzo: (altra: string): string => ancora + altra };
  const corpo = rotta && (anteprima(f, rotta) ?? dellaCifra(f, rotta));
  return corpo ? { titolo: rotta.titoloIntero, html: corpo.text } : null;
}

function dellaCifra(
  f: Parameters<typeof scheda>[0],
  rotta: Rotta,
): ReturnType<typeof scheda> | null {
  if (rotta.tipo !== 'cifra') return null;
  const { p, figura } = rotta.soggetto;
  return scheda(f, figura, {
    p,
    titolo: rotta.titolo,
    dove: undefined,
    csv: csv(righeDi([figura], f.a)),
    versione: versione(f.a, p),
  });
}

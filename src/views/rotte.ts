import type { Archivio } from '../model/index.ts';
import type { Tipo } from './indirizzi.ts';
import { rotteDelleCifre } from './rotte/cifre.ts';
import { confronti, fetteDelConfronto } from './rotte/confronti.ts';
import { altreDelSito } from './rotte/detti.ts';
import { elenchiLunghi, fogliDiTutte } from './rotte/elenchiLunghi.ts';
import { rotteDeiFile, rotteDeiGrafici, tipiDelGrafico } from './rotte/file.ts';
import { rotteDelProgramma } from './rotte/programma.ts';
import { rinvii, rotteDelSito } from './rotte/sito.ts';
import {
  genereDi,
  type FileServito,
  type PaginaDiTesto,
  type Rotta,
  type RottaDi,
} from './rotte/tipi.ts';

/** Every page, embed, picture and data file of the site. */
export interface Rotte {
  tutte: readonly Rotta[];
  /** What readers are led to, in the order of the site. */
  pagine: readonly Rotta[];
  /** The routes of one kind. */
  di<T extends Tipo>(tipo: T): readonly RottaDi<T>[];
  /** What stands at an address, from the root of the site, its anchor aside. */
  a(indirizzo: string): Rotta | undefined;
}

/** What the archive does not know: the pages of content/pagine/, the files below /dati/. */
export interface Fuori {
  testi: readonly PaginaDiTesto[];
  file: readonly FileServito[];
}

/** The routes of the site that this archive makes; those of drawings and of single figures are drawn up when something asks for them. */
export function rotte(a: Archivio, { testi, file }: Fuori): Rotte {
  const html = [
    ...rotteDelSito(a, testi),
    ...a.programmi.flatMap((p) => [
      ...rotteDelProgramma(a, p),
      ...elenchiLunghi(a, p),
      ...confronti(a, p),
    ]),
    ...altreDelSito(a),
    ...fogliDiTutte(a),
  ];
  const pagine = html.filter((r) => genereDi(r.tipo) === 'pagina');
  const ferme = indice([
    ...html,
    ...rinvii(a, html),
    ...a.programmi.flatMap((p) => fetteDelConfronto(a, p)),
    ...rotteDeiFile(a, file, pagine),
  ]);
  const grafici = pigro(() => indice(rotteDeiGrafici(a), ferme.tutte));
  const cifre = pigro(() => indice(rotteDelleCifre(a), [...ferme.tutte, ...grafici().tutte]));
  return {
    get tutte() {
      return [...ferme.tutte, ...grafici().tutte, ...cifre().tutte];
    },
    pagine,
    di: <T extends Tipo>(tipo: T) => {
      const sue = tipo === 'cifra' ? cifre() : tipiDelGrafico.has(tipo) ? grafici() : ferme;
      return (sue.perTipo.get(tipo) ?? []) as Rotta[] as RottaDi<T>[];
    },
    a: (indirizzo) => {
      const [via = ''] = indirizzo.split('#');
      return (
        ferme.perIndirizzo.get(via) ??
        grafici().perIndirizzo.get(via) ??
        cifre().perIndirizzo.get(via)
      );
    },
  };
}

/** What is made when it is asked for, once: a site has ten times more figures than pages. */
function pigro<T>(fa: () => T): () => T {
  let fatto: { suo: T } | undefined;
  return () => (fatto ??= { suo: fa() }).suo;
}

interface Indice {
  tutte: readonly Rotta[];
  perTipo: ReadonlyMap<Tipo, Rotta[]>;
  perIndirizzo: ReadonlyMap<string, Rotta>;
}

function indice(tutte: readonly Rotta[], altre: readonly Rotta[] = []): Indice {
  unSoloIndirizzo([...altre, ...tutte]);
  return {
    tutte,
    perTipo: Map.groupBy(tutte, (r) => r.tipo),
    perIndirizzo: new Map(tutte.map((r) => [r.indirizzo, r])),
  };
}

/** Throws where one file would be written over another: two routes at one address, capitals and the final slash aside. */
function unSoloIndirizzo(tutte: readonly Rotta[]): void {
  const visti = new Map<string, Rotta>();
  for (const r of tutte) {
    const posto = r.indirizzo.toLowerCase().replace(/(?<=.)\/$/, '');
    const altra = visti.get(posto);
    if (altra)
      throw new Error(
        `All’indirizzo «${r.indirizzo}» starebbero due cose, ${chiE(altra)} e ${chiE(r)}: cambia il nome di una.`,
      );
    visti.set(posto, r);
  }
}

const chiE = ({ tipo, titolo }: Rotta): string => (titolo === '' ? tipo : `${tipo} «${titolo}»`);

import { maiuscola, quandoVale } from '../../format.ts';
import {
  eDerivata,
  esatta,
  noteDellaFigura,
  type Archivio,
  type Derivata,
  type Figura,
  type Osservazione,
  type Verifica,
} from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { nomeMisura, type Chi } from '../quadri.ts';

const motivi = testi.confronto.motivi;

/** One side of a comparison: who, at which date. */
export interface Lato extends Chi {
  data: string;
}

/**
 * What is set side by side: one subject at two dates, the earlier first; two Assi at one date, by code; an Asse and its programme
 * at one date.
 */
export type Lati = readonly [Lato, Lato];

/** Which of the three a comparison is. */
export function genereDi([uno, altro]: Lati): 'date' | 'assi' | 'programma' {
  if (uno.asse === altro.asse) return 'date';
  return altro.asse === '' ? 'programma' : 'assi';
}

/** A figure of one part, where a side prints a quantity only by its parts. */
export interface ParteDi {
  parte: string;
  figura: Figura;
}

/** One row of a comparison: the same quantity on every side, and how far apart the two sides are, or why nobody can say. */
export interface Voce {
  nome: string;
  /** Heading of data/misure.csv, where the name is that of a measure. */
  colonna?: string;
  href?: string;
  /** For the row of a target: the indicator that it is of. */
  targetDi?: string;
  /** True for a row that belongs to the one above. */
  sotto?: boolean;
  celle: (Figura | ParteDi[] | undefined)[];
  /** What stands in place of a missing cell, where more is known than that it is missing. */
  vuote?: readonly (string | undefined)[];
  differenza: Derivata | undefined;
  /** Why the two sides are not compared although both are there. */
  perche: string;
  /** The finding that says it at length. */
  verifica?: Verifica | undefined;
  /** What to know before reading the difference. */
  avvertenze: string[];
}

/** The computed difference between two figures where both are there, the later one first. */
export function differenzaTra(
  a: Archivio,
  dopo: Figura | undefined,
  prima: Figura | undefined,
): Derivata | undefined {
  return dopo && prima && a.differenza(dopo, prima);
}

/**
 * A row of figures of one measure; empty where no side has it. `esatte`: what its difference is made of, where that is not what
 * is shown (a share as printed, its points from the amounts).
 */
export function voceDi(
  a: Archivio,
  nome: string,
  lati: readonly Lato[],
  celle: readonly (Figura | undefined)[],
  esatte = celle,
): Voce[] {
  if (celle.every((c) => c === undefined)) return [];
  const [uno, altro] = esatte;
  const differenza = lati.length === 2 ? differenzaDi(a, lati, uno, altro) : undefined;
  const stampate = celle.filter((c, i) => c !== esatte[i]).length;
  return [
    {
      nome,
      celle: [...celle],
      differenza,
      perche:
        lati.length === 2 && !differenza && inesatte(celle.map((c, i) => esatte[i] ?? c))
          ? motivi.arrotondate
          : '',
      avvertenze: differenza && stampate > 0 ? [motivi.puntiDaEsatte(stampate)] : [],
    },
  ];
}

/** True where both figures are there and one of them at least is not printed exactly. */
export function inesatte(figure: readonly (Figura | undefined)[]): boolean {
  return (
    figure.every((f) => f !== undefined && f.valore !== null) &&
    figure.some((f) => f !== undefined && !eDerivata(f) && !esatta(f))
  );
}

/** Between dates: the later less the earlier. Between Assi: the first less the second. */
function differenzaDi(
  a: Archivio,
  [primo, secondo]: readonly Lato[],
  uno: Figura | undefined,
  altro: Figura | undefined,
): Derivata | undefined {
  return primo?.data === secondo?.data
    ? differenzaTra(a, uno, altro)
    : differenzaTra(a, altro, uno);
}

/** What our notes and the documents' own words say about the printed figures of a row. */
export function avvertenzeDi(a: Archivio, celle: readonly (Osservazione | undefined)[]): string[] {
  const figure = celle.filter((o) => o !== undefined);
  const note = figure.flatMap((o) =>
    noteDellaFigura(a, o)
      .filter((n) => n.tipo === 'avvertenza')
      .map((n) => `${maiuscola(quandoVale(a, o))}: ${n.nota}`),
  );
  return [...new Set([...dueNomi(a, figure), ...note])];
}

/** The documents call one stage by two names: said, because the mapping is ours. */
function dueNomi(a: Archivio, figure: readonly Osservazione[]): string[] {
  const [uno, altro] = figure;
  if (!uno || !altro || uno.data === altro.data || uno.colonna === altro.colonna) return [];
  const detto = (o: Osservazione) => ({
    nome: nomeMisura(a, o.colonna),
    quando: quandoVale(a, o),
  });
  return [motivi.dueNomi(detto(uno), detto(altro))];
}

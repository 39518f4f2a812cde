import { campiDi, cellaDi, spiegazioneDi, type Archivio, type Tavola } from '../../model/index.ts';
import { proprio } from '../../model/proprio.ts';
import type { Colonna, ColonnaDi } from '../colonna.ts';
import type { Cella } from '../csv.ts';

/** A table of what the pages say, beside the figures. */
export interface Tabella {
  /** Its file is named so, with `.csv`. */
  nome: string;
  titolo: string;
  uso: string;
  /** The columns that tell its rows apart, where some do. */
  chiave?: readonly string[];
  colonne: readonly Colonna[];
  /** How many rows it has below the heading, and those rows. */
  voci: (a: Archivio) => number;
  righe: (a: Archivio) => Cella[][];
}

/** A table of these entries, a row each. */
export function tabella<T>(
  chi: Pick<Tabella, 'nome' | 'titolo' | 'uso' | 'chiave'>,
  voci: (a: Archivio) => readonly T[],
  colonne: readonly ColonnaDi<T>[],
): Tabella {
  return {
    ...chi,
    colonne,
    voci: (a) => voci(a).length,
    righe: (a) => voci(a).map((voce) => colonne.map((c) => c.valore(voce, a))),
  };
}

/** A column of texts. */
export function testo<T>(
  nome: string,
  titolo: string,
  descrizione: string,
  valore: (voce: T, a: Archivio) => string,
  vuoto?: string,
): ColonnaDi<T> {
  return { nome, tipo: 'string', titolo, descrizione, valore, ...(vuoto && { vuoto }) };
}

/** The column that says whose a row is. */
export const programma = testo(
  'programma',
  'Programma',
  'Identificativo del programma.',
  (v: { programma: string }) => v.programma,
);

/** The columns of a table that staff fill, as its records have them; `vuoto`: what an empty cell of one that may be empty means. */
export function colonneDi<T extends object>(
  tavola: Tavola,
  vuoto = 'il documento, o chi ha letto, non lo dice',
): ColonnaDi<T>[] {
  return campiDi(tavola).map(({ nome, campo, colonna }) => ({
    nome,
    tipo: 'string',
    titolo: nome,
    descrizione: spiegazioneDi(colonna),
    ...(colonna.facoltativa !== undefined && { vuoto }),
    valore: (voce: T) => cellaDi(proprio(voce as Record<string, unknown>, campo)),
  }));
}

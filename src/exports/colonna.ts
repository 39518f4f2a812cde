import type { Archivio } from '../model/index.ts';
import type { Cella } from './csv.ts';

/** One column of a file, as the schema and the page describe it. */
export interface Colonna {
  nome: string;
  /** Type of Table Schema; `any` where a column holds numbers and, for ranges, dates and acts, text. */
  tipo: 'string' | 'number' | 'any';
  titolo: string;
  descrizione: string;
  /** What an empty cell means; absent where the cell is never empty. */
  vuoto?: string;
}

/** A column with what it says of an entry. */
export interface ColonnaDi<T> extends Colonna {
  valore: (voce: T, a: Archivio) => Cella;
}

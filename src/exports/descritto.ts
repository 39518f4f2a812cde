import type { Archivio } from '../model/index.ts';
import type { FileServito } from '../views/rotte/tipi.ts';
import type { Insieme } from './file.ts';
import { impronta, type Impronta } from './magazzino.ts';
import type { Schema } from './tableSchema.ts';

/** The parts that the catalogues put the files in. */
export type Parte = Insieme | 'registro' | 'anagrafiche';

/** How a table is written, and what its columns are. */
export interface Tabellare {
  delimiter: ',' | ';';
  lineTerminator: '\n' | '\r\n';
  schema: Schema;
}

/** A file below /dati/ as every catalogue describes it: what is in this list is in all of them. */
export interface Descritto extends Omit<FileServito, 'contenuto'> {
  /** Absent where no page serves it, but it is written beside them. */
  contenuto?: FileServito['contenuto'];
  parte: Parte;
  titolo: string;
  uso: string;
  /** Its name in the Data Package: letters, digits, `-`, `_` and `.`. */
  risorsa: string;
  tabella?: Tabellare;
  impronta: (a: Archivio) => Impronta;
}

/** A file of text with its size and checksum. */
export function conImpronta<T extends FileServito>(file: T): T & Pick<Descritto, 'impronta'> {
  let nota: Impronta | undefined;
  return { ...file, impronta: (a) => (nota ??= impronta(file.contenuto(a))) };
}

/** How the tables that are not made for Excel are written. */
export const scritta = <D extends ',' | ';'>(delimiter: D) =>
  ({ delimiter, lineTerminator: '\n' }) as const;

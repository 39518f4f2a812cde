import type { TipoProblema } from '../../ingest/problemi.ts';

/** One file made to be hard to read, and how reading it must end. */
export interface Caso {
  /** The table that it takes the place of, in the programme of the tests. */
  percorso: string;
  bytes: () => Uint8Array;
  /** The one kind of problem that refuses it; `letto` where it has to be read and has faults, `sano` where it has none. */
  atteso: TipoProblema | 'letto' | 'sano';
  /** Made and read in an instant: part of the unit tests as well. */
  piccolo?: true;
}

export const testo = (t: string): Uint8Array => new TextEncoder().encode(t);

/** Rows numbered from 0, one a line. */
export const righe = (quante: number, riga: (n: number) => string): string =>
  Array.from({ length: quante }, (_, n) => riga(n)).join('\n');

/** Where a hostile table of a date is put. */
export const del2021 = (file: string): string => `programma-di-prova/2021/${file}`;

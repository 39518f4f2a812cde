import type { Tavola } from './tavola.ts';
import { tavoleDelProgramma } from './tavoleDelProgramma.ts';
import { tavoleDellaData } from './tavoleDellaData.ts';
import { tavoleDiRadice } from './tavoleDiRadice.ts';

/**
 * Every table that staff fill, by the place of its file in data/ and by its name there. Whatever reads, prepares, publishes or
 * explains a table reads it here: a new column is a row here, and the use of its field.
 */
export const tavole = {
  radice: tavoleDiRadice,
  programma: tavoleDelProgramma,
  data: tavoleDellaData,
} as const satisfies Record<string, Record<string, Tavola>>;

export type Posto = keyof typeof tavole;

/** The tables of one place, with their names. */
export function tavoleDi(posto: Posto): [nome: string, tavola: Tavola][] {
  return Object.entries(tavole[posto]);
}

/** Every heading that some table may have, those of data/misure.csv apart. */
export const intestazioni: ReadonlySet<string> = new Set(
  (['radice', 'programma', 'data'] as const).flatMap((posto) =>
    tavoleDi(posto).flatMap(([, { colonne }]) => Object.keys(colonne)),
  ),
);

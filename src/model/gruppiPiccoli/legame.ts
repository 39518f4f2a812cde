import type { Dati } from '../dati.ts';
import type { Osservazione } from '../osservazione.ts';
import type { Conto } from './conti.ts';

/** A whole and parts of it, no person in two of them; what they leave over is counted nowhere. */
export interface Legame {
  tutto: Conto;
  parti: readonly Conto[];
}

/** What a whole has beyond its parts. */
export function resto(tutto: Conto, parti: readonly Conto[]): number {
  return parti.reduce((n, p) => n - (p.valore ?? 0), tutto.valore ?? 0);
}

/** The registers that tell which counts are parts of which. */
export type Registri = Pick<Dati, 'misure' | 'iniziative' | 'indicatori'>;

/** The count of a figure, where one is known to the person. */
export type Trova = (o: Osservazione) => Conto[];

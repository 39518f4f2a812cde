import type { Osservazione } from '../osservazione.ts';
import type { Misura } from '../misura.ts';
import { chiaveDi } from '../scelta.ts';

/** Below so many people somebody could be recognised. */
export const soglia = 5;

/** True for a group in which somebody could be recognised; in none there is nobody. */
export function piccolo(persone: number): boolean {
  const intero = Math.round(persone);
  return intero > 0 && intero < soglia;
}

/** What the documents call people where they count them; households and projects are none. */
const unitaDiPersone: readonly string[] = [
  'persone',
  'partecipanti',
  'destinatari',
  'allievi',
  'studenti',
  'lavoratori',
  'operatori',
  'utenti',
  'bambini',
  'donne',
  'uomini',
];

/** A count of people, at whatever places it is printed. */
export interface Conto {
  chiave: string;
  /** One of the figures that print it: whom and what it counts. */
  di: Osservazione;
  /** How many; null where no place prints it to the person. */
  valore: number | null;
  figure: readonly Osservazione[];
}

/** The counts of people who are there, by their key: not those for whom something is planned. */
export function contiDi(
  osservazioni: readonly Osservazione[],
  misure: readonly Misura[],
): Map<string, Conto> {
  const perColonna = new Map(misure.map((m) => [m.colonna, m]));
  const persone = osservazioni.filter(
    (o) =>
      unitaDiPersone.includes(o.unita) &&
      !o.misura.startsWith('target') &&
      perColonna.get(o.colonna)?.persone !== 'previste',
  );
  return new Map(
    [...Map.groupBy(persone, chiaveDi)].map(([chiave, figure]) => {
      const esatta = figure.find(
        (o) => o.valore !== null && o.qualificatore === '' && (o.precisione ?? 1) <= 1,
      );
      return [chiave, { chiave, di: figure[0]!, valore: esatta?.valore ?? null, figure }];
    }),
  );
}

import type { z } from 'astro/zod';
import { schemaDi } from './tavola.ts';
import { tavoleDiRadice } from './tavoleDiRadice.ts';

/** What a cell under a heading may hold. `indicatore`: as the indicator of the row says. */
export const tipiCella = tavoleDiRadice.misure.colonne.tipo.valori;
export type TipoCella = (typeof tipiCella)[number];

/** One row of data/misure.csv: a heading that tables may use, and the measure that it stands for. */
export const misuraSchema = schemaDi(tavoleDiRadice.misure);
export type Misura = z.infer<typeof misuraSchema>;

/** One side of a ratio: a heading, and whether the programme's value is meant instead of the row's own. */
export interface Termine {
  colonna: string;
  programma: boolean;
}

/** The possible readings of a ratio, in order of preference; empty for a measure that is no ratio. */
export function formuleDi(misura: Misura): { numeratore: Termine; denominatore: Termine }[] {
  const termine = (testo: string): Termine => {
    const [colonna = '', di] = testo.trim().split('@');
    return { colonna, programma: di === 'programma' };
  };
  return misura.formula
    .split('|')
    .filter((f) => f.includes('/'))
    .map((f) => {
      const [sopra = '', sotto = ''] = f.split('/');
      return { numeratore: termine(sopra), denominatore: termine(sotto) };
    });
}

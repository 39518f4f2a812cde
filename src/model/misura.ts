import { z } from 'astro/zod';

/** What a cell under a heading may hold. `indicatore`: as the indicator of the row says. */
export const tipiCella = [
  'euro',
  'percentuale',
  'conteggio',
  'volte',
  'data',
  'intervallo',
  'atto',
  'indicatore',
] as const;
export type TipoCella = (typeof tipiCella)[number];

/** One row of data/misure.csv: a heading that tables may use, and the measure that it stands for. */
export const misuraSchema = z.strictObject({
  /** The heading, unique. */
  colonna: z.string().regex(/^[a-z][a-z0-9_]*$/),
  /** The measure; several headings (the documents' synonyms) may share one. */
  misura: z.string().regex(/^[a-z][a-z0-9_]*$/),
  /** A part that the heading itself says, such as `M` or `con disabilità`. */
  dimensione: z.string(),
  /** The name a reader sees. */
  nome: z.string().min(1),
  tipo: z.enum(tipiCella),
  /** EUR, %, persone, progetti…; empty where the indicator of the row says it. */
  unita: z.string(),
  /** Whether the value accumulates from the start, belongs to one year, or states a fact. */
  natura: z.enum(['cumulata', 'annuale', 'stato']),
  /** Id of the glossary term that explains it. */
  termine: z.string().min(1),
  /** For a ratio: `impegni/programmato`, `@programma` for the programme's own value, `|` between possible bases. */
  formula: z.string(),
});
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

import { z } from 'astro/zod';

/** One row of data/sinonimi.csv: a word that people use, and what the documents write for it. */
export const sinonimoSchema = z.strictObject({
  parola: z.string().min(1),
  equivale: z.array(z.string().min(1)).min(1),
});
export type Sinonimo = z.infer<typeof sinonimoSchema>;

const percorso = z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/);

/** One row of data/rinvii.csv: an address that moved, and where it is now. */
export const rinvioSchema = z.strictObject({ da: percorso, a: z.string().regex(/^\/\S*$/) });
export type Rinvio = z.infer<typeof rinvioSchema>;

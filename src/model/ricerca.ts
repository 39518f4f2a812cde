import { z } from 'astro/zod';
import { schemaDi } from './tavola.ts';
import { tavoleDiRadice } from './tavoleDiRadice.ts';

/** One row of data/sinonimi.csv: a word that people use, and what the documents write for it. */
export const sinonimoSchema = schemaDi(tavoleDiRadice.sinonimi);
export type Sinonimo = z.infer<typeof sinonimoSchema>;

/** One row of data/rinvii.csv: an address that moved, and where it is now. */
export const rinvioSchema = schemaDi(tavoleDiRadice.rinvii).extend({
  da: z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/),
  // Never the address of another host: neither `//host` nor what browsers read as it, `/\host`.
  a: z.string().regex(/^\/(?![/\\])[^\s\\]*$/),
});
export type Rinvio = z.infer<typeof rinvioSchema>;

import { z } from 'astro/zod';
import { dataSchema } from './dataSchema.ts';

/**
 * How the figure of a document stands to that of the yearly data. `differisce`: same date, another value. `rivista`: the same, and
 * the yearly data came out after the document. `altra-data`: they have the value, at other dates only. `altra-definizione`: side by
 * side, but not one quantity. `precisione`: equal as far as the document prints it, or
 * written in another way (`base`, `parti`). `uguale`: to the last digit.
 */
export const esitiRiconciliazione = [
  'differisce',
  'rivista',
  'altra-data',
  'altra-definizione',
  'precisione',
  'uguale',
] as const;
export type EsitoRiconciliazione = (typeof esitiRiconciliazione)[number];

const id = z.string().min(1);

/** A quantity of a document beside the same of the yearly data. */
export const riconciliataSchema = z.strictObject({
  /** The figure that stands for the quantity in its document. */
  documento: id,
  /** That of the yearly data: of the same date, else of the nearest that has the value. */
  dati: id,
  esito: z.enum(esitiRiconciliazione),
  /**
   * Yearly data less document, as they are stored (cents for EUR), of `dati` or of the sum of `parti`, whichever is nearer; null
   * where it would say nothing exact of one quantity.
   */
  differenza: z.number().nullable(),
  /** The other dates at which the yearly data have the document's value, oldest first. */
  date: z.array(dataSchema),
  /** For a share printed where the data give a count: the target of which it is exactly that share; else null. */
  base: id.nullable(),
  /** For an indicator of a whole Asse: its parts in the yearly data at that date, where they do not add up to `dati`. */
  parti: z.array(id),
});
export type Riconciliata = z.infer<typeof riconciliataSchema>;

/** All that documents and yearly data both give. */
export const riconciliazioneSchema = z.strictObject({
  righe: z.array(riconciliataSchema),
  /** Figures of documents whose measure the yearly data give at other dates only, with other values: nothing to compare. */
  soloAdAltreDate: z.array(id),
});
export type Riconciliazione = z.infer<typeof riconciliazioneSchema>;

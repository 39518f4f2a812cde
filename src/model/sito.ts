import { z } from 'astro/zod';

/** The settings of the site: the rows of data/sito.csv (`chiave;valore`). */
export const sitoSchema = z.strictObject({
  /** Name of the site. */
  nome: z.string().min(1),
  /** Who publishes it. */
  titolare: z.string().min(1),
  /** True only where the authority itself publishes: until then no emblem and a plain warning. */
  ufficiale: z.boolean(),
  /** Public address, `https://…`, without a final slash; empty while there is none. */
  indirizzo: z.union([z.literal(''), z.string().regex(/^https:\/\/[^\s/]+(\/[^\s/]+)*$/)]),
  /** Colour of the frame, one of the checked set in tokens.css. */
  accento: z.enum(['blu', 'verde', 'rosso', 'viola', 'grigio']),
  /** E-mail or web address for reports; empty where there is none yet. */
  contatto: z.string(),
  /** Address of the accessibility statement; compulsory when official. */
  dichiarazioneAccessibilita: z.string(),
  /** Address of the owner's privacy notice; compulsory when official. */
  privacy: z.string(),
  /** The owner's code in the index of public administrations (IPA), for the catalogue; empty for anybody else. */
  codiceIpa: z.string().regex(/^[A-Za-z0-9_]*$/),
});
export type Sito = z.infer<typeof sitoSchema>;

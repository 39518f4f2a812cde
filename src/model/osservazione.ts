import { z } from 'astro/zod';
import { dataSchema } from './dataSchema.ts';

export const soggettiTipo = ['programma', 'asse', 'gruppo', 'iniziativa', 'indicatore'] as const;

/**
 * One quantity about one subject, at one reference date, printed at one place of one document.
 * Everything the site publishes is one of these, or is computed from them by a named rule.
 */
export const osservazioneSchema = z.strictObject({
  /** Stable: built from source, date, subject, measure, dimension and place. */
  id: z.string().min(1),
  programma: z.string().min(1),
  /** Reference date, as precise as it is known. */
  data: dataSchema,
  /** Id of the document, and the place in it. */
  fonte: z.string().min(1),
  punto: z.string().min(1),
  /** Code of the Asse (`I`), of a group (`III+IV`), or empty for the whole programme. */
  asse: z.string(),
  soggettoTipo: z.enum(soggettiTipo),
  /** Programme id, Asse or group code, initiative id, indicator code. */
  soggetto: z.string().min(1),
  misura: z.string().min(1),
  /** The heading it was read under: says which synonym the document uses. */
  colonna: z.string().min(1),
  dimensione: z.string(),
  /** Integer cents for EUR, the number as printed otherwise; null where it is text or missing. */
  valore: z.number().nullable(),
  /** ISO date, range (`15-29`), act or words (`tutti`), where the value is no number. */
  valoreTesto: z.string().nullable(),
  /** Why a printed cell gives no value; null where it gives one. `riservato`: the document has it, and it tells of few people. */
  mancante: z.enum(['non disponibile', 'non applicabile', 'riservato']).nullable(),
  unita: z.string().min(1),
  /** Step of the last printed digit in the unit itself (EUR: 0.01 to the cent, 100000 for 0,1 Mln). */
  precisione: z.number().nullable(),
  /** circa, oltre, più di, quasi, meno di, fino a, almeno, in aggiunta a; empty where the figure is plain. */
  qualificatore: z.string(),
  /** Verbatim as printed; of a `riservato` what stands in its place. */
  testo: z.string(),
  natura: z.enum(['cumulata', 'annuale', 'stato']),
  /** The label of the row as printed, where the table gives one. */
  etichetta: z.string(),
  /** For targets: the year the target is set for. */
  annoTarget: z.string(),
  /** Of an initiative: the edition that the row is about (`2021/2022`), which is a part of `dimensione` too. */
  edizione: z.string(),
  /** Of an Asse or a programme: the initiatives that the row counts together; none where it is about all. */
  iniziative: z.array(z.string()),
  /** Of an indicator: what the document itself says of the target; empty where it says nothing. */
  esitoStampato: z.enum(['', 'raggiunto', 'superato']),
  /** Where the officer typed it: path in data/, row and column letter as a spreadsheet shows them. */
  cella: z.strictObject({ file: z.string(), riga: z.number().int(), colonna: z.string() }),
});
export type Osservazione = z.infer<typeof osservazioneSchema>;

/** A figure computed from osservazioni by a named rule; its id starts with `derivata.`. */
export const derivataSchema = z.strictObject({
  id: z.string().startsWith('derivata.'),
  programma: z.string().min(1),
  data: dataSchema,
  asse: z.string(),
  soggettoTipo: z.enum(soggettiTipo),
  soggetto: z.string().min(1),
  misura: z.string().min(1),
  dimensione: z.string(),
  /** Integer cents for EUR, percentage points for %, count otherwise. */
  valore: z.number(),
  unita: z.string().min(1),
  /** Name of the rule, as in the method page. */
  regola: z.string().min(1),
  /** Ids of the osservazioni it comes from, in the order of the formula. */
  da: z.array(z.string()).min(1),
});
export type Derivata = z.infer<typeof derivataSchema>;

import { z } from 'astro/zod';
import { dataSchema } from './dataRiferimento.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const generiRegistro = ['cifra', 'pagina', 'ritiro'] as const;

/** One line of data/registro.csv: what was published on a day. Lines are only ever added; the last of an id stands. */
export const voceRegistroSchema = z.strictObject({
  /** Day of publication. */
  data: dataSchema,
  /** A figure, a page, or the withdrawal of either. */
  genere: z.enum(generiRegistro),
  /** Id of the osservazione, or address of the page. */
  id: z.string().min(1),
  /** Figure: the value as in osservazioni.csv. Page of an initiative: its Asse. */
  valore: z.string(),
  unita: z.string(),
  /** Figure: verbatim as printed. Page: its name. */
  testo: z.string(),
  /** Hash of this line and of the hash before it. */
  impronta: z.string().min(1),
});
export type VoceRegistro = z.infer<typeof voceRegistroSchema>;

export const tipiRettifica = ['revisione', 'correzione'] as const;

/** One row of data/<programma>/rettifiche.csv: a published figure that changed, and why. */
export const rettificaSchema = z.strictObject({
  programma: id,
  data: dataSchema,
  osservazione: z.string().min(1),
  /** `revisione`: the source itself published another value. `correzione`: we had it wrong. */
  tipo: z.enum(tipiRettifica),
  motivo: z.string().min(1),
  /** Texts as printed; `valoreNuovo` is empty where the figure was withdrawn. */
  valorePrecedente: z.string().min(1),
  valoreNuovo: z.string(),
});
export type Rettifica = z.infer<typeof rettificaSchema>;

export const tipiEvento = ['rinominata', 'spostata', 'unita', 'divisa'] as const;

/** One row of data/<programma>/eventi.csv: what happened to an initiative's name, Asse or identity. */
export const eventoSchema = z.strictObject({
  programma: id,
  /** The id before the event; it need not be in iniziative.csv any more. */
  iniziativa: id,
  data: dataSchema,
  tipo: z.enum(tipiEvento),
  /** Names (`rinominata`), Asse codes (`spostata`); may be empty otherwise. */
  prima: z.string(),
  dopo: z.string(),
  /** Ids after the event, where they changed. */
  idNuovi: z.array(id),
  fonte: z.string(),
  punto: z.string(),
  nota: z.string(),
});
export type Evento = z.infer<typeof eventoSchema>;

/** One row of data/pubblicazioni.csv: a day on which `npm run pubblica` froze the data. */
export const pubblicazioneSchema = z.strictObject({
  data: dataSchema,
  /** A sentence for readers; may be empty. */
  nota: z.string(),
  /** How many lines the register had afterwards, and the hash of the last one. */
  righe: z.number().int().nonnegative(),
  impronta: z.string().min(1),
});
export type Pubblicazione = z.infer<typeof pubblicazioneSchema>;

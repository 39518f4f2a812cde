import { z } from 'astro/zod';
import { dataSchema } from './dataSchema.ts';
import { formaId, schemaDi } from './tavola.ts';
import { tavoleDelProgramma } from './tavoleDelProgramma.ts';
import { tavoleDiRadice } from './tavoleDiRadice.ts';

const programma = z.string().regex(formaId);

/** One line of data/registro.csv: what was published on a day. Lines are only ever added; the last of an id stands. */
export const voceRegistroSchema = schemaDi(tavoleDiRadice.registro).extend({ data: dataSchema });
export type VoceRegistro = z.infer<typeof voceRegistroSchema>;

/** One row of data/<programma>/rettifiche.csv: a published figure that changed, and why. Texts are as printed. */
export const rettificaSchema = schemaDi(tavoleDelProgramma.rettifiche).extend({ programma });
export type Rettifica = z.infer<typeof rettificaSchema>;

/** One row of data/<programma>/spostate.csv: an id, or with one `*` many alike, and what it is today. */
export const spostataSchema = schemaDi(tavoleDelProgramma.spostate).extend({ programma });
export type Spostata = z.infer<typeof spostataSchema>;

/** One row of data/<programma>/eventi.csv: what happened to an initiative's name, Asse or identity. */
export const eventoSchema = schemaDi(tavoleDelProgramma.eventi).extend({ programma });
export type Evento = z.infer<typeof eventoSchema>;

/** One row of data/pubblicazioni.csv: a day on which `npm run pubblica` froze the data. */
export const pubblicazioneSchema = schemaDi(tavoleDiRadice.pubblicazioni).extend({
  data: dataSchema,
});
export type Pubblicazione = z.infer<typeof pubblicazioneSchema>;

import { z } from 'astro/zod';
import { dataSchema } from './dataSchema.ts';
import { formaId, schemaDi, type Tavola } from './tavola.ts';
import { tavoleDelProgramma } from './tavoleDelProgramma.ts';
import { tavoleDellaData } from './tavoleDellaData.ts';

const id = z.string().regex(formaId);
const delProgramma = <T extends Tavola>(tavola: T) => schemaDi(tavola).extend({ programma: id });
const dellaData = <T extends Tavola>(tavola: T) =>
  delProgramma(tavola).extend({ data: dataSchema, fonte: id });

/** One programme: a row of data/<programma>/programma.csv. The fields of a register are those of its table in tavole. */
export const programmaSchema = schemaDi(tavoleDelProgramma.programma);
export type Programma = z.infer<typeof programmaSchema>;

/** One priority axis. */
export const asseSchema = delProgramma(tavoleDelProgramma.assi);
export type Asse = z.infer<typeof asseSchema>;

/** One specific objective of an Asse. */
export const obiettivoSchema = delProgramma(tavoleDelProgramma.obiettivi);
export type Obiettivo = z.infer<typeof obiettivoSchema>;

/** One action of a specific objective, with the objective's Asse. */
export const azioneSchema = delProgramma(tavoleDelProgramma.azioni).extend({
  asse: z.string().min(1),
});
export type Azione = z.infer<typeof azioneSchema>;

/** One initiative: a stable identity through names, dates and Assi; `asse` is where it belongs today. */
export const iniziativaSchema = delProgramma(tavoleDelProgramma.iniziative);
export type Iniziativa = z.infer<typeof iniziativaSchema>;

/** One indicator; `quadro` where it belongs to the performance framework. */
export const indicatoreSchema = delProgramma(tavoleDelProgramma.indicatori);
export type Indicatore = z.infer<typeof indicatoreSchema>;

/** One document. */
export const fonteSchema = delProgramma(tavoleDelProgramma.fonti);
export type Fonte = z.infer<typeof fonteSchema>;

/** One place of a document, in the document's own order: what it stands under, and the page where it begins. */
export const luogoSchema = delProgramma(tavoleDelProgramma.luoghi);
export type LuogoDelDocumento = z.infer<typeof luogoSchema>;

/** One act that approved or changed the programme. */
export const decisioneSchema = delProgramma(tavoleDelProgramma.decisioni).extend({
  /** Id of the osservazione that carries the printed act. */
  osservazione: z.string().min(1),
});
export type Decisione = z.infer<typeof decisioneSchema>;

/** A group of beneficiaries or of people served, for an Asse. */
export const gruppoSchema = dellaData(tavoleDellaData.gruppi);
export type Gruppo = z.infer<typeof gruppoSchema>;

/** How far an initiative may be, from the first to the last. */
export const stati = tavoleDellaData.iniziative.colonne.stato.valori;

/** What one place of one document says of an initiative: its name there, its Asse, how far it is. */
export const menzioneSchema = dellaData(tavoleDellaData.iniziative).extend({
  asse: z.string().min(1),
  /** Ids of the osservazioni printed there. */
  osservazioni: z.array(z.string()),
});
export type Menzione = z.infer<typeof menzioneSchema>;

/** A reading fault that we mended, or a warning to the reader. */
export const notaSchema = dellaData(tavoleDellaData.note);
export type Nota = z.infer<typeof notaSchema>;

/** The formula that a table prints under one heading (`E=D/B`), or the letter of its column (`D`). */
export const formulaStampataSchema = z.strictObject({
  programma: id,
  data: dataSchema,
  fonte: id,
  punto: z.string().min(1),
  colonna: z.string().min(1),
  testo: z.string().min(1),
});
export type FormulaStampata = z.infer<typeof formulaStampataSchema>;

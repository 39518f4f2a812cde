import { z } from 'astro/zod';
import { dataSchema } from './dataRiferimento.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** One programme: a row of data/<programma>/programma.csv. */
export const programmaSchema = z.strictObject({
  id,
  nome: z.string().min(1),
  nomeBreve: z.string().min(1),
  fondo: z.string().min(1),
  periodo: z.string().regex(/^\d{4}-\d{4}$/),
  autorita: z.string().min(1),
  livello: z.enum(['regionale', 'nazionale']),
  /** The Commission's code of the programme. */
  cci: z.string().min(1),
  /** Why a document is filed here although it does not say so; empty where it does. */
  attribuzione: z.string(),
});
export type Programma = z.infer<typeof programmaSchema>;

/** One priority axis. */
export const asseSchema = z.strictObject({
  programma: id,
  codice: z.string().min(1),
  nome: z.string().min(1),
  altriNomi: z.array(z.string()),
  altriCodici: z.array(z.string()),
  /** Thematic objective, as printed; empty where the documents give none. */
  ot: z.string(),
});
export type Asse = z.infer<typeof asseSchema>;

/** One specific objective of an Asse. */
export const obiettivoSchema = z.strictObject({
  programma: id,
  codice: z.string().min(1),
  asse: z.string().min(1),
  nome: z.string().min(1),
  fonte: z.string(),
  punto: z.string(),
});
export type Obiettivo = z.infer<typeof obiettivoSchema>;

/** One action of a specific objective. */
export const azioneSchema = z.strictObject({
  programma: id,
  codice: z.string().min(1),
  obiettivo: z.string().min(1),
  asse: z.string().min(1),
  nome: z.string().min(1),
  fonte: z.string(),
  punto: z.string(),
});
export type Azione = z.infer<typeof azioneSchema>;

/** One initiative: a stable identity through names, dates and Assi. */
export const iniziativaSchema = z.strictObject({
  programma: id,
  id,
  nome: z.string().min(1),
  altriNomi: z.array(z.string()),
  /** Code of the Asse, or of a group, that it belongs to today. */
  asse: z.string().min(1),
  azione: z.string(),
  /** Who ties it to the action: the document, or we. */
  azioneBase: z.enum(['', 'documento', 'nostra']),
  parteDi: z.string(),
  collegate: z.array(z.string()),
});
export type Iniziativa = z.infer<typeof iniziativaSchema>;

/** One indicator. */
export const indicatoreSchema = z.strictObject({
  programma: id,
  codice: id,
  nome: z.string().min(1),
  altriNomi: z.array(z.string()),
  asse: z.string().min(1),
  tipo: z.enum(['output', 'risultato', 'finanziario']),
  /** True where it belongs to the performance framework. */
  quadro: z.boolean(),
  unita: z.string().min(1),
});
export type Indicatore = z.infer<typeof indicatoreSchema>;

/** One document. */
export const fonteSchema = z.strictObject({
  programma: id,
  id,
  titolo: z.string().min(1),
  tipo: z.string().min(1),
  dataRiferimento: dataSchema,
  dataDocumento: z.union([dataSchema, z.literal('')]),
  autore: z.string().min(1),
  nota: z.string(),
});
export type Fonte = z.infer<typeof fonteSchema>;

/** One act that approved or changed the programme. */
export const decisioneSchema = z.strictObject({
  programma: id,
  id: z.string().min(1),
  data: dataSchema,
  effetto: z.string().min(1),
  fonte: id,
  punto: z.string().min(1),
  /** Id of the osservazione that carries the printed act. */
  osservazione: z.string().min(1),
});
export type Decisione = z.infer<typeof decisioneSchema>;

/** A group of beneficiaries or of people served, for an Asse. */
export const gruppoSchema = z.strictObject({
  programma: id,
  data: dataSchema,
  asse: z.string().min(1),
  tipo: z.enum(['beneficiario', 'destinatario']),
  nome: z.string().min(1),
  fonte: id,
  punto: z.string().min(1),
});
export type Gruppo = z.infer<typeof gruppoSchema>;

export const stati = ['programmata', 'avviata', 'in corso', 'realizzata', 'conclusa'] as const;

/** What one place of one document says of an initiative: its name there, its Asse, how far it is. */
export const menzioneSchema = z.strictObject({
  programma: id,
  iniziativa: id,
  data: dataSchema,
  fonte: id,
  punto: z.string().min(1),
  nomeStampato: z.string(),
  asse: z.string().min(1),
  stato: z.enum(['', ...stati]),
  dimensione: z.string(),
  /** Ids of the osservazioni printed there. */
  osservazioni: z.array(z.string()),
});
export type Menzione = z.infer<typeof menzioneSchema>;

/** A reading fault that we mended, or a warning to the reader. */
export const notaSchema = z.strictObject({
  programma: id,
  data: dataSchema,
  tabella: z.string(),
  riga: z.string(),
  colonna: z.string(),
  fonte: id,
  punto: z.string().min(1),
  tipo: z.enum(['lettura', 'avvertenza', 'attribuzione']),
  stampato: z.string(),
  lettura: z.string(),
  nota: z.string().min(1),
});
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

import { z } from 'astro/zod';
import { dataSchema } from './dataRiferimento.ts';
import { soggettiTipo } from './osservazione.ts';
import { schemaDi } from './tavola.ts';
import { tavoleDelProgramma } from './tavoleDelProgramma.ts';

/** What a check can conclude. The first means agreement and never stands on a finding. */
export const verdetti = [
  'torna',
  'arrotondamento',
  'troncamento',
  'etichetta diversa',
  'base diversa',
  'riprogrammazione',
  'refuso della fonte',
  'non spiegato',
] as const;
export type Verdetto = (typeof verdetti)[number];

/** `errore`: to be explained before publishing. `avviso`: a reader should know. `informazione`: harmless. */
export const gravitaVerifica = ['errore', 'avviso', 'informazione'] as const;
export type GravitaVerifica = (typeof gravitaVerifica)[number];

/** A place where a source does not plainly agree with itself: found by a rule, its verdict computed. */
export const verificaSchema = z.strictObject({
  /** Stable and readable: rule, programme, date, subject, measure. */
  id: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/),
  programma: z.string().min(1),
  data_riferimento: dataSchema,
  fonte: z.string().min(1),
  punto: z.string().min(1),
  /** Id of the rule in src/checks/regole.ts. */
  regola: z.string().min(1),
  /** The printed text, never mended. */
  stampato: z.string().min(1),
  /** What the numbers say, formatted. */
  calcolato: z.string().min(1),
  verdetto: z.enum(verdetti).exclude(['torna']),
  /** Ids of the osservazioni that bear the finding, then of those it was computed from. */
  osservazioni: z.array(z.string()),
  /** A human explanation from data; empty until there is one. */
  spiegazione: z.string(),
  gravita: z.enum(gravitaVerifica),
  /** One plain Italian sentence, its figures computed. */
  titolo: z.string().min(1),
  /** The first of `osservazioni`: the printed figures that should bear a mark. */
  riguarda: z.array(z.string()),
  soggettoTipo: z.enum(soggettiTipo),
  soggetto: z.string().min(1),
  /** Code of the Asse, or empty for the programme. */
  asse: z.string(),
  /** For a share: what it was found to be measured on; empty otherwise. */
  base: z.string(),
});
export type Verifica = z.infer<typeof verificaSchema>;

/** A human explanation of a finding: a row of data/<programma>/spiegazioni.csv. */
export const spiegazioneSchema = schemaDi(tavoleDelProgramma.spiegazioni).extend({
  programma: z.string().min(1),
});
export type Spiegazione = z.infer<typeof spiegazioneSchema>;

/** How much was checked and how much of it agrees. */
export const contoVerificheSchema = z.strictObject({
  figure: z.number().int(),
  figureVerificate: z.number().int(),
  confronti: z.number().int(),
  concordi: z.number().int(),
  trovate: z.number().int(),
  nonVerificabili: z.array(z.strictObject({ osservazione: z.string(), motivo: z.string() })),
  regole: z.array(
    z.strictObject({
      regola: z.string(),
      nome: z.string(),
      chiede: z.string(),
      concordi: z.number().int(),
      arrotondate: z.number().int(),
      trovate: z.number().int(),
    }),
  ),
});
export type ContoVerifiche = z.infer<typeof contoVerificheSchema>;

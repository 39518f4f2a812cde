import { z } from 'astro/zod';
import { dataSchema } from './dataSchema.ts';
import { modelli, motivi, type IdRegola, type NonVerificato, type Trovato } from './modelli.ts';
import { soggettiTipo } from './osservazione.ts';
import type { Riconciliazione } from './riconciliazione.ts';
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
  'spiegato dal documento',
  'non spiegato',
] as const;
export type Verdetto = (typeof verdetti)[number];

/**
 * What a finding may be taken for. `contraddizione`: one document against itself. `cambiamento`: two documents or two dates,
 * another base, equal numbers: all its figures may be right. `arrotondamento`: last digits, no mark beside a figure.
 */
export const livelli = ['contraddizione', 'cambiamento', 'arrotondamento'] as const;
export type Livello = (typeof livelli)[number];

/** `errore`: to be explained before publishing. `avviso`: a reader should know. `informazione`: harmless. */
export const gravitaVerifica = ['errore', 'avviso', 'informazione'] as const;
export type GravitaVerifica = (typeof gravitaVerifica)[number];

const comuni = z.strictObject({
  /** Stable and readable: rule, programme, date, subject, measure. */
  id: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/),
  programma: z.string().min(1),
  data_riferimento: dataSchema,
  fonte: z.string().min(1),
  punto: z.string().min(1),
  regola: z.custom<IdRegola>(eRegola),
  verdetto: z.enum(verdetti).exclude(['torna']),
  /** Ids of the osservazioni that bear the finding, then of those it was computed from. */
  osservazioni: z.array(z.string()),
  /** What explains it, from data; empty until there is something. */
  spiegazione: z.string(),
  /** Whether nothing explains the whole of it: an explanation of another interval tells a part. */
  aspetta: z.boolean(),
  /** The document that prints the explanation, and where; null where it is ours, or there is none. */
  spiegataDa: z.strictObject({ fonte: z.string().min(1), punto: z.string().min(1) }).nullable(),
  /** Our own attributions that it rests on: with another reading of ours there would be no finding. */
  attribuzioni: z.array(
    z.strictObject({ fonte: z.string().min(1), punto: z.string().min(1), nota: z.string().min(1) }),
  ),
  /** The earlier end where two dates are compared, `data_riferimento` being the later; empty where there is one. */
  dal: dataSchema.or(z.literal('')),
  livello: z.enum(livelli),
  gravita: z.enum(gravitaVerifica),
  /** The first of `osservazioni`: the printed figures that should bear a mark. */
  riguarda: z.array(z.string()),
  soggettoTipo: z.enum(soggettiTipo),
  soggetto: z.string().min(1),
  /** Code of the Asse, or empty for the programme. */
  asse: z.string(),
});

/**
 * A place where a source does not plainly agree with itself: found by a rule, its verdict computed. What it says in words is
 * made from its model and arguments.
 */
export type Verifica = z.infer<typeof comuni> & Trovato;
export const verificaSchema = perModello<Verifica>(comuni, modelli);

/** One check that used some figures: its rule, what it says of them, their ids (those put to the test first). */
export interface Controllo {
  regola: IdRegola;
  verdetto: Verdetto | 'non verificabile';
  osservazioni: readonly string[];
  /** The finding; absent where the figures agree or could not be compared. */
  rilievo?: Verifica;
}

/** A check that found nothing to say: the figures agree, or could not be compared. */
export const senzaRilievoSchema = z.strictObject({
  regola: z.custom<IdRegola>(eRegola),
  verdetto: z.enum(['torna', 'arrotondamento', 'non verificabile']),
  osservazioni: z.array(z.string()),
});
export type SenzaRilievo = z.infer<typeof senzaRilievoSchema>;

/** The findings that mark their figures and that the pages of their subjects tell, the graver first: a rounding is not among them. */
export function daDire(verifiche: readonly Verifica[]): Verifica[] {
  return livelli
    .filter((livello) => livello !== 'arrotondamento')
    .flatMap((livello) => verifiche.filter((v) => v.livello === livello));
}

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
  /** Ratios whose base or parts are printed nowhere. */
  nonVerificabili: z.array(
    perModello<{ osservazione: string } & NonVerificato>(
      z.strictObject({ osservazione: z.string() }),
      motivi,
    ),
  ),
  regole: z.array(
    z.strictObject({
      regola: z.custom<IdRegola>(eRegola),
      concordi: z.number().int(),
      arrotondate: z.number().int(),
      trovate: z.number().int(),
    }),
  ),
});
export type ContoVerifiche = z.infer<typeof contoVerificheSchema>;

function eRegola(id: unknown): boolean {
  return Object.keys(modelli).some((m) => m.split('.')[0] === id);
}

/** The form of things that carry a model and its arguments: for each model its own. */
function perModello<T>(altro: z.ZodObject, schemi: Record<string, z.ZodType>): z.ZodType<T> {
  const forme: unknown = Object.entries(schemi).map(([modello, argomenti]) =>
    altro.extend({ modello: z.literal(modello), argomenti }),
  );
  return z.discriminatedUnion('modello', forme as [z.ZodObject]) as unknown as z.ZodType<T>;
}

/**
 * What the checks found, each finding with its explanation, what they compared beside, and the documents beside the yearly data.
 */
export interface Esiti {
  verifiche: Verifica[];
  /** The comparisons that are no finding. */
  senzaRilievi: SenzaRilievo[];
  conto: ContoVerifiche;
  riconciliazione: Riconciliazione;
}

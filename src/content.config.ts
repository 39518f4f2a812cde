import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { caricaDati } from './collections/loader.ts';
import {
  asseSchema,
  azioneSchema,
  dataSchema,
  decisioneSchema,
  fonteSchema,
  indicatoreSchema,
  iniziativaSchema,
  misuraSchema,
  obiettivoSchema,
  programmaSchema,
} from './model/index.ts';

const perId = (v: { id: string }): string => v.id;
const perCodice = (v: { programma: string; codice: string }): string =>
  `${v.programma}/${v.codice}`;
const perProgrammaId = (v: { programma: string; id: string }): string => `${v.programma}/${v.id}`;

const parole = <S extends z.ZodType>(cartella: string, schema: S) =>
  defineCollection({
    loader: glob({ pattern: '**/*.mdx', base: `./content/${cartella}` }),
    schema,
  });

const frase = z.string().min(1).max(220);
/** The same for the easy page: short sentences, one idea each. */
const facile = z.array(frase).default([]);

/**
 * The registers of data/ and the words of content/. Figures and what else has no name of its own are read from `archivio()`:
 * as entries they would be kept twice and serialized once more, by the ten thousand.
 */
export const collections = {
  misure: defineCollection({
    loader: caricaDati('misure', (m) => m.colonna),
    schema: misuraSchema,
  }),
  programmi: defineCollection({ loader: caricaDati('programmi', perId), schema: programmaSchema }),
  assi: defineCollection({ loader: caricaDati('assi', perCodice), schema: asseSchema }),
  obiettivi: defineCollection({
    loader: caricaDati('obiettivi', perCodice),
    schema: obiettivoSchema,
  }),
  azioni: defineCollection({ loader: caricaDati('azioni', perCodice), schema: azioneSchema }),
  iniziative: defineCollection({
    loader: caricaDati('iniziative', perProgrammaId),
    schema: iniziativaSchema,
  }),
  indicatori: defineCollection({
    loader: caricaDati('indicatori', perCodice),
    schema: indicatoreSchema,
  }),
  fonti: defineCollection({ loader: caricaDati('fonti', perId), schema: fonteSchema }),
  decisioni: defineCollection({
    loader: caricaDati('decisioni', perProgrammaId),
    schema: decisioneSchema,
  }),

  paroleProgrammi: parole(
    'programmi',
    z.strictObject({ programma: z.string(), titolo: z.string(), sintesi: frase, facile }),
  ),
  paroleAssi: parole(
    'assi',
    z.strictObject({
      programma: z.string(),
      asse: z.coerce.string(),
      sintesi: z.string().min(1),
      chi: z.string().min(1),
      facile,
    }),
  ),
  paroleIniziative: parole(
    'iniziative',
    z.strictObject({ programma: z.string(), iniziativa: z.string(), sintesi: frase }),
  ),
  valutazioni: parole(
    'valutazioni',
    z.strictObject({
      programma: z.string(),
      fonte: z.string(),
      punto: z.string(),
      ordine: z.number().int(),
      asse: z.string(),
      data: z.union([dataSchema, z.number().int().transform(String)]),
      domanda: z.string().min(1),
    }),
  ),
  glossario: parole(
    'glossario',
    z.strictObject({
      termine: z.string(),
      sigla: z.string().optional(),
      altri: z.array(z.string()).optional(),
    }),
  ),
  pagine: parole('pagine', z.strictObject({ titolo: z.string(), sintesi: z.string() })),
  aggiunte: parole('aggiunte', z.strictObject({ programma: z.string(), pagina: z.string() })),
};

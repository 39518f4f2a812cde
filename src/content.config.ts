import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { caricaDati } from './collections/loader.ts';
import {
  asseSchema,
  azioneSchema,
  dataSchema,
  decisioneSchema,
  derivataSchema,
  eventoSchema,
  fonteSchema,
  formulaStampataSchema,
  gruppoSchema,
  indicatoreSchema,
  iniziativaSchema,
  menzioneSchema,
  misuraSchema,
  notaSchema,
  obiettivoSchema,
  osservazioneSchema,
  programmaSchema,
  pubblicazioneSchema,
  rettificaSchema,
  rinvioSchema,
  sinonimoSchema,
  sitoSchema,
  contoVerificheSchema,
  spiegazioneSchema,
  verificaSchema,
  voceRegistroSchema,
} from './model/index.ts';

type Chiavi = Record<'id' | 'programma' | 'codice' | 'colonna', string>;
const perId = (v: Chiavi): string => v.id;
const perCodice = (v: Chiavi): string => `${v.programma}/${v.codice}`;
const perProgrammaId = (v: Chiavi): string => `${v.programma}/${v.id}`;
/** Padded, because Astro gives collections back in the order of their ids. */
const perPosto = (_: Chiavi, i: number): string => String(i);

const parole = <S extends z.ZodType>(cartella: string, schema: S) =>
  defineCollection({
    loader: glob({ pattern: '**/*.mdx', base: `./content/${cartella}` }),
    schema,
  });

const frase = z.string().min(1).max(220);

export const collections = {
  sito: defineCollection({ loader: caricaDati('sito', () => 'sito'), schema: sitoSchema }),
  misure: defineCollection({
    loader: caricaDati('misure', (v: Chiavi) => v.colonna),
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
  gruppi: defineCollection({ loader: caricaDati('gruppi', perPosto), schema: gruppoSchema }),
  menzioni: defineCollection({ loader: caricaDati('menzioni', perPosto), schema: menzioneSchema }),
  note: defineCollection({ loader: caricaDati('note', perPosto), schema: notaSchema }),
  formule: defineCollection({
    loader: caricaDati('formule', perPosto),
    schema: formulaStampataSchema,
  }),
  osservazioni: defineCollection({
    loader: caricaDati('osservazioni', perId),
    schema: osservazioneSchema,
  }),
  registro: defineCollection({
    loader: caricaDati('registro', perPosto),
    schema: voceRegistroSchema,
  }),
  pubblicazioni: defineCollection({
    loader: caricaDati('pubblicazioni', perPosto),
    schema: pubblicazioneSchema,
  }),
  rettifiche: defineCollection({
    loader: caricaDati('rettifiche', perPosto),
    schema: rettificaSchema,
  }),
  eventi: defineCollection({ loader: caricaDati('eventi', perPosto), schema: eventoSchema }),
  sinonimi: defineCollection({
    loader: caricaDati('sinonimi', perPosto),
    schema: sinonimoSchema,
  }),
  rinvii: defineCollection({ loader: caricaDati('rinvii', perPosto), schema: rinvioSchema }),
  derivate: defineCollection({ loader: caricaDati('derivate', perId), schema: derivataSchema }),

  spiegazioni: defineCollection({
    loader: caricaDati('spiegazioni', perPosto),
    schema: spiegazioneSchema,
  }),
  verifiche: defineCollection({ loader: caricaDati('verifiche', perId), schema: verificaSchema }),
  conto: defineCollection({
    loader: caricaDati('conto', () => 'conto'),
    schema: contoVerificheSchema,
  }),

  paroleProgrammi: parole(
    'programmi',
    z.strictObject({ programma: z.string(), titolo: z.string(), sintesi: frase }),
  ),
  paroleAssi: parole(
    'assi',
    z.strictObject({
      programma: z.string(),
      asse: z.coerce.string(),
      sintesi: z.string().min(1),
      chi: z.string().min(1),
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
};

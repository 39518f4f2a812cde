import { z } from 'astro/zod';
import { dataSchema } from './dataSchema.ts';
import { soggettiTipo } from './osservazione.ts';

/** Id of an osservazione. */
const figura = z.string().min(1);
const figure = z.array(figura).min(1);
const colonna = z.string().min(1);
const conteggio = z.number().int();

/** A figure that is said by its value where it is exact, as it is printed otherwise. */
const citata = z.strictObject({ figura, esatta: z.boolean() });

/** A computed ratio within bounds (equal where it is known), rounded to `decimali`, in `%` or another unit. */
const rapporto = z.strictObject({
  da: z.number(),
  a: z.number(),
  decimali: conteggio,
  unita: z.string().min(1),
});
export type Rapporto = z.infer<typeof rapporto>;

/** What a share is measured on, as formulas of the catalogue write it: `dotazione`, `dotazione@programma`. */
const base = z.string().regex(/^[a-z][a-z0-9_]*(@programma)?$/);

/** A quantity at a date: as one figure prints it, or the value that it or its parts give (cents for EUR). */
const nota = z.strictObject({ data: dataSchema, figure, esatta: z.boolean(), valore: z.number() });

/** One measure that fell: its highest point, the lower ones after it, and the name it goes by. */
const calo = {
  /** The figure that names it; null where only the heading and the subject do. */
  capo: figura.nullable(),
  colonna,
  soggetto: z.strictObject({ soggettoTipo: z.enum(soggettiTipo), soggetto: z.string().min(1) }),
  colmo: nota,
  sotto: z.array(nota).min(1),
};

/** A printed ratio that fails, and what its own formula gives. */
const mancato = { figura, calcolato: rapporto, base };

/** The version of the programme in force at each of two dates. */
const versioni = z.strictObject({ prima: figura, dopo: figura });
const daVersione = { prima: figura, dopo: figura, versioni };
/** One value that moved more than once: each step with what stands between its two dates, as far as anything says. */
const passi = z
  .array(
    z.strictObject({
      prima: figura,
      dopo: figura,
      decisione: dataSchema.nullable(),
      versioni: versioni.nullable(),
    }),
  )
  .min(2);
/** The allocations that moved the other way by as much, in cents. */
const opposte = z.array(z.strictObject({ figura, differenza: z.number() }));

const totale = { totale: figura, assi: z.array(z.string()), somma: z.number() };
const detta = z.strictObject({ data: dataSchema, stato: z.string().min(1) });
const negliAssi = z.strictObject({ data: dataSchema, assi: z.array(z.string()).min(1) });

/** Everything that a check can find, each with what its sentence needs: ids, numbers, dates and codes, no words. */
export const modelli = {
  'rapporti.troncato': z.strictObject(mancato),
  'rapporti.altro': z.strictObject({
    ...mancato,
    altro: z.strictObject({ numeratore: colonna, denominatore: colonna, calcolato: rapporto }),
  }),
  'rapporti.di-altri': z.strictObject({ ...mancato, giuste: figure }),
  'rapporti.diverso': z.strictObject(mancato),
  'totali.assi': z.strictObject({ figura, contati: z.number(), noti: z.array(z.string()) }),
  'totali.troncato': z.strictObject(totale),
  'totali.centesimi': z.strictObject({ ...totale, centesimi: z.number() }),
  'totali.diverso': z.strictObject({ ...totale, differenza: z.number() }),
  'totali.categorie': z.strictObject({ tutto: figura, pezzi: figure, somma: z.number() }),
  'parti.somma': z.strictObject({ tutto: figura, pezzi: figure, somma: z.number() }),
  'parti.ordine': z.strictObject({ parte: figura, intera: figura }),
  'quote.somma': z.strictObject({ pezzi: figure, somma: z.number(), attese: z.array(z.number()) }),
  'ripetizioni.troncata': z.strictObject({ figura, migliore: citata }),
  'ripetizioni.diversa': z.strictObject({ figura, migliore: citata }),
  'etichette.riga': z.strictObject({
    figura,
    codice: z.string().min(1),
    /** True where another row bears the same label. */
    doppia: z.boolean(),
    mancanti: z.array(z.string()),
  }),
  'formule.altra': z.strictObject({ colonna, formula: z.string(), giusta: z.string().min(1) }),
  'formule.nessuna': z.strictObject({ colonna, formula: z.string() }),
  'basi.cambiata': z.strictObject({
    prima: z.strictObject({ data: dataSchema, base }),
    dopo: z.strictObject({ data: dataSchema, base }),
    /** Each share at both dates; what it would be on the base of before, null where nothing says. */
    cambi: z.array(z.strictObject({ prima: figura, dopo: figura, calcolato: rapporto.nullable() })),
  }),
  'basi.non-stampata': z.strictObject({
    figura,
    /** Heading of what it is measured on. */
    base: colonna,
    /** What it is at another date, in a dataset; null where nothing says. */
    nota: figura.nullable(),
    /** What the same amount is of each base that is printed. */
    altre: z.array(z.strictObject({ colonna, calcolato: rapporto })).min(1),
  }),
  'persone-contate.altre': z.strictObject({ valore: figura, persone: figura }),
  'ordine-stadi.supera': z.strictObject({ prima: citata, dopo: citata }),
  'ordine-stadi.arrotondata': z.strictObject({ prima: citata, dopo: citata }),
  'oltre-dotazione.oltre': z.strictObject({
    dotazione: figura,
    stadi: z.array(z.strictObject({ figura, quota: z.number(), decimali: conteggio })).min(1),
    /** The dates before at which it was so too. */
    anche: z.array(dataSchema),
  }),
  'cali.riprogrammato': z.strictObject({ ...calo, decisione: dataSchema }),
  'cali.risorse': z.strictObject({
    ...calo,
    /** The allocation of the subject, or of its Asse, at the two dates; null where it did not fall. */
    dotazione: z.strictObject({ prima: figura, dopo: figura }).nullable(),
  }),
  'cali.cumulato': z.strictObject(calo),
  'incrementi.manca': z.strictObject({ prima: figura, aggiunta: figura, dopo: figura }),
  'incrementi.due-nomi': z.strictObject({ aggiunta: figura, intera: figura }),
  'dotazioni.decisa': z.strictObject({ prima: figura, dopo: figura, decisione: dataSchema }),
  'dotazioni.versione': z.strictObject({ ...daVersione, opposte }),
  'dotazioni.non-decisa': z.strictObject({ prima: figura, dopo: figura, opposte }),
  'dotazioni.piu-volte': z.strictObject({ passi }),
  'target-mossi.deciso': z.strictObject({ prima: figura, dopo: figura, decisione: dataSchema }),
  'target-mossi.altra-parte': z.strictObject({ prima: figura, dopo: figura }),
  'target-mossi.versione': z.strictObject(daVersione),
  'target-mossi.non-deciso': z.strictObject({ prima: figura, dopo: figura }),
  'target-mossi.piu-volte': z.strictObject({ passi }),
  'target-di-altri.dotazione': z.strictObject({ figura, propria: figura, altre: figure }),
  'target-di-altri.gemelli': z.strictObject({ figure }),
  'al-target.diverso': z.strictObject({
    figura,
    valore: figura,
    target: figura,
    calcolato: rapporto.nullable(),
  }),
  'conteggi-gemelli.stesso': z.strictObject({ figure }),
  'stati-diversi.insieme': z.strictObject({
    /** The edition or the part that is spoken of; empty for the whole. */
    parte: z.string(),
    /** One mention for each stage, with its place; and all the words used. */
    detti: z.array(z.strictObject({ stato: z.string().min(1), punto: z.string().min(1) })).min(2),
    stati: z.array(z.string()).min(2),
  }),
  'stati-diversi.ripresa': z.strictObject({ parte: z.string(), finita: detta, riparte: detta }),
  'assi-diversi.insieme': z.strictObject({
    posti: z.array(z.strictObject({ asse: z.string().min(1), punto: z.string().min(1) })).min(1),
    /** The action that a document gives it, and the Asse of that action. */
    azione: z.strictObject({ codice: z.string(), asse: z.string() }).nullable(),
  }),
  'assi-diversi.spostata': z.strictObject({ prima: negliAssi, dopo: negliAssi }),
  'date-stampate.vecchia': z.strictObject({ figura }),
  'guardia-data-ripetuta.copia': z.strictObject({
    prima: dataSchema,
    uguali: conteggio,
    confrontate: conteggio,
  }),
  'guardia-tabella-doppia.doppia': z.strictObject({
    figure: conteggio,
    altra: z.strictObject({ fonte: z.string().min(1), punto: z.string().min(1) }),
  }),
  'guardia-annuale.crollo': z.strictObject({ colonna, righe: conteggio, su: conteggio }),
  'guardia-cumulata.crescita': z.strictObject({ colonna }),
  'guardia-migliaia.scala': z.strictObject({
    colonna,
    righe: conteggio,
    su: conteggio,
    /** True where they are a thousand times smaller, and not larger. */
    piccole: z.boolean(),
  }),
  'guardia-subtotale.somma': z.strictObject({ colonna, assi: z.array(z.string()).min(2) }),
};
export type Modello = keyof typeof modelli;
export type Argomenti<M extends Modello> = z.infer<(typeof modelli)[M]>;

/** Why a ratio cannot be verified: what the documents do not print. */
export const motivi = {
  'rapporti.senza-base': z.strictObject({ figura }),
  'rapporti.senza-parti': z.strictObject({ figura }),
  'al-target.senza-target': z.strictObject({ figura }),
  'al-target.senza-valore': z.strictObject({ figura }),
  /** The value alone is missing; what the share makes it, in the unit of the target. */
  'al-target.implicito': z.strictObject({ figura, target: figura, implicito: z.number() }),
};
export type ModelloMotivo = keyof typeof motivi;
export type ArgomentiMotivo<M extends ModelloMotivo> = z.infer<(typeof motivi)[M]>;

type PrimaDelPunto<M> = M extends `${infer R}.${string}` ? R : never;
/** Id of a rule: what its models have before the dot. */
export type IdRegola = PrimaDelPunto<Modello>;

/** A model with its own arguments. */
export type Trovato = {
  [M in Modello]: { modello: M; argomenti: Argomenti<M> };
}[Modello];
/** The same for what cannot be verified. */
export type NonVerificato = {
  [M in ModelloMotivo]: { modello: M; argomenti: ArgomentiMotivo<M> };
}[ModelloMotivo];

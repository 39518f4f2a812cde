import { expect, test } from 'vitest';
import type { z } from 'astro/zod';
import { archivioDi } from '../checks/archivioDi.ts';
import * as m from '../model/index.ts';
import { apriFogli, ingest } from './ingest.ts';
import { leggiDati } from './leggiDati.ts';

const schemi: Record<keyof m.Dati | 'derivate' | keyof m.Esiti, z.ZodType> = {
  sito: m.sitoSchema,
  misure: m.misuraSchema.array(),
  programmi: m.programmaSchema.array(),
  assi: m.asseSchema.array(),
  obiettivi: m.obiettivoSchema.array(),
  azioni: m.azioneSchema.array(),
  iniziative: m.iniziativaSchema.array(),
  indicatori: m.indicatoreSchema.array(),
  fonti: m.fonteSchema.array(),
  luoghi: m.luogoSchema.array(),
  decisioni: m.decisioneSchema.array(),
  gruppi: m.gruppoSchema.array(),
  menzioni: m.menzioneSchema.array(),
  note: m.notaSchema.array(),
  formule: m.formulaStampataSchema.array(),
  osservazioni: m.osservazioneSchema.array(),
  spiegazioni: m.spiegazioneSchema.array(),
  registro: m.voceRegistroSchema.array(),
  pubblicazioni: m.pubblicazioneSchema.array(),
  rettifiche: m.rettificaSchema.array(),
  spostate: m.spostataSchema.array(),
  eventi: m.eventoSchema.array(),
  sinonimi: m.sinonimoSchema.array(),
  rinvii: m.rinvioSchema.array(),
  derivate: m.derivataSchema.array(),
  verifiche: m.verificaSchema.array(),
  senzaRilievi: m.senzaRilievoSchema.array(),
  conto: m.contoVerificheSchema,
  riconciliazione: m.riconciliazioneSchema,
};

test.each(['data', 'src/tests/fixtures/tabelle/base'])(
  'what %s gives is what the schemas say',
  async (cartella) => {
    const archivio = archivioDi(ingest(await apriFogli(leggiDati(cartella))).dati);
    expect(archivio.osservazioni.length).toBeGreaterThan(0);
    for (const [nome, schema] of Object.entries(schemi))
      expect(schema.parse(archivio[nome as keyof typeof schemi])).toEqual(
        archivio[nome as keyof typeof schemi],
      );
  },
);

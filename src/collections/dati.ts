import { getCollection } from 'astro:content';
import { crea, type Archivio } from '../model/index.ts';

const tutte = async <T>(voci: Promise<{ data: T }[]>): Promise<T[]> =>
  (await voci).map((v) => v.data);

async function carica(): Promise<Archivio> {
  const [sito] = await tutte(getCollection('sito'));
  if (!sito) throw new Error('Mancano le impostazioni del sito.');
  const [conto] = await tutte(getCollection('conto'));
  if (!conto) throw new Error('Manca il conto delle verifiche.');
  return crea(
    {
      sito,
      misure: await tutte(getCollection('misure')),
      programmi: await tutte(getCollection('programmi')),
      assi: await tutte(getCollection('assi')),
      obiettivi: await tutte(getCollection('obiettivi')),
      azioni: await tutte(getCollection('azioni')),
      iniziative: await tutte(getCollection('iniziative')),
      indicatori: await tutte(getCollection('indicatori')),
      fonti: await tutte(getCollection('fonti')),
      decisioni: await tutte(getCollection('decisioni')),
      gruppi: await tutte(getCollection('gruppi')),
      menzioni: await tutte(getCollection('menzioni')),
      note: await tutte(getCollection('note')),
      formule: await tutte(getCollection('formule')),
      registro: await tutte(getCollection('registro')),
      pubblicazioni: await tutte(getCollection('pubblicazioni')),
      rettifiche: await tutte(getCollection('rettifiche')),
      eventi: await tutte(getCollection('eventi')),
      sinonimi: await tutte(getCollection('sinonimi')),
      rinvii: await tutte(getCollection('rinvii')),
      osservazioni: await tutte(getCollection('osservazioni')),
      spiegazioni: await tutte(getCollection('spiegazioni')),
    },
    await tutte(getCollection('derivate')),
    { verifiche: await tutte(getCollection('verifiche')), conto },
  );
}

let caricato: Promise<Archivio> | undefined;

/** The whole archive, loaded once a build. Order is the order of data/. */
export function archivio(): Promise<Archivio> {
  return (caricato ??= carica());
}

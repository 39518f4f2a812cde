import { getCollection } from 'astro:content';
import type { Archivio } from '../model/index.ts';
import { rettificheDi } from '../views/rettifiche.ts';

const tutte = async <T>(voci: Promise<{ data: T }[]>): Promise<T[]> =>
  (await voci).map((v) => v.data);

async function carica(): Promise<Archivio> {
  const [sito] = await tutte(getCollection('sito'));
  if (!sito) throw new Error('Mancano le impostazioni del sito.');
  const osservazioni = await tutte(getCollection('osservazioni'));
  const derivate = await tutte(getCollection('derivate'));
  const verifiche = await tutte(getCollection('verifiche'));
  const rettifiche = await tutte(getCollection('rettifiche'));
  const [conto] = await tutte(getCollection('conto'));
  if (!conto) throw new Error('Manca il conto delle verifiche.');
  const segni = Map.groupBy(
    verifiche.flatMap((v) => v.riguarda.map((id) => ({ id, v }))),
    ({ id }) => id,
  );
  return {
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
    rettifiche,
    rettificate: rettificheDi(rettifiche),
    eventi: await tutte(getCollection('eventi')),
    sinonimi: await tutte(getCollection('sinonimi')),
    rinvii: await tutte(getCollection('rinvii')),
    osservazioni,
    spiegazioni: await tutte(getCollection('spiegazioni')),
    derivate,
    verifiche,
    conto,
    segni: new Map([...segni].map(([id, voci]) => [id, voci.map(({ v }) => v)])),
    perId: new Map(osservazioni.map((o) => [o.id, o])),
    derivatePerId: new Map(derivate.map((d) => [d.id, d])),
  };
}

let caricato: Promise<Archivio> | undefined;

/** The whole archive, loaded once a build. Order is the order of data/. */
export function archivio(): Promise<Archivio> {
  return (caricato ??= carica());
}

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apriFogli, ingest, type Esito } from '../src/ingest/ingest.ts';
import { contaProblemi, rapporto } from '../src/ingest/rapporto.ts';
import { derivateDi } from '../src/model/index.ts';
import { verificheDi } from '../src/checks/verificheDi.ts';
import { leggiDati } from './leggi-dati.ts';
import { percorsi } from './percorsi.ts';
import { scambia } from './scambia.ts';

/**
 * data/ → content/dati/*.json, one file a collection, sorted and byte-stable. Writes aside and swaps: where the data hold an
 * error nothing is written, and the collections that were there stay. Returns null then.
 */
export async function costruisciDati(): Promise<Esito | null> {
  const esito = ingest(await apriFogli(leggiDati()));
  const { errori } = contaProblemi(esito.problemi);
  if (esito.problemi.length > 0) process.stderr.write(`${rapporto(esito.problemi)}\n`);
  if (errori > 0) {
    process.stderr.write(
      `${errori} errori: non è stato pubblicato nulla; il sito di prima resta com’era.\n`,
    );
    return null;
  }
  const { sito, ...collezioni } = esito.dati;
  const { verifiche, conto } = verificheDi(esito.dati);
  const derivate = derivateDi(esito.dati.osservazioni);
  const tutte = { ...collezioni, sito: [sito], derivate, verifiche, conto: [conto] };
  const aside = `${percorsi.raccolte}.nuova`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  for (const [nome, voci] of Object.entries(tutte))
    writeFileSync(join(aside, `${nome}.json`), `${JSON.stringify(voci, null, 1)}\n`);
  scambia(aside, percorsi.raccolte);
  return esito;
}

if (import.meta.main && (await costruisciDati()) === null) process.exit(1);

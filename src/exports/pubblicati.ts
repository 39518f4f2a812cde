import type { Archivio } from '../model/index.ts';
import type { FileServito } from '../views/rotte/tipi.ts';
import { datapackageAnagrafiche } from './anagraficheSchema.ts';
import { croissant } from './croissant.ts';
import { csvw } from './csvw.ts';
import { datapackage } from './datapackage.ts';
import { catalogo } from './dcat.ts';
import { scritti } from './descritti.ts';
import { openapi } from './openapi.ts';
import { jsonld, turtle } from './rdf.ts';
import { schemaJson } from './schemaJson.ts';

const inJson = (
  nome: string,
  voce: (a: Archivio) => unknown,
  tipo = 'application/json',
): FileServito => ({ nome, tipo, contenuto: (a) => `${JSON.stringify(voce(a), null, 2)}\n` });

/** The files that say what is in the others: each follows from the one list of them, and none describes another. */
export const descrittori: readonly FileServito[] = [
  inJson('datapackage.json', datapackage),
  inJson('catalogo.jsonld', (a) => jsonld(catalogo(a)), 'application/ld+json'),
  { nome: 'catalogo.ttl', tipo: 'text/turtle', contenuto: (a) => turtle(catalogo(a)) },
  inJson('csv-metadata.json', csvw),
  inJson('croissant.json', croissant),
  inJson('schema.json', schemaJson),
  inJson('openapi.json', (a) => openapi(a, descrittori)),
  inJson('anagrafiche/datapackage.json', datapackageAnagrafiche),
];

/** Every file of text below /dati/ that is no page: the others are written beside the pages. */
export function filePubblicati(a: Archivio): FileServito[] {
  return [...scritti(a), ...descrittori];
}

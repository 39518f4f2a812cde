import type { Archivio } from '../model/index.ts';
import type { FileServito } from '../views/rotte/tipi.ts';
import { anagrafiche } from './anagrafiche.ts';
import { datapackageAnagrafiche } from './anagraficheSchema.ts';
import { cambiamentiCsv, cambiamentiJson } from './cambiamenti.ts';
import { datapackage } from './datapackage.ts';
import { catalogo } from './dcat.ts';
import { fileAperti } from './file.ts';
import { jsonld, turtle } from './rdf.ts';
import { pubblicazioniCsv, registroCsv } from './registro.ts';

const inJson = (voce: unknown): string => `${JSON.stringify(voce, null, 2)}\n`;

const fissi: readonly FileServito[] = [
  { nome: 'registro.csv', tipo: 'text/csv', testo: (a) => registroCsv(a.registro) },
  {
    nome: 'pubblicazioni.csv',
    tipo: 'text/csv',
    testo: (a) => pubblicazioniCsv(a.pubblicazioni),
  },
  { nome: 'cambiamenti.csv', tipo: 'text/csv', testo: cambiamentiCsv },
  { nome: 'cambiamenti.json', tipo: 'application/json', testo: cambiamentiJson },
  {
    nome: 'datapackage.json',
    tipo: 'application/json',
    testo: (a) => inJson(datapackage(a)),
  },
  {
    nome: 'catalogo.jsonld',
    tipo: 'application/ld+json',
    testo: (a) => inJson(jsonld(catalogo(a))),
  },
  {
    nome: 'anagrafiche/datapackage.json',
    tipo: 'application/json',
    testo: (a) => inJson(datapackageAnagrafiche(a)),
  },
  { nome: 'catalogo.ttl', tipo: 'text/turtle', testo: (a) => turtle(catalogo(a)) },
];

/** Every file below /dati/ that is no page. */
export function filePubblicati(a: Archivio): FileServito[] {
  return [
    ...fileAperti(a),
    ...fissi,
    ...anagrafiche(a).map((t) => ({
      nome: `anagrafiche/${t.percorso}`,
      tipo: 'text/csv',
      testo: () => t.testo,
    })),
  ];
}

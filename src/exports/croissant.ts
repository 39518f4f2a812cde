import { sigla, type Archivio } from '../model/index.ts';
import { descritti } from './descritti.ts';
import type { Descritto } from './descritto.ts';
import { licenza, metadati } from './metadati.ts';
import type { Campo } from './tableSchema.ts';
import { versione } from './versione.ts';

/** The words of Croissant 1.0, each with what it means: http://mlcommons.org/croissant/1.0 */
const contesto = {
  '@language': 'it',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  dct: 'http://purl.org/dc/terms/',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  key: 'cr:key',
  recordSet: 'cr:recordSet',
  source: 'cr:source',
} as const;

/** /dati/croissant.json: all files, and the records of the tables that programs read, for whoever learns from them. */
export function croissant(a: Archivio): Record<string, unknown> {
  const m = metadati(a);
  const { indirizzo, nome, titolare } = a.sito;
  const file = descritti(a);
  const { numero, data } = versione(a);
  return {
    '@context': contesto,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: sigla(nome),
    description: m.descrizione,
    url: `${indirizzo}/dati/`,
    license: licenza.href,
    version: `${numero}.0.0`,
    datePublished: data,
    dateModified: m.modificato,
    creator: { '@type': 'sc:Organization', name: titolare },
    keywords: m.paroleChiave,
    distribution: file.map((f) => oggetto(f, a)),
    recordSet: file
      .filter((f) => f.tabella?.delimiter === ',')
      .map((f) => ({
        '@type': 'cr:RecordSet',
        '@id': f.risorsa,
        name: f.risorsa,
        description: f.titolo,
        ...(f.tabella?.schema.primaryKey && {
          key: f.tabella.schema.primaryKey.map((k) => ({ '@id': `${f.risorsa}/${k}` })),
        }),
        field: f.tabella?.schema.fields.map((campo) => unCampo(f, campo)),
      })),
  };
}

function oggetto(f: Descritto, a: Archivio): Record<string, unknown> {
  const { bytes, sha256 } = f.impronta(a);
  return {
    '@type': 'cr:FileObject',
    '@id': f.nome,
    name: f.nome,
    description: f.titolo,
    contentUrl: a.sito.indirizzo ? `${a.sito.indirizzo}/dati/${f.nome}` : f.nome,
    contentSize: `${bytes} B`,
    encodingFormat: f.tipo,
    sha256,
  };
}

function unCampo(f: Descritto, { name, description, type }: Campo): Record<string, unknown> {
  return {
    '@type': 'cr:Field',
    '@id': `${f.risorsa}/${name}`,
    name,
    description,
    dataType: type === 'number' ? 'sc:Float' : 'sc:Text',
    source: { fileObject: { '@id': f.nome }, extract: { column: name } },
  };
}

import { sigla, type Archivio } from '../model/index.ts';
import { indirizzi } from '../views/indirizzi.ts';
import { descritti } from './descritti.ts';
import type { Descritto } from './descritto.ts';
import { licenza, metadati } from './metadati.ts';
import { profilo } from './tableSchema.ts';
import { versioneSemantica } from './versione.ts';

/** /dati/datapackage.json: every file as a Data Package 2.0, with size, checksum and the schema of the tables. */
export function datapackage(a: Archivio): Record<string, unknown> {
  const { titolo, descrizione, paroleChiave, modificato } = metadati(a);
  const { indirizzo } = a.sito;
  return {
    $schema: profilo('datapackage'),
    name: sigla(a.sito.nome),
    ...(indirizzo && {
      id: `${indirizzo}/dati/datapackage.json`,
      homepage: `${indirizzo}/dati/`,
    }),
    title: titolo,
    description: descrizione,
    version: versioneSemantica(a),
    created: `${modificato}T00:00:00Z`,
    keywords: paroleChiave,
    licenses: [{ name: licenza.sigla, path: licenza.href, title: licenza.nome }],
    contributors: [{ title: a.sito.titolare, roles: ['publisher'] }],
    sources: a.fonti.map((f) => ({
      title: `${f.titolo} (${f.autore})`,
      ...(indirizzo && { path: `${indirizzo}${indirizzi.fonte(f.programma, f.id)}` }),
    })),
    resources: descritti(a).map((f) => risorsa(f, a)),
  };
}

function risorsa(file: Descritto, a: Archivio): Record<string, unknown> {
  const { bytes, sha256 } = file.impronta(a);
  return {
    $schema: profilo('dataresource'),
    name: file.risorsa,
    path: file.nome,
    title: file.titolo,
    description: file.uso,
    format: file.nome.split('.').at(-1),
    mediatype: file.tipo,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...(file.tabella && {
      type: 'table',
      dialect: {
        $schema: profilo('tabledialect'),
        header: true,
        delimiter: file.tabella.delimiter,
        lineTerminator: file.tabella.lineTerminator,
        quoteChar: '"',
        doubleQuote: true,
      },
      schema: file.tabella.schema,
    }),
  };
}

import type { Archivio } from '../model/index.ts';
import { descritti } from './descritti.ts';
import type { Tabellare } from './descritto.ts';
import { licenza, metadati } from './metadati.ts';
import type { Campo } from './tableSchema.ts';

/** /dati/csv-metadata.json: every table as CSV on the Web describes it, at the name that its readers look for beside a table. */
export function csvw(a: Archivio): Record<string, unknown> {
  const m = metadati(a);
  const tabelle = descritti(a).flatMap((f) => (f.tabella ? [{ ...f, tabella: f.tabella }] : []));
  const perNome = new Map(tabelle.map((f) => [f.risorsa, f.nome]));
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'it' }],
    'dc:title': m.titolo,
    'dc:description': m.descrizione,
    'dc:publisher': a.sito.titolare,
    'dc:license': { '@id': licenza.href },
    'dc:modified': { '@value': m.modificato, '@type': 'xsd:date' },
    tables: tabelle.map(({ nome, titolo, uso, tabella }) => ({
      url: nome,
      'dc:title': titolo,
      'dc:description': uso,
      dialect: { delimiter: tabella.delimiter, lineTerminators: [tabella.lineTerminator] },
      tableSchema: schema(nome, tabella, perNome),
    })),
  };
}

function schema(
  nome: string,
  { schema }: Tabellare,
  perNome: ReadonlyMap<string, string>,
): Record<string, unknown> {
  return {
    columns: schema.fields.map(colonna),
    ...(schema.primaryKey && { primaryKey: schema.primaryKey }),
    ...(schema.foreignKeys && {
      foreignKeys: schema.foreignKeys.map(({ fields, reference: { resource, fields: loro } }) => ({
        columnReference: fields,
        reference: {
          resource: resource === undefined ? nome : perNome.get(resource),
          columnReference: loro,
        },
      })),
    }),
  };
}

function colonna(campo: Campo): Record<string, unknown> {
  return {
    name: campo.name,
    titles: campo.name,
    'dc:description': campo.description,
    ...datatype(campo),
    ...(campo.constraints?.['required'] === true && { required: true }),
  };
}

function datatype({ type, ...campo }: Campo): Record<string, unknown> {
  if (type === 'number')
    return { datatype: { base: 'decimal', format: { decimalChar: campo['decimalChar'] } } };
  if (type === 'boolean') return { datatype: { base: 'boolean', format: 'sì|no' } };
  return type === 'list' ? { datatype: 'string', separator: '|' } : { datatype: 'string' };
}

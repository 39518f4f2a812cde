import {
  campiDi,
  spiegazioneDi,
  type Archivio,
  type Colonna,
  type Tavola,
} from '../model/index.ts';
import { anagrafiche, type TabellaAnagrafica } from './anagrafiche.ts';
import { impronta } from './magazzino.ts';
import { profilo, type Campo, type Rimando, type Schema } from './tableSchema.ts';

/** /dati/anagrafiche/datapackage.json: the published registers as a Data Package 2.0, each with its schema. */
export function datapackageAnagrafiche(a: Archivio): Record<string, unknown> {
  const tabelle = anagrafiche(a);
  return {
    $schema: profilo('datapackage'),
    name: 'anagrafiche',
    title: 'Le anagrafiche: i nomi dietro i codici',
    resources: tabelle.map((t) => ({
      $schema: profilo('dataresource'),
      name: nomeDi(t.percorso),
      path: t.percorso,
      title: t.percorso,
      description: t.tavola.contiene,
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      ...peso(t.testo),
      dialect: { $schema: profilo('tabledialect'), header: true, delimiter: ';' },
      schema: schemaAnagrafica(t, tabelle),
    })),
  };
}

/** The Table Schema of a register; `tabelle`: the registers beside it, which its codes may refer to. */
export function schemaAnagrafica(
  { percorso, tavola }: TabellaAnagrafica,
  tabelle: readonly TabellaAnagrafica[],
): Schema {
  const campi = campiDi(tavola);
  const chiave = chiaveDi(tavola);
  const programma = percorso.split('/')[0] ?? '';
  const rimandi = campi.flatMap(({ nome, colonna: { riferimento, tipo } }) => {
    const verso = tabelle.find((t) => t.percorso === `${programma}/${riferimento}.csv`);
    return !verso || tipo === 'elenco' || riferimento === 'assi' ? [] : [{ nome, verso }];
  });
  return {
    $schema: profilo('tableschema'),
    fields: campi.map(({ nome, colonna }) => campo(nome, colonna)),
    fieldsMatch: ['exact'],
    missingValues: [''],
    ...(chiave && { primaryKey: [chiave] }),
    ...(rimandi.length > 0 && {
      foreignKeys: rimandi.map(({ nome, verso }): Rimando => ({
        fields: [nome],
        reference: {
          ...(verso.percorso !== percorso && { resource: nomeDi(verso.percorso) }),
          fields: [chiaveDi(verso.tavola) ?? ''],
        },
      })),
    }),
  };
}

function campo(nome: string, colonna: Colonna): Campo {
  const { tipo, valori, chiave, facoltativa, esempio } = colonna;
  return {
    name: nome,
    description: spiegazioneDi(colonna),
    ...(esempio && { example: esempio }),
    ...(tipo === 'elenco'
      ? { type: 'list', delimiter: '|', itemType: 'string' }
      : tipo === 'sì o no'
        ? { type: 'boolean', trueValues: ['sì'], falseValues: ['no'] }
        : { type: 'string' }),
    constraints: {
      required: facoltativa === undefined,
      ...(chiave && { unique: true }),
      ...(valori && { enum: valori }),
    },
  };
}

const chiaveDi = (tavola: Tavola): string | undefined =>
  campiDi(tavola).find(({ colonna }) => colonna.chiave)?.nome;

/** The name of a register in a Data Package. */
export const nomeDi = (percorso: string): string =>
  percorso.replace(/\.csv$/, '').replaceAll('/', '-');

function peso(testo: string): { bytes: number; hash: string } {
  const { bytes, sha256 } = impronta(testo);
  return { bytes, hash: `sha256:${sha256}` };
}

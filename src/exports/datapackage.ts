import { sigla, soggettiTipo, type Archivio } from '../model/index.ts';
import { indirizzi } from '../views/indirizzi.ts';
import type { Colonna } from './colonna.ts';
import { colonne, type NomeColonna } from './colonne.ts';
import { fileAperti, type FileAperto } from './file.ts';
import { licenza, metadati } from './metadati.ts';
import { proprio } from '../model/proprio.ts';

/** The address of a profile of Data Package 2.0. */
export const profilo = (nome: string): string =>
  `https://datapackage.org/profiles/2.0/${nome}.json`;

const vincoli = {
  id: { required: true, unique: true },
  programma: { required: true },
  data_riferimento: { required: true, pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' },
  soggetto_tipo: { required: true, enum: [...soggettiTipo] },
  soggetto: { required: true },
  misura: { required: true },
  unita: { required: true },
  derivata: { required: true },
  url: { required: true },
} satisfies Partial<Record<NomeColonna, Record<string, unknown>>>;

/** The Table Schema of osservazioni.csv; `decimale`: the sign that its numbers use. */
export function schemaTabella(decimale: '.' | ','): Record<string, unknown> {
  return { ...schemaDelle(colonne, decimale, vincoli), primaryKey: ['id'] };
}

/** The Table Schema of a file with these columns. */
function schemaDelle(
  colonne: readonly Colonna[],
  decimale: '.' | ',',
  vincoli: Readonly<Record<string, Record<string, unknown>>> = {},
): Record<string, unknown> {
  return {
    $schema: profilo('tableschema'),
    fields: colonne.map((c) => ({
      name: c.nome,
      type: c.tipo,
      title: c.titolo,
      description: c.descrizione,
      ...(c.tipo !== 'string' && { decimalChar: decimale, bareNumber: true }),
      ...(c.vuoto && { missingValues: [{ value: '', label: c.vuoto }] }),
      ...(Object.hasOwn(vincoli, c.nome) && { constraints: proprio(vincoli, c.nome) }),
    })),
    fieldsMatch: ['exact'],
    missingValues: [''],
  };
}

/** /dati/datapackage.json: the files as a Data Package 2.0, with size, checksum and the schema of the tables. */
export function datapackage(a: Archivio): Record<string, unknown> {
  const { titolo, descrizione, paroleChiave } = metadati(a);
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
    keywords: paroleChiave,
    licenses: [{ name: licenza.sigla, path: licenza.href, title: licenza.nome }],
    contributors: [{ title: a.sito.titolare, roles: ['publisher'] }],
    sources: a.fonti.map((f) => ({
      title: `${f.titolo} (${f.autore})`,
      ...(indirizzo && { path: `${indirizzo}${indirizzi.fonte(f.programma, f.id)}` }),
    })),
    resources: fileAperti(a).map((f) => risorsa(f, a)),
  };
}

function risorsa(file: FileAperto, a: Archivio): Record<string, unknown> {
  const { bytes, sha256 } = file.impronta(a);
  const excel = file.perExcel === true;
  return {
    $schema: profilo('dataresource'),
    name: file.nome.replace('.', '-'),
    path: file.nome,
    title: file.titolo,
    description: file.uso,
    format: file.formato.toLowerCase(),
    mediatype: file.tipo,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...(file.formato === 'CSV' && {
      type: 'table',
      dialect: {
        $schema: profilo('tabledialect'),
        header: true,
        delimiter: excel ? ';' : ',',
        lineTerminator: excel ? '\r\n' : '\n',
        quoteChar: '"',
        doubleQuote: true,
      },
      schema: file.colonne
        ? {
            ...schemaDelle(file.colonne, '.'),
            ...(file.chiave && { primaryKey: [...file.chiave] }),
          }
        : schemaTabella(excel ? ',' : '.'),
    }),
  };
}

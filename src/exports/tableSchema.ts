import { proprio } from '../model/proprio.ts';
import type { Colonna } from './colonna.ts';

/** The address of a profile of Data Package 2.0. */
export const profilo = (nome: string): string =>
  `https://datapackage.org/profiles/2.0/${nome}.json`;

/** One column in a Table Schema. */
export interface Campo {
  name: string;
  type: 'string' | 'number' | 'any' | 'boolean' | 'list';
  title?: string;
  description: string;
  constraints?: Readonly<Record<string, unknown>>;
  [altro: string]: unknown;
}

/** A column whose cells are those of a column of another table of the package, or of its own where no `resource` is named. */
export interface Rimando {
  fields: string[];
  reference: { resource?: string; fields: string[] };
}

/** A Table Schema of Data Package 2.0. */
export interface Schema {
  $schema: string;
  fields: Campo[];
  fieldsMatch: ['exact'];
  missingValues: string[];
  primaryKey?: string[];
  foreignKeys?: Rimando[];
}

/** What the columns of these names refer to wherever they stand: the resources that hold all programmes and all documents. */
const rimandi: Readonly<Record<string, string>> = { programma: 'programmi', fonte: 'fonti' };

/** The Table Schema of a file with these columns; `decimale`: the sign that its numbers use. */
export function schemaDelle(
  colonne: readonly Colonna[],
  decimale: '.' | ',' = '.',
  vincoli: Readonly<Record<string, Record<string, unknown>>> = {},
): Schema {
  const suoi = colonne.flatMap(({ nome }): Rimando[] => {
    const resource = proprio(rimandi, nome);
    return resource ? [{ fields: [nome], reference: { resource, fields: ['id'] } }] : [];
  });
  return {
    $schema: profilo('tableschema'),
    fields: colonne.map((c) => ({
      name: c.nome,
      type: c.tipo,
      title: c.titolo,
      description: c.descrizione,
      ...(c.tipo !== 'string' && { decimalChar: decimale, bareNumber: true }),
      ...(c.vuoto && { missingValues: [{ value: '', label: c.vuoto }] }),
      ...(Object.hasOwn(vincoli, c.nome) && { constraints: proprio(vincoli, c.nome)! }),
    })),
    fieldsMatch: ['exact'],
    missingValues: [''],
    ...(suoi.length > 0 && { foreignKeys: suoi }),
  };
}

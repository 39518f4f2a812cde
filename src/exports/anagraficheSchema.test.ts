import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { archivioDiProva } from '../tests/fixtures/esportazioni.ts';
import { anagrafiche } from './anagrafiche.ts';
import { datapackageAnagrafiche, schemaAnagrafica } from './anagraficheSchema.ts';

interface Schema {
  fields: {
    name: string;
    type: string;
    description: string;
    constraints: { required: boolean; unique?: boolean; enum?: string[] };
  }[];
  primaryKey?: string[];
  foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
}
const tabelle = anagrafiche(archivioDiProva());
const righeDi = (testo: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(testo, { delimiter: ';', header: true, skipEmptyLines: true })
    .data;
const conSchema = tabelle.map(
  (t) => [t.percorso, t, schemaAnagrafica(t, tabelle) as unknown as Schema] as const,
);

describe.each(conSchema)(
  'the schema of %s',
  (_, { testo }, { fields, primaryKey, foreignKeys }) => {
    const righe = righeDi(testo);

    test('has its columns in their order, each described', () => {
      expect(Object.keys(righe[0]!)).toEqual(fields.map((f) => f.name));
      for (const f of fields) expect(f.description, f.name).not.toBe('');
    });

    test('holds for its rows', () => {
      for (const { name, constraints } of fields)
        for (const riga of righe) {
          if (constraints.required) expect(riga[name], name).not.toBe('');
          if (constraints.enum && riga[name] !== '') expect(constraints.enum).toContain(riga[name]);
        }
      const [chiave = ''] = primaryKey ?? [];
      expect(new Set(righe.map((r) => r[chiave])).size).toBe(righe.length);
    });

    test('names the rows of other registers that it refers to', () => {
      for (const { fields: da, reference } of foreignKeys ?? []) {
        const altra = tabelle.find((t) =>
          reference.resource === undefined
            ? t.testo === testo
            : t.percorso === `${reference.resource.replace(/^por-prova-/, 'por-prova/')}.csv`,
        );
        const noti = righeDi(altra!.testo).map((r) => r[reference.fields[0]!]);
        for (const riga of righe) if (riga[da[0]!] !== '') expect(noti).toContain(riga[da[0]!]);
      }
    });
  },
);

test('the package has every published register, and some refer to others', () => {
  const { resources } = datapackageAnagrafiche(archivioDiProva()) as {
    resources: { path: string; schema: Schema }[];
  };
  expect(resources.map((r) => r.path)).toEqual(tabelle.map((t) => t.percorso));
  const rimandi = resources.flatMap((r) => r.schema.foreignKeys ?? []);
  expect(rimandi.map((f) => f.fields[0])).toEqual(
    expect.arrayContaining(['obiettivo', 'azione', 'parte_di']),
  );
});

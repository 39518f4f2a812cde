import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { fileAperti } from '../../exports/file.ts';
import { descrittori } from '../../exports/pubblicati.ts';
import { formaDi } from '../../exports/schemaJson.ts';
import { daJsonLd, daTurtle, rifiuti, righe as righeDelGrafo } from '../rdf.ts';
import { archivio, dist, elencate, leggi } from './sito.ts';

const file = (nome: string): Buffer => readFileSync(join(dist, 'dati', nome));

interface OpenApi {
  paths: Record<string, { get: { parameters?: { name: string; schema: { enum: string[] } }[] } }>;
}

interface Risorsa {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  dialect?: { delimiter: string };
  schema?: {
    fields: { name: string; constraints?: { pattern?: string; enum?: string[] } }[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  };
}
const { resources } = JSON.parse(file('datapackage.json').toString()) as { resources: Risorsa[] };

/** A table as it is served, its heading first. */
const tabella = (r: Risorsa): string[][] =>
  Papa.parse<string[]>(
    file(r.path)
      .toString()
      .replace(/^\uFEFF/, ''),
    {
      delimiter: r.dialect?.delimiter ?? ',',
      skipEmptyLines: true,
    },
  ).data;

/** The cells of one column. */
function celle(r: Risorsa, nome: string): string[] {
  const [testa = [], ...righe] = tabella(r);
  const posto = testa.indexOf(nome);
  return righe.map((riga) => riga[posto] ?? '');
}

describe('the data package', () => {
  test.each(resources.map((r) => [r.path, r] as const))(
    'tells size and checksum of %s as it is served',
    (nome, r) => {
      expect(file(nome).length).toBe(r.bytes);
      expect(`sha256:${createHash('sha256').update(file(nome)).digest('hex')}`).toBe(r.hash);
    },
  );

  test.each(resources.flatMap((r) => (r.schema ? [[r.path, r] as const] : [])))(
    'has the columns of %s, and every row keeps to them',
    (_, r) => {
      const campi = r.schema?.fields ?? [];
      const [testa, ...righe] = tabella(r);
      expect(testa).toEqual(campi.map((c) => c.name));
      campi.forEach(({ name, constraints }, i) => {
        const scritti = new Set(righe.map((riga) => riga[i] ?? ''));
        const { pattern, enum: ammessi } = constraints ?? {};
        if (pattern)
          for (const v of scritti) expect(v, name).toMatch(new RegExp(`^(?:${pattern})$`));
        if (ammessi)
          expect([...scritti].filter((v) => v !== '' && !ammessi.includes(v))).toEqual([]);
      });
      const chiave = r.schema?.primaryKey?.map((k) => testa?.indexOf(k) ?? -1);
      if (chiave)
        expect(new Set(righe.map((riga) => chiave.map((i) => riga[i]).join('|'))).size).toBe(
          righe.length,
        );
    },
  );
});

const base = 'https://altrove.example/dati/';
const json = (nome: string): unknown => JSON.parse(file(nome).toString());

/** Every file below /dati/ that holds something: no page, and none of those that describe. */
const contenuti = readdirSync(join(dist, 'dati'), { recursive: true, withFileTypes: true })
  .filter((voce) => voce.isFile() && voce.name !== 'index.html')
  .map((voce) =>
    relative(join(dist, 'dati'), join(voce.parentPath, voce.name)).split(sep).join('/'),
  )
  .filter((nome) => !descrittori.some((d) => d.nome === nome))
  .sort();
const tabelle = resources.flatMap((r) => (r.schema ? [r.path] : [])).sort();

describe('every file below /dati/ is described', () => {
  const catalogo = daTurtle(file('catalogo.ttl').toString(), base);
  const vie = Object.entries((json('openapi.json') as OpenApi).paths).flatMap(([via, { get }]) =>
    (get.parameters ?? []).reduce(
      (finora, { name, schema }) =>
        finora.flatMap((x) => schema.enum.map((posto) => x.replaceAll(`{${name}}`, posto))),
      [via.slice(1)],
    ),
  );
  test.each<[string, readonly string[], readonly string[]]>([
    ['in the Data Package', resources.map((r) => r.path), contenuti],
    [
      'in the catalogue for portals',
      catalogo
        .getObjects(null, 'http://www.w3.org/ns/dcat#downloadURL', null)
        .map(({ value }) => value.slice(base.length)),
      contenuti,
    ],
    [
      'in Croissant',
      (json('croissant.json') as { distribution: { '@id': string }[] }).distribution.map(
        (f) => f['@id'],
      ),
      contenuti,
    ],
    ['in OpenAPI', vie.filter((via) => contenuti.includes(via)), contenuti],
    [
      'as a table for CSV on the Web',
      (json('csv-metadata.json') as { tables: { url: string }[] }).tables.map((t) => t.url),
      contenuti.filter((nome) => nome.endsWith('.csv')),
    ],
    ['as a table of the Data Package', tabelle, contenuti.filter((nome) => nome.endsWith('.csv'))],
  ])('%s', (_, detti, attesi) => {
    expect([...new Set(detti)].sort()).toEqual(attesi);
    expect(attesi.length).toBeGreaterThan(5);
  });

  test('and OpenAPI leads to no other file', () => {
    const altri = vie.filter((via) => !contenuti.includes(via));
    expect(altri.filter((via) => !existsSync(join(dist, 'dati', via)))).toEqual([]);
  });
});

test('the catalogue says the same in Turtle and in JSON-LD, and nothing that DCAT-AP_IT refuses', async () => {
  const turtle = daTurtle(file('catalogo.ttl').toString(), base);
  expect(righeDelGrafo(await daJsonLd(json('catalogo.jsonld') as object, base))).toEqual(
    righeDelGrafo(turtle),
  );
  expect(await rifiuti(turtle)).toEqual([]);
});

test('a cell that refers to another table has its row there', () => {
  const perNome = new Map(resources.map((r) => [r.name, r]));
  let quanti = 0;
  for (const r of resources)
    for (const { fields, reference } of r.schema?.foreignKeys ?? []) {
      const altra = reference.resource === undefined ? r : perNome.get(reference.resource);
      const noti = new Set(celle(altra!, reference.fields[0]!));
      const mancano = celle(r, fields[0]!).filter((x) => x !== '' && !noti.has(x));
      expect(mancano, `${r.path} ${fields[0]}`).toEqual([]);
      quanti++;
    }
  expect(quanti).toBeGreaterThan(5);
});

describe('the service that the files are', () => {
  test('is told in OpenAPI as its own schema asks', async () => {
    const { valid, errors } = await new Validator().validate(file('openapi.json').toString());
    expect(errors).toBe(undefined);
    expect(valid).toBe(true);
  });

  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  ajv.addSchema(json('schema.json') as object, 'schema.json');
  test.each(contenuti.filter((nome) => nome.endsWith('.json')))('gives %s in its form', (nome) => {
    const forma = formaDi(nome);
    const valida = ajv.getSchema(`schema.json#/$defs/${forma}`);
    expect(valida, `${nome} has a form in schemaJson.ts`).toBeDefined();
    void valida?.(json(nome));
    expect(valida?.errors ?? []).toEqual([]);
  });
});

test('the page tells beside each file its rows, its bytes and its day', () => {
  const pagina = file('index.html').toString();
  const intero = (n: number): string => n.toLocaleString('it-IT', { useGrouping: 'always' });
  const elencati = fileAperti(archivio).map((f) => f.nome);
  for (const { path, bytes } of resources.filter((r) => elencati.includes(r.path))) {
    const voce = pagina.split('<li').find((li) => li.includes(`href="/dati/${path}"`)) ?? '';
    expect(voce, path).toMatch(/ \d{1,2} [a-z]+ \d{4}/);
    expect(voce, path).toContain(`${intero(bytes)} byte`);
    const detti = Number(/([\d.]+) righ[ae]/.exec(voce)?.[1]?.replaceAll('.', ''));
    const testo = file(path).toString();
    if (path.endsWith('.csv')) {
      const { data } = Papa.parse(testo, { skipEmptyLines: true });
      expect(detti, path).toBe(data.length - 1);
    } else {
      const letto = JSON.parse(testo) as unknown[] | { verifiche: unknown[] };
      expect(detti, path).toBe((Array.isArray(letto) ? letto : letto.verifiche).length);
    }
  }
});

test('the page tells the checksum of every file with figures', () => {
  const pagina = file('index.html').toString();
  const mostrati = fileAperti(archivio).map((f) => f.nome);
  const senza = resources
    .filter((r) => mostrati.includes(r.path))
    .filter((r) => !pagina.includes(r.hash.replace('sha256:', '')));
  expect(mostrati.length).toBeGreaterThan(0);
  expect(senza.map((r) => r.path)).toEqual([]);
});

describe('linked data in the pages', () => {
  const blocchi = (via: string): Record<string, unknown>[] =>
    [...leggi(via).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, testo = '']) => JSON.parse(testo) as Record<string, unknown>,
    );

  test('says where every page stands, as its breadcrumb does', () => {
    for (const via of elencate().filter((v) => v !== '/')) {
      const [passi, ...altri] = blocchi(via).filter((b) => b['@type'] === 'BreadcrumbList');
      expect(altri, via).toEqual([]);
      const nomi = (passi?.['itemListElement'] as { name: string }[] | undefined)?.map(
        (p) => p.name,
      );
      const [, mostrati = ''] = /<ol class="breadcrumb"[^>]*>(.*?)<\/ol>/s.exec(leggi(via)) ?? [];
      expect(nomi?.length, via).toBe(mostrati.match(/<li/g)?.length);
    }
  });

  test('tells the data of all programmes and of each, with files that are there', () => {
    for (const via of ['/dati/', ...archivio.programmi.map((p) => `/${p.id}/`)]) {
      const [dati] = blocchi(via).filter((b) => b['@type'] === 'Dataset');
      const file = (dati?.['distribution'] ?? []) as { contentUrl: string; sha256: string }[];
      expect(file.length, via).toBeGreaterThan(0);
      for (const { contentUrl, sha256 } of file) {
        const { pathname } = new URL(contentUrl, base);
        expect(
          createHash('sha256')
            .update(readFileSync(join(dist, pathname)))
            .digest('hex'),
        ).toBe(sha256);
      }
    }
  });
});

import { describe, expect, test } from 'vitest';
import { catalogo } from './dcat.ts';
import { fileAperti } from './file.ts';
import { archivioDiProva } from '../tests/fixtures/esportazioni.ts';
import { jsonld, turtle, type Nodo, type Nome } from './rdf.ts';

/** What DCAT-AP_IT wants of each class; the identifier of an agent (IPA) only public bodies have. */
const obbligatorie: Partial<Record<Nome, Nome[]>> = {
  'dcatapit:Catalog': [
    'dct:title',
    'dct:description',
    'dct:publisher',
    'dct:modified',
    'dcat:dataset',
  ],
  'dcatapit:Dataset': [
    'dct:identifier',
    'dct:title',
    'dct:description',
    'dct:modified',
    'dcat:theme',
    'dct:rightsHolder',
    'dct:accrualPeriodicity',
    'dcat:distribution',
  ],
  'dcatapit:Distribution': ['dct:format', 'dcat:accessURL', 'dct:license'],
  'dcatapit:Agent': ['foaf:name'],
  'dcatapit:Organization': ['vcard:fn', 'vcard:hasEmail'],
};

const completo = catalogo(archivioDiProva({ indirizzo: 'https://x.it', contatto: 'dati@x.it' }));
const nudo = catalogo(archivioDiProva());

function mancanti(grafo: readonly Nodo[]): string[] {
  return grafo.flatMap((nodo) =>
    nodo.tipi
      .flatMap((tipo) => obbligatorie[tipo] ?? [])
      .filter((nome) => !nodo.dice.some(([n, v]) => n === nome && [v].flat().length > 0))
      .map((nome) => `${nodo.iri} ${nome}`),
  );
}

describe('the catalogue', () => {
  test.each([
    ['with an address and a contact', completo],
    ['without them', nudo],
  ])('%s has every property that DCAT-AP_IT wants', (_, grafo) => {
    const tipi = grafo.flatMap((n) => n.tipi);
    expect(tipi).toContain('dcatapit:Dataset');
    expect(tipi.filter((t) => t === 'dcatapit:Distribution')).toHaveLength(
      fileAperti(archivioDiProva()).length,
    );
    expect(mancanti(grafo)).toEqual([]);
  });

  test('names no contact where the site has none', () => {
    expect(nudo.flatMap((n) => n.tipi)).not.toContain('dcatapit:Organization');
    expect(completo.flatMap((n) => n.tipi)).toContain('dcatapit:Organization');
  });

  test('describes every thing of its own that it points to', () => {
    const noti = new Set(completo.map((n) => n.iri));
    const puntati = completo
      .flatMap((n) => n.dice.flatMap(([, v]) => [v].flat()))
      .flatMap((v) => ('iri' in v && v.iri.includes('/dati/#') ? [v.iri] : []));
    expect(puntati.length).toBeGreaterThan(5);
    expect(puntati.filter((iri) => !noti.has(iri))).toEqual([]);
  });

  test('names the code of a public administration where the settings give it, and makes up none', async () => {
    const identificativi = (grafo: readonly Nodo[]): unknown[] =>
      grafo
        .filter((n) => n.tipi.some((t) => /Agent|Dataset/.test(t)))
        .flatMap((n) => n.dice.filter(([nome]) => nome === 'dct:identifier'))
        .flatMap(([, v]) => [v].flat().map((x) => ('valore' in x ? x.valore : x)));
    expect(identificativi(nudo)).toEqual([
      'fondi-di-prova-osservazioni',
      'fondi-di-prova-verifiche',
    ]);
    expect(identificativi(catalogo(archivioDiProva({ codiceIpa: 'r_prova' })))).toEqual([
      'r_prova:fondi-di-prova-osservazioni',
      'r_prova:fondi-di-prova-verifiche',
      'r_prova',
    ]);
  });
});

describe('the two serialisations', () => {
  const nodi: Nodo[] = [
    {
      iri: './#a b',
      tipi: ['dcat:Dataset'],
      dice: [
        ['dct:title', { parole: 'Così "detto"\ne \\ basta' }],
        ['dct:modified', { valore: '2022-12-31', tipo: 'xsd:date' }],
        ['dcat:keyword', []],
      ],
    },
  ];

  test('Turtle escapes what would end a text or an address, and says nothing of nothing', () => {
    expect(turtle(nodi).split('\n\n')[1]).toBe(
      '<./#a%20b> a dcat:Dataset ;\n' +
        '  dct:title "Così \\"detto\\"\\ne \\\\ basta"@it ;\n' +
        '  dct:modified "2022-12-31"^^xsd:date .\n',
    );
  });

  test('JSON-LD says language and type of every value', () => {
    expect(jsonld(nodi)['@graph']).toEqual([
      {
        '@id': './#a b',
        '@type': ['dcat:Dataset'],
        'dct:title': [{ '@value': 'Così "detto"\ne \\ basta', '@language': 'it' }],
        'dct:modified': [{ '@value': '2022-12-31', '@type': 'xsd:date' }],
      },
    ]);
  });
});

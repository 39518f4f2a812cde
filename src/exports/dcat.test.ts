import { DataFactory, Store } from 'n3';
import { describe, expect, test } from 'vitest';
import { catalogo } from './dcat.ts';
import { descritti } from './descritti.ts';
import { archivioDiProva } from '../tests/fixtures/esportazioni.ts';
import { daJsonLd, daTurtle, forme, rifiuti, righe } from '../tests/rdf.ts';
import { jsonld, turtle, type Nodo } from './rdf.ts';

const base = 'https://altrove.example/dati/catalogo.ttl';
const ovunque = {
  'with an address and an e-mail address': { indirizzo: 'https://x.it', contatto: 'dati@x.it' },
  'with a page to write from': { contatto: 'https://x.it/scrivici' },
  'of a public administration': { codiceIpa: 'r_prova' },
  'without any of them': {},
} as const;
const completo = catalogo(archivioDiProva(ovunque['with an address and an e-mail address']));
const nudo = catalogo(archivioDiProva());

describe('the catalogue', () => {
  test.each(Object.entries(ovunque))(
    '%s is what DCAT-AP_IT asks, in both writings',
    async (_, sito) => {
      const a = archivioDiProva(sito);
      const letto = daTurtle(turtle(catalogo(a)), base);
      expect(await rifiuti(letto)).toEqual([]);
      expect(righe(await daJsonLd(jsonld(catalogo(a)), base))).toEqual(righe(letto));
      const classe = DataFactory.namedNode('http://dati.gov.it/onto/dcatapit#Distribution');
      expect(letto.getSubjects(null, classe, null)).toHaveLength(descritti(a).length);
    },
  );

  test('the shapes refuse it where a mandatory property is taken away, whichever it is', async () => {
    const tutto = daTurtle(turtle(completo), base);
    const obbligatorie = forme
      .getQuads(null, 'http://www.w3.org/ns/shacl#minCount', null, null)
      .flatMap(({ subject }) => forme.getObjects(subject, 'http://www.w3.org/ns/shacl#path', null));
    expect(obbligatorie.length).toBeGreaterThan(20);
    for (const { value } of obbligatorie) {
      const senza = new Store([...tutto].filter((q) => q.predicate.value !== value));
      expect(await rifiuti(senza), value).not.toEqual([]);
    }
  });

  test('covers the time from the first period to the newest figure', () => {
    const periodo = nudo.find((n) => n.tipi.includes('dct:PeriodOfTime'));
    expect(periodo?.dice.map(([nome, v]) => [nome, 'valore' in v && v.valore])).toEqual([
      ['dcatapit:startDate', '2014-01-01'],
      ['dcatapit:endDate', '2022-12-31'],
    ]);
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
    const suoi = identificativi(nudo);
    expect(suoi.at(-1)).toBe('chi-prova');
    expect(identificativi(catalogo(archivioDiProva({ codiceIpa: 'r_prova' })))).toEqual([
      ...suoi.slice(0, -1).map((id) => `r_prova:${String(id)}`),
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

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import Papa from 'papaparse';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ostili, scriviOstile } from '../fixtures/ostile.ts';
import { daJsonLd, daTurtle, rifiuti, righe } from '../rdf.ts';
import { costruisciCon, type Costruito } from './costruito.ts';

type Elemento = DefaultTreeAdapterMap['element'];

const dati = mkdtempSync(join(tmpdir(), 'ostile-'));
let sito: Costruito;
beforeAll(() => {
  expect(scriviOstile(dati)).toBeGreaterThan(50);
  sito = costruisciCon('https://ente.example.it', dati);
}, 300_000);
afterAll(() => {
  sito.togli();
  rmSync(dati, { recursive: true, force: true });
});

const finiscono = (...fini: string[]): [string, string][] =>
  [...sito.letti].filter(([via]) => fini.some((fine) => via.endsWith(fine)));

/** All elements of a page, those of drawings too. */
function elementi(html: string): Elemento[] {
  const trovati: Elemento[] = [];
  const visita = (nodo: DefaultTreeAdapterMap['node']): void => {
    if ('tagName' in nodo) trovati.push(nodo);
    if ('childNodes' in nodo) nodo.childNodes.forEach(visita);
  };
  visita(parse(html));
  return trovati;
}

const testoDi = (e: Elemento): string =>
  e.childNodes.map((n) => ('value' in n ? n.value : 'tagName' in n ? testoDi(n) : '')).join('');
const attributo = (e: Elemento, nome: string): string | undefined =>
  e.attrs.find((x) => x.name === nome)?.value;

test('a text of the data is a text in every page: no element, no attribute, no address comes of it', () => {
  let visti = 0;
  for (const [via, html] of finiscono('.html')) {
    if (html.includes('alert(')) visti++;
    for (const e of elementi(html)) {
      for (const { name, value } of e.attrs) {
        expect(
          /^on/.test(name) || (name === 'style' && value.startsWith('top')),
          `${via} ${name}`,
        ).toBe(false);
        if (['href', 'src', 'action', 'xlink:href'].includes(name))
          expect(
            /^\s*(javascript|vbscript|data:(?!text\/csv|image\/))/i.test(value),
            `${via} ${value}`,
          ).toBe(false);
      }
      if (e.tagName === 'img') expect(attributo(e, 'src'), via).not.toBe('x');
      if (e.tagName !== 'script') continue;
      const tipo = attributo(e, 'type');
      if (tipo === undefined || tipo === 'module') expect(testoDi(e), via).not.toContain('alert(');
      else expect(() => JSON.parse(testoDi(e)) as unknown, via).not.toThrow();
    }
  }
  expect(visti).toBeGreaterThan(10);
});

test('drawings, feed and maps are well-formed XML without a script', () => {
  const file = finiscono('.svg', '.xml');
  expect(file.some(([via]) => via.endsWith('/feed.xml'))).toBe(true);
  for (const [via, testo] of file) {
    const lettore = new SaxesParser();
    const nomi: string[] = [];
    lettore.on('error', (guasto) => {
      throw new Error(`${via}: ${guasto.message}`);
    });
    lettore.on('opentag', ({ name, attributes }) => nomi.push(name, ...Object.keys(attributes)));
    lettore.write(testo).close();
    expect(
      nomi.filter((nome) => /^(script|foreignObject|on.*)$/.test(nome)),
      via,
    ).toEqual([]);
  }
});

test('what machines read says it whole: JSON, the catalogue, the tables', async () => {
  for (const [via, testo] of finiscono('.json', '.jsonld'))
    expect(() => JSON.parse(testo) as unknown, via).not.toThrow();
  const turtle = daTurtle(
    sito.letti.get('/dati/catalogo.ttl') ?? '',
    'https://ente.example.it/dati/',
  );
  const json = JSON.parse(sito.letti.get('/dati/catalogo.jsonld') ?? '') as object;
  expect(righe(await daJsonLd(json, 'https://ente.example.it/dati/'))).toEqual(righe(turtle));
  expect(await rifiuti(turtle)).toEqual([]);
  const celle: string[] = [];
  for (const [via, testo] of finiscono('.csv')) {
    const delimiter = (testo.split('\n')[0] ?? '').includes(';') ? ';' : ',';
    const { data, errors } = Papa.parse<string[]>(testo.replace(/^\uFEFF/, ''), {
      delimiter,
      skipEmptyLines: true,
    });
    expect(errors, via).toEqual([]);
    for (const cella of data.flat()) celle.push(cella);
    expect(new Set(data.map((riga) => riga.length)).size, via).toBe(1);
    if (testo.startsWith('\uFEFF'))
      expect(
        data.flat().filter((c) => /^[=+@\t\r]|^-(?![\d,]+$)/.test(c)),
        via,
      ).toEqual([]);
  }
  expect(ostili.filter((o) => !celle.some((c) => c.includes(o.replace(/\s+/g, ' '))))).toEqual([]);
});

test('a citation is one entry in every format, whatever the title holds', () => {
  const tipi = { bibtex: '@bibtex/text', ris: '@ris/file', csl: '@else/json' } as const;
  let quante = 0;
  for (const [via, html] of finiscono('.html'))
    for (const e of elementi(html)) {
      const formato = attributo(e, 'data-formato') as keyof typeof tipi | undefined;
      if (formato === undefined || e.tagName !== 'code') continue;
      const voci = new Cite(testoDi(e), { forceType: tipi[formato] }).data as { URL: string }[];
      expect(
        voci.map((v) => new URL(v.URL).pathname),
        `${via} ${formato}`,
      ).toEqual([via.replace(/index\.html$/, '')]);
      quante++;
    }
  expect(quante).toBeGreaterThan(30);
});

test('no sign that nobody sees reaches a file', () => {
  const nascosti = /(?![\t\r\n])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;
  for (const [via, testo] of sito.letti) expect(nascosti.test(testo), via).toBe(false);
});

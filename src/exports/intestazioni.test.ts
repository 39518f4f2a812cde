import { expect, test } from 'vitest';
import { archivioDi } from '../checks/archivioDi.ts';
import { ingest } from '../ingest/ingest.ts';
import { programmaDiProva } from '../tests/fixtures/tabelle/leggi.ts';
import { rotte } from '../views/rotte.ts';
import { intestazioni } from './intestazioni.ts';

const a = archivioDi({
  ...ingest(programmaDiProva()).dati,
  rinvii: [
    { da: '/una/pagina/vecchia/', a: '/' },
    { da: '/vecchia/', a: '/' },
  ],
});
const file = [
  { nome: 'catalogo.ttl', tipo: 'text/turtle', testo: () => '' },
  { nome: 'osservazioni.csv', tipo: 'text/csv', testo: () => '' },
];
const regole = (base?: string): string[] =>
  intestazioni(rotte(a, { testi: [], file }), base)
    .split('\n')
    .filter((riga) => riga.startsWith('/'));

test('one rule a shape of address, and one for a moved address that no shape matches', () => {
  expect(regole()).toContain('/:programma/anni/:anno/assi/:asse/');
  expect(regole()).toContain('/una/pagina/vecchia/');
  expect(regole()).not.toContain('/vecchia/');
  expect(regole()).not.toContain('/verifiche/');
  expect(regole().filter((via) => /^\/:\w+\/$/.test(via))).toHaveLength(1);
});

test('only files that hosts do not know are told their kind', () => {
  expect(regole()).toContain('/dati/catalogo.ttl');
  expect(regole()).not.toContain('/dati/osservazioni.csv');
});

test('a site in a folder has its rules there', () => {
  expect(regole('/fse').length).toBe(regole().length);
  expect(regole('/fse').filter((via) => !via.startsWith('/fse/'))).toEqual([]);
});

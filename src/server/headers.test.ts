import { expect, test } from 'vitest';
import { archivioDi } from '../checks/archivioDi.ts';
import { ingest } from '../ingest/ingest.ts';
import { programmaDiProva } from '../tests/fixtures/tabelle/leggi.ts';
import { rotte } from '../views/rotte.ts';
import { headers } from './headers.ts';

const a = archivioDi({
  ...ingest(programmaDiProva()).dati,
  rinvii: [
    { da: '/una/pagina/vecchia/', a: '/' },
    { da: '/vecchia/', a: '/' },
  ],
});
const file = [
  { nome: 'catalogo.ttl', tipo: 'text/turtle', contenuto: () => '' },
  { nome: 'cartella/osservazioni.csv', tipo: 'text/csv', contenuto: () => '' },
];
const regole = (base?: string): string[] =>
  headers(rotte(a, { testi: [], file }), ['/icona.svg'], base)
    .split('\n')
    .filter((riga) => riga.startsWith('/'));

test('one rule a shape of address, and one for a moved address that no shape matches', () => {
  expect(regole()).toContain('/:programma/anni/:anno/assi/:asse/');
  expect(regole()).toContain('/una/pagina/vecchia/');
  expect(regole()).not.toContain('/vecchia/');
  expect(regole()).not.toContain('/verifiche/');
  expect(regole().filter((via) => /^\/:\w+\/$/.test(via))).toHaveLength(1);
});

test('files are told by their ending, in whatever folder; those of the root one by one', () => {
  expect(regole().filter((via) => via.startsWith('/dati/') && !via.endsWith('/'))).toEqual([
    '/dati/*.xlsx',
    '/dati/*.parquet',
    '/dati/*.zip',
    '/dati/*.txt',
    '/dati/*.ttl',
    '/dati/*.csv',
  ]);
  expect(regole()).toContain('/icona.svg');
});

test('a site in a folder has its rules there', () => {
  expect(regole('/fse')).toEqual(regole().map((via) => `/fse${via}`));
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { archivioDi } from '../checks/archivioDi.ts';
import { ingest } from '../ingest/ingest.ts';
import { programmaDiProva } from '../tests/fixtures/tabelle/leggi.ts';
import { forme } from './indirizzi.ts';
import { rotte } from './rotte.ts';

const a = archivioDi(ingest(programmaDiProva()).dati);
const fuori = { testi: [{ id: 'metodo', titolo: 'Il metodo' }], file: [] };
const programma = 'programma-di-prova';

test('every kind of route has its file in src/pages, and every file its kind', () => {
  const pagine = join(import.meta.dirname, '..', 'pages');
  const file = readdirSync(pagine, { recursive: true, withFileTypes: true })
    .filter((voce) => voce.isFile())
    .map((voce) => join(voce.parentPath, voce.name).slice(pagine.length))
    .map((via) =>
      via
        .replace(/(\/index)?\.astro$/, '/')
        .replace(/\.ts$/, '')
        .replace(/\[\.\.\./g, '[')
        .replace('/404/', '/404.html'),
    );
  expect(file.sort()).toEqual(Object.values(forme).sort());
});

test('no two routes have one address', () => {
  const indirizzi = rotte(a, fuori).tutte.map((r) => r.indirizzo);
  expect(indirizzi.length).toBeGreaterThan(20);
  expect(indirizzi.filter((via, i) => indirizzi.indexOf(via) !== i)).toEqual([]);
});

test('a route is found by its kind and by its address, with or without an anchor', () => {
  const sito = rotte(a, fuori);
  const [asse] = sito.di('asse');
  expect(asse).toMatchObject({
    params: { programma, asse: 'i' },
    indirizzo: `/${programma}/assi/i/`,
    soggetto: { p: { id: programma }, asse: { codice: 'I' } },
  });
  expect(sito.a(`/${programma}/assi/i/#soldi`)).toBe(asse);
  expect(sito.a('/non-esiste/')).toBeUndefined();
  expect(sito.di('embed').length).toBeGreaterThan(0);
});

test('what a page reads is worked out when it is asked for, once', () => {
  const spia = vi.spyOn(a, 'derivateDi');
  const [asse] = rotte(a, fuori).di('asse');
  spia.mockClear();
  const figura = 'relazione-2022.2022-12-31.asse-i.dotazione.tabella-1';
  expect(asse?.legge).toContain(figura);
  const chieste = spia.mock.calls.length;
  expect(chieste).toBeGreaterThan(0);
  expect(asse?.legge).not.toContain('tutto');
  expect(spia.mock.calls.length).toBe(chieste);
  spia.mockRestore();
});

test('a moved address gives way to a page that stands there', () => {
  const conRinvii = {
    ...a,
    rinvii: [
      { da: `/${programma}/`, a: '/' },
      { da: '/vecchia/pagina/', a: '/metodo/' },
    ],
  };
  const sito = rotte(conRinvii, fuori);
  expect(sito.di('rinvio').map((r) => r.indirizzo)).toEqual(['/vecchia/pagina/']);
  expect(sito.a(`/${programma}/`)?.tipo).toBe('programma');
  expect(sito.pagine.map((r) => r.tipo)).not.toContain('rinvio');
});

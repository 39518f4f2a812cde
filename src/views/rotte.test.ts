import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { archivioDi } from '../checks/archivioDi.ts';
import { ingest } from '../ingest/ingest.ts';
import { formaId, nomiRiservati } from '../model/index.ts';
import { programmaDiProva } from '../tests/fixtures/tabelle/leggi.ts';
import { forme, indirizzi } from './indirizzi.ts';
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

test('two routes with one address stop the build, capitals and the final slash aside', () => {
  expect(rotte(a, fuori).tutte.length).toBeGreaterThan(20);
  for (const id of [programma, programma.toUpperCase(), 'glossario', 'robots.txt'])
    expect(() => rotte(a, { ...fuori, testi: [{ id, titolo: 'Un’altra pagina' }] })).toThrow(
      /All’indirizzo «.*» starebbero due cose, .*«Un’altra pagina»/,
    );
});

test('no programme can have the name of a folder of the site', () => {
  const radice = join(import.meta.dirname, '..', '..');
  const fissi = [
    ...Object.values(forme).map((forma) => (forma.split('/')[1] ?? '').replace(/\.html$/, '')),
    ...readdirSync(join(radice, 'content', 'pagine')).map((nome) => nome.replace(/\.mdx$/, '')),
    ...readdirSync(join(radice, 'public')),
  ].filter((nome) => formaId.test(nome));
  expect(fissi.length).toBeGreaterThan(15);
  expect(fissi.filter((nome) => !nomiRiservati.has(nome))).toEqual([]);
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

test('the short address of every figure leads to the page where it stands', () => {
  const sito = rotte(a, fuori);
  const grafici = sito.di('embed').map((r) => r.soggetto.grafico);
  for (const { id, pagina } of grafici) {
    const breve = sito.a(indirizzi.breve(id));
    expect(breve?.soggetto).toMatchObject({ a: `${pagina}#${id}` });
    expect(sito.a(pagina)).toBeDefined();
  }
  expect(new Set(grafici.map(({ id }) => indirizzi.breve(id))).size).toBe(grafici.length);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { programmaSintetico } from '../../scripts/bench/programma.ts';
import { archivioDi } from '../checks/archivioDi.ts';
import { ingest } from '../ingest/ingest.ts';
import { formaId, nomiRiservati } from '../model/index.ts';
import { iniziativaA } from '../registro/pagine.ts';
import { programmaDiProva } from '../tests/fixtures/tabelle/leggi.ts';
import { perFoglio } from './elencoLungo.ts';
import { forme, indirizzi } from './indirizzi.ts';
import { rotte } from './rotte.ts';

const a = archivioDi(ingest(programmaDiProva()).dati);
const fuori = { testi: [{ id: 'metodo', titolo: 'Il metodo' }], file: [] };
const programma = 'programma-di-prova';
const misureDiProva = join(
  import.meta.dirname,
  '..',
  'tests',
  'fixtures',
  'sintetico',
  'misure.csv',
);

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

test('a list of initiatives too long for a page is in pages by Asse and in files, each initiative once in both', () => {
  const quante = perFoglio + 1;
  const misure = { percorso: 'misure.csv', bytes: readFileSync(misureDiProva) };
  const tabelle = [...programmaSintetico(quante)].map(([percorso, testo]) => ({
    percorso,
    bytes: Buffer.from(testo),
  }));
  const grande = archivioDi(ingest([...tabelle, misure]).dati);
  const sito = rotte(grande, fuori);
  const id = grande.programmi[0]!.id;
  const tutte = grande.iniziative.map((i) => `${id}/${i.id}`).sort();
  const nelle = (di: 'iniziativeGruppo' | 'foglioIniziative' | 'foglioDiTutte'): string[] =>
    sito
      .di(di)
      .flatMap(({ soggetto: s }) => ('foglio' in s ? s.foglio : s.parte).voci.map((r) => r.id))
      .sort();
  expect(nelle('iniziativeGruppo')).toEqual(tutte);
  expect(nelle('foglioIniziative')).toEqual(tutte);
  expect(nelle('foglioDiTutte')).toEqual(tutte);
  // They are pages of the site, and no initiative's own.
  const [pagina] = sito.di('iniziativeGruppo');
  expect(sito.pagine).toContain(pagina);
  expect(iniziativaA(id, pagina!.indirizzo)).toBeNull();
  for (const tipo of ['iniziativeGruppo', 'foglioIniziative', 'foglioDiTutte'] as const)
    expect(rotte(a, fuori).di(tipo)).toEqual([]);
});

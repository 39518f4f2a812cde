import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileDi } from '../../server/servi.ts';
import { apri, dist, elencate, leggiOgni, pagine, archivio, type Sito } from './sito.ts';

const costruite = new Set(pagine());

/** A question put to a page that searches, and no place of it. */
const chiede = /^\/cerca\/#q=/;

const mancano = (indirizzi: string[]): string[] => indirizzi.filter((via) => !costruite.has(via));

describe('a page is there for', () => {
  const osservazioni = archivio.osservazioni;

  test('the home, what explains the site and what is not there', () => {
    const fisse = ['/', '/404.html', '/dati/', '/glossario/', '/metodo/'];
    const legali = ['/accessibilita/', '/note-legali/', '/privacy/'];
    expect(mancano([...fisse, ...legali])).toEqual([]);
  });

  test('every programme, with its lists', () => {
    const vie = archivio.programmi.flatMap(({ id }) =>
      ['', 'iniziative/', 'fonti/'].map((lista) => `/${id}/${lista}`),
    );
    expect(mancano(vie)).toEqual([]);
  });

  test('every Asse', () => {
    const vie = archivio.assi.map((a) => `/${a.programma}/assi/${a.codice.toLowerCase()}/`);
    expect(vie.length).toBeGreaterThan(0);
    expect(mancano(vie)).toEqual([]);
  });

  test('every initiative', () => {
    const vie = archivio.iniziative.map((i) => `/${i.programma}/iniziative/${i.id}/`);
    expect(mancano(vie)).toEqual([]);
  });

  test('every document', () => {
    const vie = archivio.fonti.map((f) => `/${f.programma}/fonti/${f.id}/`);
    expect(vie.length).toBeGreaterThan(0);
    expect(mancano(vie)).toEqual([]);
  });

  test('the year of every date that a figure refers to', () => {
    const vie = osservazioni.map((o) => `/${o.programma}/anni/${o.data.slice(0, 4)}/`);
    expect(mancano([...new Set(vie)])).toEqual([]);
  });

  test('every Asse in every year in which it has figures', () => {
    const vie = osservazioni.flatMap((o) =>
      o.asse
        .split('+')
        .filter((asse) => asse !== '')
        .map((a) => `/${o.programma}/anni/${o.data.slice(0, 4)}/assi/${a.toLowerCase()}/`),
    );
    expect(mancano([...new Set(vie)])).toEqual([]);
  });
});

describe('the links', () => {
  let sito: Sito;
  let lette: Map<string, { id: string[]; collegamenti: string[]; file: string[] }>;

  beforeAll(async () => {
    sito = await apri();
    lette = await leggiOgni(
      sito,
      [...costruite],
      (pagina) => {
        const attributi = (selettore: string, nome: string): string[] =>
          [...pagina.querySelectorAll(selettore)].map((e) => e.getAttribute(nome) ?? '');
        return {
          id: attributi('[id]', 'id'),
          collegamenti: attributi('a[href], form[action]', 'href').concat(
            attributi('form[action]', 'action'),
          ),
          file: [
            ...attributi('link:not([rel=canonical])[href]', 'href'),
            ...attributi('[src]', 'src'),
            ...attributi('meta[property="og:image"]', 'content').map(
              (via) => new URL(via).pathname,
            ),
          ],
        };
      },
      null,
    );
  });
  afterAll(() => sito.chiudi());

  test('inside the site lead to a page, a file or a place of a page', () => {
    const rotti = new Map<string, string>();
    for (const [via, { collegamenti, file }] of lette)
      for (const href of new Set([...collegamenti, ...file])) {
        if (href === '' || /^(https?:|mailto:|data:)/.test(href)) continue;
        const { pathname, hash } = new URL(href, `http://sito${via}`);
        const ancora = chiede.test(`${pathname}${hash}`) ? '' : decodeURIComponent(hash.slice(1));
        const manca =
          fileDi(dist, pathname) === undefined ||
          (ancora !== '' && !lette.get(pathname)?.id.includes(ancora));
        if (manca) rotti.set(href, via);
      }
    expect([...rotti]).toEqual([]);
  });

  test('never use one id for two places of a page', () => {
    const doppi = [...lette].flatMap(([via, { id }]) =>
      id.filter((uno, i) => id.indexOf(uno) !== i).map((uno) => `${via} #${uno}`),
    );
    expect(doppi).toEqual([]);
  });

  test('load no file of another host', () => {
    const altrui = [...lette].flatMap(([via, { file }]) =>
      file.filter((f) => /^(https?:)?\/\//.test(f)).map((f) => `${via} → ${f}`),
    );
    expect(altrui).toEqual([]);
  });

  test('reach every page from the home', () => {
    const raggiunte = new Set(['/']);
    for (const via of raggiunte)
      for (const href of lette.get(via)?.collegamenti ?? []) {
        const { host, pathname } = new URL(href, `http://sito${via}`);
        if (host === 'sito' && lette.has(pathname)) raggiunte.add(pathname);
      }
    const isolate = elencate().filter((via) => !raggiunte.has(via));
    expect(isolate).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lessico } from '../../html/lessico.ts';
import { sitoDi } from '../../ricerca/sito.ts';
import { forme, indirizzi } from '../../views/indirizzi.ts';
import { gulpease, parole, prosaDi } from './prosa.ts';
import { apri, archivio as a, dist, leggi, stabili, type Sito } from './sito.ts';

const facili = [
  ...a.programmi.map((p) => indirizzi.facile(p.id)),
  ...a.assi.map((x) => indirizzi.facile(x.programma, x.codice)),
];
const dette = new Map(facili.map((via) => [via, prosaDi(leggi(via))]));
const tutte = [...dette].flatMap(([via, frasi]) => frasi.map((frase) => ({ via, frase })));

test('an easy page is there for every programme and every Asse, and says something', () => {
  expect([...dette].filter(([, frasi]) => frasi.length < 4)).toEqual([]);
});

test('an easy page is read by who has just learnt to read: Gulpease 80, sentences of 15 words at most', () => {
  expect(tutte.filter(({ frase }) => parole(frase).length > 15)).toEqual([]);
  const ardue = [...dette].filter(([, frasi]) => gulpease(frasi) < 80);
  expect(ardue.map(([via]) => via)).toEqual([]);
});

test('an easy page has no percentages, brackets, signs of money or abbreviations', () => {
  expect(
    tutte.filter(({ frase }) => /[%€()[\];≠]|\b(Mln|Mld|n\.d|art|es)\b|\bp\. /.test(frase)),
  ).toEqual([]);
});

/** Names that documents give, the longest first: they are read as they are. */
const nomi = [
  ...a.programmi.flatMap((p) => [p.nome, p.nomeBreve, p.fondo, p.autorita]),
  ...a.assi.flatMap((x) => [x.nome, ...x.altriNomi]),
  ...[...a.iniziative, ...a.indicatori].map(({ nome }) => nome),
  ...a.fonti.map(({ titolo }) => titolo),
]
  .filter((nome) => nome.length > 3)
  .sort((x, y) => y.length - x.length);

/** The prose of every kind of page, each sentence once. */
const { rotte, testi } = sitoDi(a, join(dist, '..', 'content'));
const perGenere = new Map<string, Map<string, string>>();
for (const via of stabili().filter((v) => !v.startsWith('/embed/'))) {
  const genere = rotte.a(via)?.tipo ?? via;
  const sue = perGenere.get(genere) ?? new Map<string, string>();
  for (const frase of prosaDi(leggi(via), nomi)) sue.set(frase, via);
  perGenere.set(genere, sue);
}

test('the prose of every kind of page is read by who went to middle school: Gulpease 60', () => {
  expect(perGenere.size).toBeGreaterThan(20);
  const arduo = [...perGenere]
    .map(([genere, frasi]) => ({ genere, indice: gulpease([...frasi.keys()]) }))
    .filter(({ indice }) => indice < 60);
  expect(arduo).toEqual([]);
});

test('no sentence of ours has more than 25 words', () => {
  const lunghe = [...perGenere.values()]
    .flatMap((frasi) => [...frasi])
    .filter(([frase]) => parole(frase).length > 25);
  expect(new Set(lunghe.map(([frase, via]) => `${via}: ${frase}`))).toEqual(new Set());
});

const voci = [...testi]
  .filter(([via]) => via.startsWith('glossario/'))
  .map(([via, { dati }]) => ({
    id: via.replace('glossario/', ''),
    termine: String(dati['termine']),
    altri: [dati['sigla'] ?? [], dati['altri'] ?? []].flat(),
  }));
const usi = lessico(a, voci);

/** The prose of a page in which a link to a term is its number among them, and any other link or heading says nothing. */
const conLink = (html: string): string =>
  html
    .replace(/<(h[1-6]|button|summary|label)\b[^]*?<\/\1>/g, ' ')
    .replace(/<a\b([^>]*)>[^]*?<\/a>/g, (_, attributi: string) => {
      const [, id] = /\/glossario\/#([^"]+)"/.exec(attributi) ?? [];
      return id === undefined ? 'altrove' : `⟦${voci.findIndex((v) => v.id === id)}⟧`;
    });

/**
 * The largest page of each kind, but the glossary, where all meanings are, and the pages of single figures, which say only where they
 * stand.
 */
const maggiori = new Map<string, { via: string; html: string }>();
for (const via of stabili().filter((v) => !/^\/(embed|cifre)\//.test(v) && v !== forme.glossario)) {
  const genere = rotte.a(via)?.tipo ?? via;
  const html = leggi(via);
  if (html.length > (maggiori.get(genere)?.html.length ?? 0)) maggiori.set(genere, { via, html });
}

test('on every kind of page the first use of a term or an abbreviation in prose opens its meaning', () => {
  let quanti = 0;
  const chiusi = [...maggiori.values()].flatMap(({ via, html }) => {
    const aperti = new Set<string | undefined>();
    return prosaDi(conLink(html), nomi).flatMap((frase) => {
      const link = [...frase.matchAll(/⟦(-?\d+)⟧/g)].map(({ 1: n, index: indice }) => ({
        indice,
        id: voci[Number(n)]?.id,
        forma: '',
      }));
      quanti += link.length;
      return [...link, ...usi(frase)]
        .sort((x, y) => x.indice - y.indice)
        .filter(({ id, forma }) => {
          if (forma === '' && id !== undefined) aperti.add(id);
          return !aperti.has(id);
        })
        .map(({ forma }) => `${via}: «${forma}» in «${frase}»`);
    });
  });
  expect(maggiori.size).toBeGreaterThan(20);
  expect(quanti).toBeGreaterThan(maggiori.size);
  expect(chiusi).toEqual([]);
});

let sito: Sito;
beforeAll(async () => {
  sito = await apri();
});
afterAll(() => sito.chiudi());

test('what an easy page says fits three screens of a phone, in large type', async () => {
  const contesto = await sito.contesto({ viewport: { width: 360, height: 740 } });
  const pagina = await contesto.newPage();
  // The longest of each of the two kinds: the frame of the site, around it, is that of every page.
  for (const inizio of [true, false]) {
    const [via = ''] = facili
      .filter((v) => /facile\/$/.test(v) === inizio)
      .sort((x, y) => leggi(y).length - leggi(x).length);
    await pagina.goto(via);
    const { alta, corpo } = await pagina.$eval('main', (main) => ({
      alta: main.getBoundingClientRect().height / innerHeight,
      corpo: parseFloat(getComputedStyle(main.querySelector('section p')!).fontSize),
    }));
    expect(alta, via).toBeLessThanOrEqual(3);
    expect(corpo, via).toBeGreaterThanOrEqual(20);
  }
  await contesto.close();
});

/** The steps of the script for testers in CONTRIBUTING.md: a page, and the words that are to be heard on it. */
const copione = readFileSync(join(dist, '..', 'CONTRIBUTING.md'), 'utf8')
  .split('\n')
  .flatMap((riga) => {
    const [, , via = '', , sentito = ''] = riga.split('|').map((cella) => cella.trim());
    return /^`\/.*`$/.test(via) && sentito.includes('«')
      ? [{ via: via.slice(1, -1), sentito }]
      : [];
  })
  .filter(({ via }) => stabili().includes(via));

test('what the script for testers says is heard is in the accessibility tree of its page', async () => {
  expect(copione.length).toBeGreaterThan(0);
  const contesto = await sito.contesto();
  const pagina = await contesto.newPage();
  for (const { via, sentito } of copione) {
    await pagina.goto(via);
    const albero = (await pagina.locator('body').ariaSnapshot()).replace(/\s+/g, ' ');
    for (const [, parola = ''] of sentito.matchAll(/«([^»]+)»/g))
      expect(albero, via).toContain(parola);
  }
  await contesto.close();
});

import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apri, costruite, leggi, unaPerTipo, type Sito } from './sito.ts';

/**
 * What a reader downloads for a page of each kind, in kilobytes after gzip: HTML, styles and scripts together. Raise a line only
 * with a reason that a reader on a slow network would accept. The styles are one file of the whole site: it is counted here for
 * each page, but fetched once and in one round trip, where small files for each kind of page cost a round trip each.
 * A programme, an Asse and a year carry two sources: what documents print, and nine dates of the Commission's data, which are one more
 * line over time and one table each. The page of a dataset holds every figure of nine dates, each with the way to
 * its evidence: hundreds of addresses, that a reader would else open one by one.
 * The page of a programme also holds, folded, a drawing over the years for each category of region: they come with the page, so that
 * they open without scripts.
 * Drawings come at three widths, each with its date, source and address: a page of many holds four kilobytes more.
 * Every page says, folded, how it is cited in five forms: two thirds of a kilobyte that no script has to fetch. The page of the data
 * describes them to search engines with the checksum of each file.
 * Folds, contents that follow and sheets set close are half a kilobyte of those styles: they save ten screens of scrolling, and ten sheets.
 * Under a drawing a button brings its marks as lists, from the page of the figure: a third of a kilobyte of script, and nothing more until
 * it is pressed.
 * Prose opens the meaning of each term that it uses: twelve bytes a term, a third of a kilobyte on the page of the method.
 * Every page has the styles and the few lines of script by which a figure opens its evidence in place.
 */
const tetti: Record<string, number> = {
  home: 32,
  programma: 54.5,
  asse: 45,
  anno: 39,
  'Asse e anno': 32,
  iniziative: 35.5,
  iniziativa: 24,
  indicatori: 24,
  indicatore: 30,
  obiettivi: 30.5,
  fonti: 18,
  fonte: 46.5,
  glossario: 26,
  metodo: 24,
  dati: 31.75,
  riconciliazione: 32,
  404: 22.75,
};
const tettoDegliStili = 12;
/**
 * The kinds where nothing moves: they carry only the way to the search, of two kilobytes at most, and three quarters of a kilobyte by
 * which a link to evidence, and a wide table, ask for what they need; that of a document also the way to the proofs of its figures, where the register is signed.
 */
const fermi = ['indicatori', 'fonti', 'fonte', 'glossario', 'metodo', 'dati', 'riconciliazione'];

describe('a page weighs no more than its kind may', () => {
  let sito: Sito;
  beforeAll(async () => {
    sito = await apri();
  });
  afterAll(() => sito.chiudi());

  const tipi = unaPerTipo();

  test('every kind has its limit, and the site pages of most kinds', () => {
    expect(Object.keys(tipi).filter((tipo) => tetti[tipo] === undefined)).toEqual([]);
    const sempre = ['programma', 'asse', 'anno', 'iniziative', 'fonti', 'fonte'];
    expect(sempre.filter((tipo) => tipi[tipo] === undefined)).toEqual([]);
  });

  test.each(Object.entries(tipi))('%s', async (tipo, via) => {
    const contesto = await sito.contesto();
    const pagina = await contesto.newPage();
    const prima = sito.server.risposte.length;
    await pagina.goto(via, { waitUntil: 'networkidle' });
    await contesto.close();
    const peso = (pezzo: string): number =>
      sito.server.risposte
        .slice(prima)
        .filter((r) => r.tipo.includes(pezzo))
        .reduce((somma, r) => somma + r.byte / 1024, 0);
    const [html, stili, script] = [peso('html'), peso('css'), peso('javascript')];
    expect(html).toBeGreaterThan(1);
    expect(stili).toBeLessThan(tettoDegliStili);
    if (fermi.includes(tipo)) expect(script).toBeLessThan(tipo === 'fonte' ? 4 : 2.75);
    expect(html + stili + script).toBeLessThan(tetti[tipo] ?? 0);
  });
});

test('the page of a figure is its few kilobytes, whatever the figure', () => {
  const pesanti = costruite()
    .filter((via) => via.startsWith('/cifre/'))
    .map((via) => ({ via, byte: gzipSync(leggi(via)).length }))
    .filter(({ byte }) => byte > 6 * 1024);
  expect(pesanti).toEqual([]);
});

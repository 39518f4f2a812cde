import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chiedi, fine } from '../ricerca/browser.ts';
import { misura, parteDi, prove, punteggio, tutteLeProve } from '../ricerca/domande.ts';
import {
  cercata,
  conRefuso,
  dgr,
  importo,
  massimo,
  perStato,
  programma,
  sinonimo,
} from '../ricerca/soggetti.ts';
import { avviaChromium } from './chromium.ts';
import { servi, type Server } from './server.ts';
import { dist, archivio, unaPerTipo } from './sito.ts';

const programmi = new Set(archivio.programmi.map((p) => p.id));
const asse = unaPerTipo()['asse'] ?? '/';
const qualunque = `#q=${encodeURIComponent(cercata.nome)}`;
let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = await servi(dist);
  browser = await avviaChromium();
});
afterAll(async () => {
  await browser.close();
  await server.chiudi();
});

/** A new page with nothing cached, and what the browser complained of. */
async function apri(via: string, opzioni = {}): Promise<{ pagina: Page; lamenti: string[] }> {
  const contesto = await browser.newContext({ baseURL: server.origine, ...opzioni });
  const pagina = await contesto.newPage();
  const lamenti: string[] = [];
  pagina.on('console', (m) => m.type() === 'error' && lamenti.push(m.text()));
  pagina.on('pageerror', (e) => lamenti.push(e.message));
  await pagina.goto(via);
  return { pagina, lamenti };
}

const dellaRicerca = (p: string): boolean => p.includes('/pagefind/') || /\.js$/.test(p);
const peso = (da: number): number =>
  server.risposte
    .slice(da)
    .filter((x) => dellaRicerca(x.percorso))
    .reduce((s, x) => s + x.byte, 0);

describe('the query set', () => {
  const tutte = tutteLeProve();
  const chieste = prove(dist);

  test('is large, and leaves out no query about a programme that has data', () => {
    expect(tutte.filter((p) => p.pagine.length > 0).length).toBeGreaterThanOrEqual(150);
    expect(tutte.filter((p) => p.pagine.length === 0).length).toBeGreaterThanOrEqual(30);
    const altrove = tutte
      .flatMap((p) => p.pagine.map(parteDi))
      .filter((parte) => !programmi.has(parte) && !existsSync(join(dist, parte)));
    const lasciate = tutte
      .filter((p) => !chieste.some((c) => c.domanda === p.domanda))
      .filter((p) => !p.pagine.some((pagina) => altrove.includes(parteDi(pagina))));
    expect(altrove.length > 0 ? lasciate.filter((p) => p.pagine.length > 0) : lasciate).toEqual([]);
  });

  test('97 of 100 queries have their pages in the first three, and nothing is found where nothing is', async () => {
    const { pagina, lamenti } = await apri('/cerca/');
    const piene = chieste.filter((p) => p.pagine.length > 0);
    const vuote = chieste.filter((p) => p.pagine.length === 0);
    const esiti = await misura(pagina, piene);
    expect(
      punteggio(esiti),
      JSON.stringify(
        esiti.filter((e) => !e.bene),
        null,
        1,
      ),
    ).toBeGreaterThanOrEqual(97);
    const nulle = await misura(pagina, vuote);
    expect(nulle.filter((e) => !e.bene)).toEqual([]);
    expect(lamenti).toEqual([]);
  });
});

describe('what a search costs', () => {
  test('nothing of the search is loaded before the field takes the focus, little for the first suggestion', async () => {
    const prima = server.risposte.length;
    const { pagina } = await apri(asse);
    await pagina.waitForLoadState('networkidle');
    expect(server.risposte.slice(prima).filter((x) => x.percorso.includes('pagefind'))).toEqual([]);
    const alFuoco = server.risposte.length;
    await pagina.keyboard.press('/');
    expect(await pagina.evaluate(() => document.activeElement?.id)).toBe('cerca-nel-sito');
    await pagina.keyboard.type(cercata.parola.slice(0, -1));
    await pagina.getByRole('option', { name: cercata.nome }).first().waitFor();
    expect(peso(alFuoco)).toBeGreaterThan(1000);
    expect(peso(alFuoco)).toBeLessThanOrEqual(10 * 1024);
  });

  test.each([
    [cercata.parola, 120],
    [cercata.nome, 120],
    [`dell’${cercata.parola}`, 120],
    [importo, 120],
    [conRefuso(cercata.nome), 120],
    ['', 120],
  ])('the first full search for «%s» weighs at most %i KB', async (q, massimo) => {
    const prima = server.risposte.length;
    const via =
      q === ''
        ? `/cerca/#asse=${encodeURIComponent(perStato.asse)}&stato=${perStato.stato}`
        : `/cerca/#q=${encodeURIComponent(q)}`;
    const { pagina } = await apri(via);
    await fine(pagina);
    await pagina.waitForLoadState('networkidle');
    // What only narrows the records asks for no word of the index.
    const serve = q === '' ? /\/filtri\/stato\.json$/ : /wasm\.unknown\.pagefind$/;
    expect(server.risposte.slice(prima).some((x) => serve.test(x.percorso))).toBe(true);
    expect(peso(prima)).toBeLessThanOrEqual(massimo * 1024);
  });
});

describe('what a result says', () => {
  test.skipIf(dgr === undefined)(
    'each hit says why it answers, with the words marked',
    async () => {
      const { pagina } = await apri(`/cerca/#q=DGR%20${dgr}`);
      await fine(pagina);
      const primo = pagina.locator('[data-risultati] > li').first();
      expect(await primo.innerText()).toContain('Trovato in un atto');
      expect(await primo.locator('mark').allInnerTexts()).toEqual(['DGR', dgr]);
    },
  );

  test.skipIf(sinonimo === undefined)(
    'an everyday word says which official word it stands for',
    async () => {
      const { parola = '', equivale = [] } = sinonimo ?? {};
      const { pagina } = await apri(`/cerca/#q=${encodeURIComponent(parola)}`);
      await fine(pagina);
      const spiegato = pagina
        .locator('[data-risultati] > li', { hasText: `«${parola}» qui si dice «` })
        .first();
      const detto = await spiegato.innerText();
      const ufficiale = equivale.find((e) => detto.includes(`«${parola}» qui si dice «${e}»`));
      expect(ufficiale, detto).toBeDefined();
      const segnate = (await spiegato.locator('mark').allInnerTexts()).join(' ').toLowerCase();
      expect(segnate).toContain(ufficiale);
    },
  );

  test('a typo is no exact match: the nearest stand apart', async () => {
    const { pagina } = await apri(`/cerca/#q=${encodeURIComponent(conRefuso(cercata.nome))}`);
    const { esatti, approssimati, nessuno } = await fine(pagina);
    expect({ esatti, nessuno }).toEqual({ esatti: [], nessuno: true });
    expect(approssimati[0]).toBe(cercata.url);
    expect(await pagina.locator('[data-conto]').innerText()).toContain('Nessun risultato esatto');
    expect(await pagina.locator('[data-vicine]').isVisible()).toBe(true);
  });

  test('every link of a result leads to a page and an anchor that exist', async () => {
    const { pagina } = await apri('/cerca/');
    const vie = new Set<string>();
    for (const q of ['asse', 'glossario', 'obiettivo', 'indicatore', programma.nomeBreve, 'elenco'])
      for (const v of (await chiedi(pagina, q)).esatti) vie.add(v);
    expect(vie.size).toBeGreaterThan(10);
    for (const via of vie) {
      const { pathname, hash } = new URL(via, 'http://localhost');
      const ancora = decodeURIComponent(hash.slice(1));
      const html = readFileSync(join(dist, pathname, 'index.html'), 'utf8');
      if (ancora) expect(html, via).toContain(`id="${ancora}"`);
    }
  });
});

describe('filters, order, address', () => {
  test('filters work with an empty query, order by amount, and stand in the address; back and forward keep them', async () => {
    const { pagina } = await apri('/cerca/');
    await fine(pagina);
    await pagina.selectOption('select[name=asse]', perStato.asse);
    await pagina.selectOption('select[name=stato]', perStato.stato);
    const { esatti } = await fine(pagina);
    expect(esatti.sort()).toEqual(perStato.iniziative.sort());
    expect(new URL(pagina.url()).hash).toBe(
      `#${new URLSearchParams({ asse: perStato.asse, stato: perStato.stato })}`,
    );
    await pagina.selectOption('select[name=stato]', '');
    const perPertinenza = (await chiedi(pagina, 'asse')).esatti;
    await pagina.selectOption('select[name=ordine]', 'importo');
    const perImporto = (await fine(pagina)).esatti;
    const importi = perImporto.filter((via) => via.includes('/iniziative/')).map(massimo);
    expect(importi).toEqual(importi.toSorted((x, y) => y - x));
    await pagina.goBack();
    expect((await fine(pagina)).esatti).toEqual(perPertinenza);
    expect(await pagina.inputValue('select[name=ordine]')).toBe('pertinenza');
    await pagina.goForward();
    expect((await fine(pagina)).esatti).toEqual(perImporto);
  });

  test('kinds are counted and choosing one keeps what was asked', async () => {
    const { pagina } = await apri(`/cerca/#programma=${programma.id}`);
    await fine(pagina);
    const conteggi = await pagina.locator('[data-tipi] span').allInnerTexts();
    const [tutti = 0, ...parti] = conteggi.map(Number);
    expect(parti.reduce((s, n) => s + n, 0)).toBe(tutti);
    await pagina.locator('[data-tipi] a', { hasText: 'iniziative' }).click();
    await fine(pagina);
    expect(new URL(pagina.url()).hash).toBe(
      `#${new URLSearchParams({ tipo: 'iniziativa', programma: programma.id })}`,
    );
    expect(await pagina.locator('[data-risultato]').first().getAttribute('data-risultato')).toBe(
      'iniziativa',
    );
  });

  test('the results can be taken away as CSV under the content policy', async () => {
    const { pagina, lamenti } = await apri(`/cerca/${qualunque}`);
    const { esatti } = await fine(pagina);
    const [file] = await Promise.all([
      pagina.waitForEvent('download'),
      pagina.getByRole('button', { name: 'Scarica i risultati (CSV)' }).click(),
    ]);
    const testo = readFileSync(await file.path(), 'utf8');
    expect(testo.startsWith('\uFEFFtipo;titolo;')).toBe(true);
    expect(esatti).toContain(cercata.url);
    expect(testo.trim().split('\r\n')).toHaveLength(esatti.length + 1);
    expect(testo).toContain(cercata.url);
    expect(lamenti).toEqual([]);
  });
});

describe('keyboard', () => {
  test('arrows choose a suggestion, Escape closes, Enter goes to its page', async () => {
    const { pagina } = await apri(asse);
    await pagina.keyboard.press('/');
    const campo = pagina.getByRole('combobox', { name: 'Cerca nel sito' });
    await campo.waitFor();
    await pagina.keyboard.type(cercata.nome.slice(0, -1));
    await pagina.getByRole('option').first().waitFor();
    expect(await campo.getAttribute('aria-expanded')).toBe('true');
    await pagina.keyboard.press('Escape');
    expect(await campo.getAttribute('aria-expanded')).toBe('false');
    await pagina.keyboard.press('ArrowDown');
    const scelta = pagina.locator('[role=option][aria-selected=true]');
    expect(await scelta.getAttribute('id')).toBe(await campo.getAttribute('aria-activedescendant'));
    await pagina.keyboard.press('ArrowUp');
    expect(await scelta.count()).toBe(0);
    await pagina.keyboard.press('ArrowDown');
    for (let passi = 0; !(await scelta.innerText()).startsWith(cercata.nome); passi++) {
      expect(passi).toBeLessThan(10);
      await pagina.keyboard.press('ArrowDown');
    }
    await pagina.keyboard.press('Enter');
    await pagina.waitForURL(`**${cercata.url}`);
  });

  test('without a chosen suggestion Enter searches', async () => {
    const { pagina } = await apri(asse);
    await pagina.keyboard.press('/');
    await pagina.keyboard.type(cercata.parola);
    await pagina.keyboard.press('Enter');
    await pagina.waitForURL(`**/cerca/#q=${encodeURIComponent(cercata.parola)}`);
    expect((await fine(pagina)).esatti).toContain(cercata.url);
  });

  test('the key / can be turned off', async () => {
    const { pagina } = await apri('/cerca/');
    await pagina.getByLabel(/Il tasto/).uncheck();
    await pagina.goto(asse);
    await pagina.keyboard.press('/');
    expect(await pagina.evaluate(() => document.activeElement?.id)).not.toBe('cerca-nel-sito');
  });
});

describe('bad input', () => {
  test.each([
    ['10.000 characters', `${cercata.nome} `.repeat(1000).slice(0, 10_000)],
    ['10.000 letters in one word', 'a'.repeat(10_000)],
    ['markup', '<img src=x onerror="document.title=1"><script>alert(1)</script>'],
    ['emoji', '👶🍼 👩‍👩‍👧'],
    ['SQL', "'; DROP TABLE iniziative; -- OR 1=1"],
    ['regular expressions', '(.*)+$ [a-z]{999} \\b(?=('],
    ['only signs', '!!! ??? "" «» --'],
    ['broken quotes', '"nidi «gratis'],
    ['direction marks and nulls', '\u202enidi\u0000 \uffff\ud800'],
  ])('%s does nothing bad', async (_, q) => {
    const { pagina, lamenti } = await apri('/cerca/');
    const titolo = await pagina.title();
    const inizio = Date.now();
    const mostrato = await chiedi(pagina, q);
    expect(mostrato.stato).toBe('pronto');
    expect(Date.now() - inizio).toBeLessThan(5000);
    expect(await pagina.title()).toContain(titolo);
    expect(await pagina.locator('[data-cerca] img, [data-cerca] script').count()).toBe(0);
    expect(lamenti).toEqual([]);
    expect((await chiedi(pagina, cercata.nome)).esatti[0]).toBe(cercata.url);
  });
});

describe('soft failure', () => {
  test.each([/pagefind\.js/, /wasm/, /pf_index/, /pf_meta/, /registro\.json/, /schede/])(
    'without %s the page says so and gives the lists',
    async (quali) => {
      server.bloccati = quali;
      try {
        const { pagina } = await apri(`/cerca/${qualunque}`);
        const { stato, esatti } = await fine(pagina);
        expect({ stato, esatti }).toEqual({ stato: 'guasto', esatti: [] });
        expect(await pagina.locator('[data-guasto]').isVisible()).toBe(true);
        expect(await pagina.getByRole('link', { name: 'glossario', exact: true }).isVisible()).toBe(
          true,
        );
      } finally {
        server.bloccati = null;
      }
    },
  );

  test('without JavaScript the form arrives at a page that says how to go on', async () => {
    const { pagina } = await apri(asse, { javaScriptEnabled: false });
    await pagina.fill('#cerca-nel-sito', 'nidi');
    await pagina.press('#cerca-nel-sito', 'Enter');
    await pagina.waitForURL('**/cerca/?');
    expect(await pagina.locator('[data-senza]').isVisible()).toBe(true);
    expect(await pagina.locator('[data-filtri]').isVisible()).toBe(false);
    expect(await pagina.locator('#elenchi a[href*="/iniziative/"]').count()).toBe(
      archivio.iniziative.length,
    );
  });
});

describe('addresses that lead nowhere', () => {
  test('a moved address sends on to a page that exists, and says where without scripts', async () => {
    for (const { da, a } of archivio.rinvii) {
      const html = readFileSync(join(dist, da, 'index.html'), 'utf8');
      expect(html).toContain('name="robots" content="noindex"');
      expect(readFileSync(join(dist, a.split('#')[0] ?? '', 'index.html'), 'utf8')).toContain(
        '<h1',
      );
      const { pagina } = await apri(da, { javaScriptEnabled: false });
      await pagina.waitForURL(`**${a}`);
    }
  });

  test('the 404 page proposes the nearest addresses, and plain ways to go on without scripts', async () => {
    const { pagina } = await apri(`${cercata.url.slice(0, -3)}${cercata.url.slice(-2)}`);
    const vicini = pagina.locator('[data-vicini] a');
    await vicini.first().waitFor();
    expect(await vicini.first().getAttribute('href')).toBe(cercata.url);
    const { pagina: muta } = await apri('/nulla/', { javaScriptEnabled: false });
    expect(await muta.locator('main a').count()).toBeGreaterThan(archivio.programmi.length);
  });
});

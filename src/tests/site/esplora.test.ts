import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apri, pagine, archivio, type Sito } from './sito.ts';

const iniziative = archivio.iniziative;
const osservazioni = archivio.osservazioni;
const derivate = new Map(archivio.derivate.map((d) => [d.id, d]));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const lombarda = '/por-fse-lombardia/iniziative/';
const asseI = '/por-fse-lombardia/confronto/asse/i/2019-12-31-2022-12-31/';

let sito: Sito;

beforeAll(async () => {
  sito = await apri();
});

afterAll(async () => {
  await sito.chiudi();
});

/** A page in a context of its own, with what went wrong in it. */
async function vai(
  percorso: string,
  opzioni: BrowserContextOptions = {},
): Promise<{ pagina: Page; guasti: string[] }> {
  const contesto = await sito.contesto({ viewport: { width: 1280, height: 900 }, ...opzioni });
  const pagina = await contesto.newPage();
  const guasti: string[] = [];
  pagina.on('pageerror', (e) => guasti.push(e.message));
  pagina.on('console', (m) => m.type() === 'error' && guasti.push(m.text()));
  await pagina.goto(percorso);
  if (opzioni.javaScriptEnabled !== false)
    await pagina.waitForFunction(() => !document.querySelector('main fieldset:disabled'));
  return { pagina, guasti };
}

/** What a reader sees of each row: its name, in order. */
const nomi = (pagina: Page): Promise<string[]> =>
  pagina
    .locator('[data-riga]:visible th[scope=row]')
    .allInnerTexts()
    .then((t) => t.map((x) => x.trim()));

const stato = (pagina: Page): string => new URL(pagina.url()).search;

async function scarica(pagina: Page, formato: string): Promise<{ nome: string; byte: Buffer }> {
  const [file] = await Promise.all([
    pagina.waitForEvent('download'),
    pagina.click(`[data-formato=${formato}]`),
  ]);
  return { nome: file.suggestedFilename(), byte: readFileSync(await file.path()) };
}

describe('without JavaScript', () => {
  test('every initiative is in the table under its Asse, and no dead control is seen', async () => {
    for (const percorso of ['/iniziative/', lombarda]) {
      const { pagina } = await vai(percorso, { javaScriptEnabled: false });
      const attese = iniziative.filter(
        (i) => percorso === '/iniziative/' || percorso.startsWith(`/${i.programma}/`),
      );
      expect((await nomi(pagina)).sort()).toEqual(attese.map((i) => i.nome).sort());
      expect(await pagina.locator('main :is(button, select, input):visible').count()).toBe(0);
      for (const href of await pagina
        .locator('main nav a')
        .evaluateAll((aa) => aa.map((a) => a.getAttribute('href') ?? '')))
        expect(await pagina.locator(href).count(), href).toBe(1);
      await pagina.context().close();
    }
  });

  test('every amount stands with its measure and date, and a missing one is never zero', async () => {
    const { pagina } = await vai('/iniziative/', { javaScriptEnabled: false });
    const celle = await pagina.locator('[data-riga] td[data-colonna=Importo]').evaluateAll((tds) =>
      tds.map((td) => ({
        riga: td.parentElement?.dataset['riga'] ?? '',
        testo: (td as HTMLElement).innerText.replace(/\s+/g, ' ').trim(),
        figura: td.querySelector(':scope > :not([hidden]) [data-oss]')?.getAttribute('data-oss'),
      })),
    );
    for (const { riga, testo, figura } of celle) {
      const o = osservazioni.find((x) => x.id === figura);
      if (!o) expect(testo, riga).toBe('non disponibile');
      else {
        expect(riga).toBe(`${o.programma}/${o.soggetto}`);
        expect(testo, riga).toMatch(/ (\d{4})$/);
        expect(testo.endsWith(o.data.slice(0, 4)), riga).toBe(true);
        expect(testo.replace(/\s/g, '').length).toBeGreaterThan(o.testo.length + 12);
      }
    }
    const conDueStati = pagina.locator('[data-riga="por-fse-lombardia/anziani-e-disabili"]');
    expect(await conDueStati.innerText()).toMatch(/conclusa e in corso|in corso e conclusa/i);
  });

  test('comparisons are reached by plain links, each to a page that is there', async () => {
    const { pagina } = await vai('/por-fse-lombardia/confronto/', { javaScriptEnabled: false });
    const href = await pagina
      .locator('main a[href*="/confronto/"]')
      .evaluateAll((aa) => aa.map((a) => a.getAttribute('href') ?? ''));
    const fatte = pagine().filter((p) => /^\/por-fse-lombardia\/confronto\/./.test(p));
    expect([...new Set(href)].sort()).toEqual(fatte.sort());
    expect(fatte).toContain(asseI);
    expect(await pagina.locator('main :is(button, select, input):visible').count()).toBe(0);
  });
});

describe('the explorer', () => {
  test('is worked by keyboard alone, tells the count, and keeps its state in the address', async () => {
    const { pagina, guasti } = await vai(lombarda);
    await pagina.focus('#f-testo');
    await pagina.keyboard.type('nidi gratis');
    await expect.poll(() => stato(pagina)).toBe('?testo=nidi+gratis');
    const conto = pagina.locator('[role=status]').first();
    expect(await conto.innerText()).toBe('3 iniziative su 56');
    expect((await nomi(pagina)).every((n) => n.startsWith('Nidi Gratis'))).toBe(true);
    // From the text to the lists, then to the heading of the amounts.
    await pagina.keyboard.press('Tab');
    await pagina.keyboard.press('Tab');
    await pagina.keyboard.press('ArrowDown');
    await pagina.locator('th[data-chiave=importo] button').focus();
    await pagina.keyboard.press('Enter');
    expect(await pagina.locator('th[data-chiave=importo]').getAttribute('aria-sort')).toBe(
      'descending',
    );
    await pagina.keyboard.press('Space');
    expect(await pagina.locator('th[data-chiave=importo]').getAttribute('aria-sort')).toBe(
      'ascending',
    );
    expect(stato(pagina)).toContain('ordina=importo');
    expect(await pagina.locator('[aria-sort]').count()).toBe(1);
    expect(guasti).toEqual([]);
  });

  test('back and forward walk through the steps, and a link opens where it was copied', async () => {
    const { pagina } = await vai('/iniziative/');
    await pagina.selectOption('#f-asse', 'por-fse-lombardia-ii');
    await pagina.selectOption('#f-stato', 'in corso');
    await pagina.click('th[data-chiave=data] button');
    const qui = pagina.url();
    const viste = await nomi(pagina);
    expect(viste.length).toBeGreaterThan(3);
    await pagina.goBack();
    await expect.poll(() => stato(pagina)).not.toContain('ordina');
    expect(await pagina.inputValue('#f-ordina')).toBe('asse');
    await pagina.goBack();
    await expect.poll(() => pagina.inputValue('#f-stato')).toBe('');
    await pagina.goForward();
    await pagina.goForward();
    await expect.poll(() => nomi(pagina)).toEqual(viste);
    const { pagina: altra } = await vai(new URL(qui).pathname + new URL(qui).search);
    expect(await nomi(altra)).toEqual(viste);
    expect(await altra.inputValue('#f-ordina')).toBe('data-giu');
  });

  test('a measure shows that measure’s amount, and none of the others', async () => {
    const { pagina } = await vai('/iniziative/?misura=impegni&ordina=importo&verso=giu');
    const figure = await pagina
      .locator('[data-riga]:visible td[data-colonna=Importo] [data-oss]:visible')
      .evaluateAll((aa) => aa.map((a) => a.getAttribute('data-oss')));
    const valori = figure.map((id) => osservazioni.find((o) => o.id === id));
    expect(valori.length).toBe((await nomi(pagina)).length);
    expect(valori.every((o) => o?.misura === 'impegni')).toBe(true);
    expect(valori.map((o) => o?.valore)).toEqual(
      valori.map((o) => o?.valore ?? 0).sort((x, y) => y - x),
    );
  });

  test('says so when nothing answers, and one press takes the filters away', async () => {
    const { pagina } = await vai(
      `${lombarda}?testo=${encodeURIComponent('<img src=x onerror=alert(1)> 🙂 DROP TABLE .*')}`,
    );
    expect(await nomi(pagina)).toEqual([]);
    expect(await pagina.locator('[data-vuoto]').isVisible()).toBe(true);
    await pagina.click('[data-vuoto] button');
    expect(await nomi(pagina)).toHaveLength(56);
    expect(stato(pagina)).toBe('');
  });

  test('the files hold the rows that are seen, in their order, with the amounts that are shown', async () => {
    const { pagina, guasti } = await vai('/iniziative/?misura=programmato&ordina=importo');
    const visti = await nomi(pagina);
    const stampati = (
      await pagina
        .locator('[data-riga]:visible td[data-colonna=Importo] [data-oss]:visible')
        .allInnerTexts()
    ).map((t) => t.replace(/\s/g, ''));
    const semplice = await scarica(pagina, 'csv');
    const righe = Papa.parse<Record<string, string>>(semplice.byte.toString('utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(righe.map((r) => r['iniziativa'])).toEqual(visti);
    expect(righe.map((r) => (r['importo_stampato'] ?? '').replace(/\s/g, ''))).toEqual(stampati);
    expect(righe.every((r) => (r['url'] ?? '').startsWith(sito.server.origine))).toBe(true);

    const excel = await scarica(pagina, 'excel');
    const testo = excel.byte.toString('utf8');
    expect(testo.startsWith('\uFEFFprogramma;iniziativa;')).toBe(true);
    const colonne = Papa.parse<string[]>(testo.slice(1), { delimiter: ';', skipEmptyLines: true });
    expect(colonne.data.map((r) => r[1]).slice(1)).toEqual(visti);

    const { nome, byte } = await scarica(pagina, 'xlsx');
    expect(nome).toBe('iniziative.xlsx');
    const { sheets } = await readXlsx(byte);
    const foglio = sheets[0]?.rows ?? [];
    expect(foglio.slice(1).map((r) => r[1])).toEqual(visti);
    expect(foglio.slice(1).map((r) => r[6])).toEqual(righe.map((r) => Number(r['importo_euro'])));
    expect(guasti).toEqual([]);
  });

  test('costs little: under 5 KB before anything is asked, the workbook only when asked', async () => {
    const { pagina } = await vai(lombarda);
    const prima = sito.server.risposte.length;
    const script = (da: number): number[] =>
      sito.server.risposte
        .slice(da)
        .filter((r) => r.percorso.endsWith('.js'))
        .map((r) => r.byte);
    await pagina.reload();
    await pagina.waitForFunction(() => !document.querySelector('main fieldset:disabled'));
    expect(script(prima).reduce((a, b) => a + b, 0)).toBeLessThan(5000);
    const dopo = sito.server.risposte.length;
    await scarica(pagina, 'xlsx');
    // The writer and fflate, which packs it; compressed, the workbook gives the weight back.
    expect(script(dopo).length).toBeGreaterThan(0);
    expect(script(dopo).reduce((a, b) => a + b, 0)).toBeLessThan(7000);
  });
});

describe('the comparison', () => {
  test('answers what changed in Asse I between 2019 and 2022 on one page', async () => {
    const { pagina } = await vai(asseI, { javaScriptEnabled: false });
    expect(await pagina.locator('h1').innerText()).toMatch(/Asse I: che cosa è cambiato/);
    const testo = (await pagina.locator('#in-breve').innerText()).replace(/\s+/g, ' ');
    expect(testo).toContain('Scendono la dotazione e il programmato');
    expect(testo).toContain('121,3 milioni di euro');
    expect(testo).toContain('+30.661');
    for (const base of ['La dotazione è cambiata', 'La base è cambiata', 'li contano a parte'])
      expect(testo).toContain(base);
  });

  test('every difference is a named rule over the two figures of its row', async () => {
    for (const percorso of pagine().filter((p) => /\/confronto\/(asse|date)\//.test(p))) {
      const { pagina } = await vai(percorso, { javaScriptEnabled: false });
      const righe = await pagina.locator('main table tr:has([data-scarto])').evaluateAll((trs) =>
        trs.map((tr) => ({
          nome: tr.querySelector('th')?.textContent?.trim() ?? '',
          lati: [...tr.querySelectorAll('[data-lato]')].map((td) =>
            [...td.querySelectorAll('[data-oss], [data-derivata]')].map(
              (a) => a.getAttribute('data-oss') ?? a.getAttribute('data-derivata') ?? '',
            ),
          ),
          differenza: tr
            .querySelector('[data-scarto] [data-derivata]')
            ?.getAttribute('data-derivata'),
          esito: tr.querySelector('[data-scarto]')?.textContent ?? '',
        })),
      );
      for (const { nome, lati, differenza, esito } of righe) {
        const dove = `${percorso} ${nome}`;
        const [prima = [], dopo = []] = lati;
        if (differenza === null || differenza === undefined)
          expect(esito, dove).toMatch(
            /non confrontabile\s+\S|manca una delle due cifre|manca uno dei due importi/,
          );
        else {
          const d = derivate.get(differenza);
          const da = (ids: string[]): string[] => ids.flatMap((id) => derivate.get(id)?.da ?? [id]);
          expect(d?.regola, dove).toMatch(/^differenza/);
          expect(d?.da, dove).toEqual([...da(dopo), ...da(prima)]);
        }
      }
      await pagina.context().close();
    }
  });

  test('the choice of two dates leads to their page in either order, and says why where there is none', async () => {
    const { pagina, guasti } = await vai('/por-fse-lombardia/confronto/');
    await pagina.selectOption('#soggetto', 'i');
    await pagina.selectOption('#data-prima', '2022-12-31');
    await pagina.selectOption('#data-dopo', '2019-12-31');
    await pagina.focus('form[data-date] button');
    await Promise.all([pagina.waitForURL(`**${asseI}`), pagina.keyboard.press('Enter')]);
    await pagina.goBack();
    await pagina.waitForFunction(() => !document.querySelector('main fieldset:disabled'));
    await pagina.selectOption('#soggetto', 'v');
    await pagina.selectOption('#data-prima', '2021-12-31');
    await pagina.selectOption('#data-dopo', '2022-12-31');
    await pagina.click('form[data-date] button');
    expect(await pagina.locator('[data-detto]').innerText()).toMatch(/non stampano/);
    await pagina.selectOption('#asse-1', 'i');
    await pagina.click('form[data-assi] button');
    expect(await pagina.locator('[data-detto]').innerText()).toMatch(/due diverse/);
    await pagina.selectOption('#asse-0', 'iii');
    await Promise.all([
      pagina.waitForURL('**/confronto/assi/i-iii/'),
      pagina.click('form[data-assi] button'),
    ]);
    expect(guasti).toEqual([]);
  });

  test('of all Assi a reader keeps two or more, in the address, through back and forward', async () => {
    const { pagina } = await vai('/por-fse-lombardia/confronto/assi/');
    const teste = (): Promise<string[]> =>
      pagina.locator('main table').first().locator('thead th:visible').allInnerTexts();
    expect(await teste()).toHaveLength(6);
    for (const asse of ['ii', 'iv', 'v']) await pagina.uncheck(`input[value=${asse}]`);
    expect(await teste()).toEqual(['Misura', 'Asse I', 'Asse III']);
    expect(stato(pagina)).toBe('?assi=i,iii');
    await pagina.click('input[value=i]');
    expect(await pagina.isChecked('input[value=i]')).toBe(true);
    expect(await pagina.locator('.colonne-scelte [role=status]').innerText()).toMatch(/almeno due/);
    await pagina.goBack();
    await expect.poll(() => teste()).toEqual(['Misura', 'Asse I', 'Asse III', 'Asse V']);
  });
});

describe('is accessible', () => {
  const indirizzi = [
    '/iniziative/?testo=nidi&ordina=importo&verso=giu',
    lombarda,
    '/por-fse-lombardia/confronto/',
    '/por-fse-lombardia/confronto/assi/',
    '/por-fse-lombardia/confronto/assi/i-ii/',
    asseI,
  ];
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [360, 1280])
      test(`${colorScheme}, ${width} px wide`, async () => {
        for (const percorso of indirizzi) {
          const { pagina } = await vai(percorso, { colorScheme, viewport: { width, height: 900 } });
          await pagina.evaluate(axe);
          const violazioni = await pagina.evaluate(async () => {
            const { violations } = await (
              window as unknown as {
                axe: {
                  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
                };
              }
            ).axe.run();
            return violations.map((v) => `${v.id}: ${v.nodes[0]?.html ?? ''}`);
          });
          expect(violazioni, percorso).toEqual([]);
          const larga = await pagina.evaluate(() => document.documentElement.scrollWidth);
          expect(larga, percorso).toBeLessThanOrEqual(width);
          await pagina.context().close();
        }
      });
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cercata, perStato } from '../ricerca/soggetti.ts';
import { istante } from '../../model/index.ts';
import { indirizzi } from '../../views/indirizzi.ts';
import { apri, archivio, derivata, leggi, leggiOgni, pagine, type Sito } from './sito.ts';

const iniziative = archivio.iniziative;
const osservazioni = archivio.osservazioni;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { programma } = cercata;
const elenco = `/${programma}/iniziative/`;
const sue = iniziative.filter((i) => i.programma === programma);
/** The pages of comparisons of the programme that has most of them. */
const confronti = [
  ...Map.groupBy(
    pagine().filter((via) => /^\/[^/]+\/confronto\//.test(via)),
    (via) => via.split('/')[1],
  ).values(),
].sort((x, y) => y.length - x.length)[0]!;
const [confronto = ''] = confronti;
/** A comparison of two dates of an Asse, the longest that the site has: its Asse and its dates. */
const [diUnAsse = '', asse = '', prima = '', dopo = ''] =
  confronti
    .flatMap((via) => {
      const parti = /\/confronto\/asse\/([^/]+)\/(\d{4}-\d\d-\d\d)-(\d{4}-\d\d-\d\d)\/$/.exec(via);
      return parti ? [[via, ...parti.slice(1)]] : [];
    })
    .sort(([x = ''], [y = '']) => leggi(y).length - leggi(x).length)[0] ?? [];

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
  if (opzioni.javaScriptEnabled === false)
    await pagina
      .locator('main details')
      .evaluateAll((pieghe) => pieghe.forEach((p) => p.setAttribute('open', '')));
  if (opzioni.javaScriptEnabled !== false)
    await pagina.waitForFunction(() => !document.querySelector('main fieldset:disabled'));
  return { pagina, guasti };
}

/** What a reader sees of each row: its name, in order. */
const nomi = (pagina: Page): Promise<string[]> =>
  pagina
    .locator('[data-riga]:not([hidden]) th[scope=row]')
    .allInnerTexts()
    .then((t) => t.map((x) => x.trim()));

const stato = (pagina: Page): string => new URL(pagina.url()).hash;

async function scarica(pagina: Page, formato: string): Promise<{ nome: string; byte: Buffer }> {
  const [file] = await Promise.all([
    pagina.waitForEvent('download'),
    pagina.click(`[data-formato=${formato}]`),
  ]);
  return { nome: file.suggestedFilename(), byte: readFileSync(await file.path()) };
}

describe('without JavaScript', () => {
  test('every initiative is in the table under its Asse, and no dead control is seen', async () => {
    for (const percorso of ['/iniziative/', elenco]) {
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
        figura: td
          .querySelector(':scope > :not([hidden]) [data-oss]')
          ?.getAttribute('href')
          ?.split('/')
          .at(-2),
      })),
    );
    for (const { riga, testo, figura } of celle) {
      const o = osservazioni.find((x) => x.id === figura);
      if (!o)
        expect(testo, riga).toMatch(
          /^non disponibile$|^gli importi sono delle sue parti$|^i documenti danno un importo solo per «.+», di cui la leggiamo come parte$/,
        );
      else {
        expect(riga).toBe(`${o.programma}/${o.soggetto}`);
        expect(testo, riga).toMatch(/ (\d{4})$/);
        expect(testo.endsWith(o.data.slice(0, 4)), riga).toBe(true);
        expect(testo.replace(/\s/g, '').length).toBeGreaterThan(o.testo.length + 12);
      }
    }
    expect(celle.length).toBe(iniziative.length);
    expect(celle.filter((c) => c.figura !== undefined).length).toBeGreaterThan(0);
  });

  test('an initiative of which one date prints two states is in both', async () => {
    const { pagina } = await vai('/iniziative/', { javaScriptEnabled: false });
    // What is said of a part is said, where it is newer, of the whole as well.
    const perData = Map.groupBy(
      archivio.menzioni
        .filter((m) => m.stato !== '')
        .flatMap((m) => {
          const intero = archivio.iniziativa(m.programma, m.iniziativa)?.parteDi ?? '';
          const sua = archivio
            .menzioniDi({ programma: m.programma, id: intero })
            .some((x) => x.stato !== '' && istante(x.data) >= istante(m.data));
          return intero === '' || sua ? [m] : [m, { ...m, iniziativa: intero }];
        }),
      (m) => `${m.programma}/${m.iniziativa} ${m.data}`,
    );
    const ultime = new Map(
      [...perData.keys()].sort().map((chiave) => [chiave.split(' ')[0] ?? '', chiave] as const),
    );
    for (const [riga, chiave] of ultime) {
      const stati = new Set(perData.get(chiave)?.map((m) => m.stato));
      const testo = await pagina.locator(`[data-riga="${riga}"]`).innerText();
      for (const detto of stati) expect(testo.toLowerCase(), riga).toContain(detto);
    }
    expect(ultime.size).toBeGreaterThan(0);
  });

  test('comparisons are reached by plain links, each to a page that is there', async () => {
    const { pagina } = await vai(confronto, { javaScriptEnabled: false });
    const href = await pagina
      .locator('main a[href*="/confronto/"]')
      .evaluateAll((aa) => aa.map((a) => a.getAttribute('href') ?? ''));
    const fatte = confronti.filter((via) => via !== confronto);
    expect([...new Set(href)].sort()).toEqual(fatte.toSorted());
    expect(fatte).toContain(diUnAsse);
    // Those of programmes, which are of no one of them, from the first page.
    const prima = leggi('/');
    for (const via of pagine().filter((via) => via === indirizzi.confrontoProgrammi()))
      expect(prima).toContain(`href="${via}"`);
    expect(await pagina.locator('main :is(button, select, input):visible').count()).toBe(0);
  });
});

describe('the explorer', () => {
  /** The stage of money that most initiatives have an amount of. */
  const soldi = ['programmato', 'impegni', 'pagamenti'].map((misura) => ({
    misura,
    di: new Set(
      osservazioni
        .filter((o) => o.soggettoTipo === 'iniziativa' && o.misura === misura && o.valore !== null)
        .map((o) => o.soggetto),
    ).size,
  }));
  const { misura } = soldi.sort((x, y) => y.di - x.di)[0]!;

  test('is worked by keyboard alone, tells the count, and keeps its state in the address', async () => {
    const { pagina, guasti } = await vai(elenco);
    await pagina.focus('#f-testo');
    await pagina.keyboard.type(cercata.parola);
    await expect
      .poll(() => stato(pagina))
      .toBe(`#${new URLSearchParams({ testo: cercata.parola })}`);
    const conto = pagina.locator('[role=status]').first();
    expect(await conto.innerText()).toBe(
      sue.length === 1 ? '1 iniziativa' : `1 iniziativa su ${sue.length}`,
    );
    expect(await nomi(pagina)).toEqual([cercata.nome]);
    // From the text to the lists, then to the heading of the amounts.
    await pagina.keyboard.press('Tab');
    await pagina.keyboard.press('Tab');
    await pagina.keyboard.press('ArrowDown');
    await pagina.keyboard.press('ArrowUp');
    await pagina.locator('th[data-chiave=importo] button:visible').focus();
    await pagina.keyboard.press('Enter');
    expect(await pagina.locator('th[data-chiave=importo]:visible').getAttribute('aria-sort')).toBe(
      'descending',
    );
    expect(await conto.innerText()).toMatch(/Ordine: Importo, dal più alto$/);
    await pagina.keyboard.press('Space');
    expect(await pagina.locator('th[data-chiave=importo]:visible').getAttribute('aria-sort')).toBe(
      'ascending',
    );
    expect(stato(pagina)).toContain('ordina=importo');
    expect(await pagina.locator('[aria-sort]:visible').count()).toBe(1);
    expect(guasti).toEqual([]);
  });

  test('back and forward walk through the steps, and a link opens where it was copied', async () => {
    const { pagina } = await vai('/iniziative/');
    await pagina.selectOption('#f-asse', perStato.asse.replace('/', '-'));
    await pagina.selectOption('#f-stato', perStato.stato);
    await pagina.click('th[data-chiave=data] button:visible');
    const qui = pagina.url();
    const viste = await nomi(pagina);
    expect(viste.length).toBe(perStato.iniziative.length);
    await pagina.goBack();
    await expect.poll(() => stato(pagina)).not.toContain('ordina');
    expect(await pagina.inputValue('#f-ordina')).toBe('asse');
    await pagina.goBack();
    await expect.poll(() => pagina.inputValue('#f-stato')).toBe('');
    await pagina.goForward();
    await pagina.goForward();
    await expect.poll(() => nomi(pagina)).toEqual(viste);
    const { pagina: altra } = await vai(new URL(qui).pathname + new URL(qui).hash);
    expect(await nomi(altra)).toEqual(viste);
    expect(await altra.inputValue('#f-ordina')).toBe('data-giu');
  });

  test('a measure shows that measure’s amount, and none of the others', async () => {
    const { pagina } = await vai(`/iniziative/#misura=${misura}&ordina=importo&verso=giu`);
    const figure = await pagina
      .locator('[data-riga]:visible td[data-colonna=Importo] [data-oss]:visible')
      .evaluateAll((aa) => aa.map((a) => a.getAttribute('href')?.split('/').at(-2)));
    const valori = figure.map((id) => osservazioni.find((o) => o.id === id));
    expect(valori.length).toBe((await nomi(pagina)).length);
    expect(valori.every((o) => o?.misura === misura)).toBe(true);
    expect(valori.map((o) => o?.valore)).toEqual(
      valori.map((o) => o?.valore ?? 0).sort((x, y) => y - x),
    );
  });

  test('says so when nothing answers, and one press takes the filters away', async () => {
    const { pagina } = await vai(
      `${elenco}#testo=${encodeURIComponent('<img src=x onerror=alert(1)> 🙂 DROP TABLE .*')}`,
    );
    expect(await nomi(pagina)).toEqual([]);
    expect(await pagina.locator('[data-vuoto]').isVisible()).toBe(true);
    await pagina.click('[data-vuoto] button');
    expect(await nomi(pagina)).toHaveLength(sue.length);
    expect(stato(pagina)).toBe('');
  });

  test('the files hold the rows that are seen, in their order, with the amounts that are shown', async () => {
    const { pagina, guasti } = await vai(`/iniziative/#misura=${misura}&ordina=importo`);
    const visti = await nomi(pagina);
    const mostrate = await pagina
      .locator('[data-riga]:visible td[data-colonna=Importo] [data-oss]:visible')
      .evaluateAll((figure) => figure.map((f) => f.getAttribute('href')?.split('/').at(-2) ?? ''));
    const stampati = mostrate.map((id) => archivio.perId.get(id)?.testo.replace(/\s/g, ''));
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
    const importo = foglio[0]?.indexOf('importo_euro') ?? -1;
    expect(foglio.slice(1).map((r) => r[importo])).toEqual(
      righe.map((r) => Number(r['importo_euro'])),
    );
    expect(guasti).toEqual([]);
  });

  test('costs little: under 5 KB before anything is asked, the workbook only when asked', async () => {
    const { pagina } = await vai(elenco);
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
    // The writers of files, and fflate, which packs the workbook; compressed, it gives the weight back.
    expect(script(dopo).length).toBeGreaterThan(0);
    expect(script(dopo).reduce((a, b) => a + b, 0)).toBeLessThan(9600);
  });
});

describe('the comparison', () => {
  test('says on one page which way the money of an Asse went, and that its base changed', async () => {
    const { pagina } = await vai(diUnAsse, { javaScriptEnabled: false });
    expect(await pagina.locator('h1').innerText()).toMatch(
      new RegExp(`^Asse ${asse}: che cosa è cambiato`, 'i'),
    );
    const inBreve = pagina.locator('#in-breve');
    const differenze = (
      await inBreve
        .locator('[data-derivata]')
        .evaluateAll((aa) =>
          aa.map(
            (a) =>
              a.getAttribute('data-derivata') || (a.getAttribute('href')?.split('/').at(-2) ?? ''),
          ),
        )
    )
      .flatMap((id) => derivata(id) ?? [])
      .filter((d) => d.unita === 'EUR' && d.regola.startsWith('differenza'));
    expect(differenze.length).toBeGreaterThan(0);
    const titolo = await inBreve.locator('h2').innerText();
    expect(/\bscend/i.test(titolo)).toBe(differenze.some((d) => d.valore < 0));
    expect(/\bcresc/i.test(titolo)).toBe(differenze.some((d) => d.valore > 0));
    expect((await inBreve.innerText()).includes('La dotazione è cambiata')).toBe(
      differenze.some((d) => d.misura === 'dotazione' && d.valore !== 0),
    );
  });

  test('gives what stands in it as a file: each cell with its table, its row, its column and its figures', async () => {
    const { pagina, guasti } = await vai(diUnAsse);
    const [file] = await Promise.all([
      pagina.waitForEvent('download'),
      pagina.click('[data-file-confronto=csv]'),
    ]);
    const righe = Papa.parse<Record<string, string>>(readFileSync(await file.path(), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;
    const celle = await pagina
      .locator('main :is(.confronto, .confronto-iniziative) tbody td')
      .evaluateAll((tds) =>
        tds.map((td) =>
          [...td.querySelectorAll('[data-oss], [data-derivata]')]
            .map(
              (a) =>
                a.getAttribute('data-oss') ||
                a.getAttribute('data-derivata') ||
                a.getAttribute('href')?.split('/').at(-2),
            )
            .join(' '),
        ),
      );
    expect(celle.some((c) => c !== '')).toBe(true);
    expect(righe.map((r) => r['cifre'])).toEqual(celle);
    expect(righe.every((r) => r['tabella'] && r['voce'] && r['colonna'])).toBe(true);
    expect(guasti).toEqual([]);
  });

  test('every difference is a named rule over the two figures of its row', async () => {
    let quante = 0;
    const lette = await leggiOgni(
      sito,
      pagine().filter((p) => /\/confronto\/(asse|date)\//.test(p)),
      (pagina) =>
        [...pagina.querySelectorAll('main table tr:has([data-scarto])')].map((tr) => ({
          nome: tr.querySelector('th')?.textContent.trim() ?? '',
          lati: [...tr.querySelectorAll('[data-lato]')].map((td) =>
            [...td.querySelectorAll('[data-oss], [data-derivata]')].map(
              (a) =>
                a.getAttribute('data-oss') ||
                a.getAttribute('data-derivata') ||
                (a.getAttribute('href')?.split('/').at(-2) ?? ''),
            ),
          ),
          differenza: [...tr.querySelectorAll('[data-scarto] [data-derivata]')].map(
            (a) => a.getAttribute('data-derivata') || a.getAttribute('href')?.split('/').at(-2),
          )[0],
          esito: tr.querySelector('[data-scarto]')?.textContent ?? '',
        })),
      '',
    );
    for (const [percorso, righe] of lette) {
      for (const { nome, lati, differenza, esito } of righe) {
        const dove = `${percorso} ${nome}`;
        const [prima = [], dopo = []] = lati;
        if (differenza === null || differenza === undefined)
          expect(esito, dove).toMatch(
            /non confrontabile\s+\S|manca una delle due cifre|manca uno dei due importi|i documenti non ne danno importi|le due cifre non si possono sottrarre/,
          );
        else {
          const d = derivata(differenza);
          const da = (ids: string[]): string[] => ids.flatMap((id) => derivata(id)?.da ?? [id]);
          const giorno = (id: string): string => archivio.perId.get(id)?.data ?? '';
          const giornoDi = (ids: string[]): string => giorno(da(ids)[0] ?? '');
          const quota = percorso.endsWith('/programma/');
          expect(d?.regola ?? differenza, dove).toMatch(
            quota ? 'quota-del-programma' : /^differenza/,
          );
          // Points come from the amounts of each date, whatever share its document prints.
          if (d?.regola === 'differenza-in-punti')
            expect(d.da.map(giorno), dove).toEqual([dopo, dopo, prima, prima].flatMap(giornoDi));
          else
            expect(d?.da, dove).toEqual(
              quota ? [...da(prima), ...da(dopo)] : [...da(dopo), ...da(prima)],
            );
          quante++;
        }
      }
    }
    expect(quante).toBeGreaterThan(0);
  });

  test('the choice of two dates leads to their page in either order, and says why where there is none', async () => {
    const { pagina, guasti } = await vai(confronto);
    const valori = (campo: string): Promise<string[]> =>
      pagina
        .locator(`${campo} option`)
        .evaluateAll((oo) => oo.map((o) => (o as HTMLOptionElement).value).filter(Boolean));
    await pagina.selectOption('#soggetto', asse);
    await pagina.selectOption('#data-prima', dopo);
    await pagina.selectOption('#data-dopo', prima);
    await pagina.focus('form[data-date] button');
    await Promise.all([pagina.waitForURL(`**${diUnAsse}`), pagina.keyboard.press('Enter')]);
    await pagina.goBack();
    await pagina.waitForFunction(() => !document.querySelector('main fieldset:disabled'));
    const date = (await valori('#data-prima')).sort();
    const assi = archivio.assi.map((a) => a.codice.toLowerCase());
    const [senza] = (await valori('#soggetto'))
      .filter((soggetto) => assi.includes(soggetto))
      .flatMap((soggetto) =>
        date.flatMap((una, i) =>
          date
            .slice(i + 1)
            .filter(
              (altra) => !confronti.some((via) => via.endsWith(`/${soggetto}/${una}-${altra}/`)),
            )
            .map((altra) => ({ soggetto, una, altra })),
        ),
      );
    if (senza) {
      await pagina.selectOption('#soggetto', senza.soggetto);
      await pagina.selectOption('#data-prima', senza.una);
      await pagina.selectOption('#data-dopo', senza.altra);
      await pagina.click('form[data-date] button');
      await expect
        .poll(() => pagina.locator('[data-detto]').innerText())
        .toMatch(/non riportano|è qui sotto/);
    }
    const [uno = '', altro = ''] = await valori('#confronta-0');
    await pagina.selectOption('#confronta-0', uno);
    await pagina.selectOption('#confronta-1', uno);
    await pagina.click('form[data-assi] button');
    expect(await pagina.locator('[data-detto]').innerText()).toMatch(/due diverse/);
    await pagina.selectOption('#confronta-0', altro);
    await Promise.all([
      pagina.waitForURL(`**/confronto/assi/${uno}-${altro}/`),
      pagina.click('form[data-assi] button'),
    ]);
    expect(guasti).toEqual([]);
  });

  test('of all Assi a reader keeps two or more, in the address, through back and forward', async () => {
    const { pagina } = await vai(`${confronto}assi/`);
    const teste = (): Promise<string[]> =>
      pagina.locator('main table').first().locator('thead th:visible').allInnerTexts();
    const tutte = await teste();
    const [uno = '', altro = '', ...altri] = await pagina
      .locator('.colonne-scelte input')
      .evaluateAll((ii) => ii.map((i) => (i as HTMLInputElement).value));
    expect(tutte).toHaveLength(altri.length + 3);
    for (const asse of altri) await pagina.uncheck(`input[value="${asse}"]`);
    expect(await teste()).toEqual(tutte.slice(0, 3));
    expect(new URL(pagina.url()).search).toBe(altri.length > 0 ? `?assi=${uno},${altro}` : '');
    await pagina.click(`input[value="${uno}"]`);
    expect(await pagina.isChecked(`input[value="${uno}"]`)).toBe(true);
    expect(await pagina.locator('.colonne-scelte [role=status]').innerText()).toMatch(/almeno due/);
    if (altri.length === 0) return;
    await pagina.goBack();
    await expect.poll(() => teste()).toEqual([...tutte.slice(0, 3), ...tutte.slice(-1)]);
  });
});

describe('is accessible', () => {
  const indirizzi = [
    `/iniziative/#testo=${encodeURIComponent(cercata.parola)}&ordina=importo&verso=giu`,
    elenco,
    confronto,
    ...confronti.filter((via) => /\/confronto\/assi\/$/.test(via)),
    ...confronti.filter((via) => /\/confronto\/assi\/./.test(via)).slice(0, 1),
    diUnAsse,
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

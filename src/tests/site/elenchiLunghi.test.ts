import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archivioDi } from '../../checks/archivioDi.ts';
import { apriFogli, ingest } from '../../ingest/ingest.ts';
import { leggiDati } from '../../ingest/leggiDati.ts';
import { indirizzi } from '../../views/indirizzi.ts';
import { iniziativeDi } from '../../views/iniziative.ts';
import { lancia } from '../copia.ts';
import { copiaDelKit } from '../kit.ts';
import { avviaChromium } from './chromium.ts';
import { servi, type Server } from './server.ts';

/** The site of a small programme, built where a page holds two initiatives, or as much of another thing: every list of it is long. */
const perFoglio = 2;
const kit = copiaDelKit(mkdtempSync(join(tmpdir(), 'elenchi-')));
const dist = join(kit, 'dist');
const dati = join(import.meta.dirname, '..', 'fixtures', 'insidie');
rmSync(join(kit, 'data'), { recursive: true });
cpSync(dati, join(kit, 'data'), { recursive: true });
const [note = ''] = readdirSync(join(kit, 'data'), { recursive: true })
  .map((file) => join(kit, 'data', String(file)))
  .filter((file) => file.endsWith('note.csv'));
const [, nota = ''] = readFileSync(note, 'utf8').split('\n');
for (let i = 1; i <= perFoglio; i++) appendFileSync(note, `${nota} (${i})\n`);
const a = archivioDi(ingest(await apriFogli(leggiDati(join(kit, 'data')))).dati);
const programma = a.programmi[0]!.id;
const lista = indirizzi.iniziative(programma);
/** How long what a page asks for may take to come. */
const attesa = { timeout: 20_000 };

let server: Server | undefined;
let browser: Browser | undefined;
beforeAll(async () => {
  const soglia = join(kit, 'src', 'views', 'elencoLungo.ts');
  const alta = readFileSync(soglia, 'utf8');
  const bassa = alta.replace(/(?<=export const perFoglio = )\d+/, String(perFoglio));
  expect(bassa).not.toBe(alta);
  writeFileSync(soglia, bassa);
  const { codice, detto } = lancia(kit, 'build', ['--anteprima']);
  expect(codice, detto).toBe(0);
  [server, browser] = await Promise.all([servi(dist), avviaChromium()]);
}, 600_000);
afterAll(async () => {
  await Promise.all([browser?.close(), server?.chiudi()]);
  rmSync(kit, { recursive: true, force: true });
});

const apri = async (via: string, javaScriptEnabled: boolean): Promise<Page> => {
  const contesto = await browser!.newContext({ javaScriptEnabled, baseURL: server!.origine });
  const pagina = await contesto.newPage();
  await pagina.goto(via);
  return pagina;
};

/** What a selector finds on the pages that a page leads to, each once, when its links are followed without scripts. */
async function seguendo(via: string, forma: RegExp, cerca: string): Promise<string[]> {
  const pagina = await apri(via, false);
  const viste = new Set<string>();
  const trovate: string[] = [];
  const daVedere = [via];
  for (let qui = daVedere.pop(); qui !== undefined; qui = daVedere.pop()) {
    if (qui !== via) await pagina.goto(qui);
    if (forma.test(qui))
      trovate.push(
        ...(await pagina.$$eval(cerca, (trovati) =>
          trovati.map((e) => e.getAttribute('href') ?? e.getAttribute('data-riga') ?? e.id),
        )),
      );
    const vie = await pagina.$$eval('main a[href]', (link) =>
      link.map((l) => new URL((l as HTMLAnchorElement).href).pathname),
    );
    for (const altra of vie.filter((v) => forma.test(v) && !viste.has(v))) {
      viste.add(altra);
      daVedere.push(altra);
    }
  }
  await pagina.context().close();
  expect(viste.size).toBeGreaterThan(1);
  return trovate;
}

describe('without scripts everything is reached by links, once', () => {
  const tutte = a.iniziative.map((i) => `${programma}/${i.id}`).sort();
  test.each([lista, '/iniziative/'])('the initiatives, from %s', async (via) => {
    const forma = new RegExp(`^${lista}[^/]+/\\d+/$`);
    expect((await seguendo(via, forma, '[data-riga]')).sort()).toEqual(tutte);
  });

  test('the findings', async () => {
    const trovate = await seguendo(
      '/verifiche/',
      /^\/verifiche\/[^/]+\/[^/]+\/\d+\/$/,
      '[data-verifica]',
    );
    expect(trovate.sort()).toEqual(a.verifiche.map((v) => v.id).sort());
  });

  test('the figures of each document that has too many', async () => {
    const lunghi = a.fonti.filter((f) => a.figureDelDocumento(f.id).length / 2 > perFoglio);
    expect(lunghi.length).toBeGreaterThan(0);
    for (const fonte of lunghi) {
      const via = indirizzi.fonte(programma, fonte.id);
      const righe = await seguendo(via, new RegExp(`^${via}\\d+/$`), 'tbody tr[id]');
      expect(righe.sort()).toEqual(
        a
          .figureDelDocumento(fonte.id)
          .map((o) => o.id)
          .sort(),
      );
    }
  });

  test('our notes on each document that has too many', async () => {
    const lunghi = a.fonti.filter((f) => a.noteDelDocumento(f.id).length > perFoglio);
    expect(lunghi.length).toBeGreaterThan(0);
    for (const fonte of lunghi) {
      const via = indirizzi.fonte(programma, fonte.id);
      const lette = await seguendo(
        via,
        new RegExp(`^${via}note/\\d+/$`),
        ':is(#letture tr, #avvertenze li)',
      );
      expect(lette).toHaveLength(a.noteDelDocumento(fonte.id).length);
    }
  });

  test('the initiatives of each year that names too many', async () => {
    const perAnno = Map.groupBy(a.dateDi(programma), (d) => d.slice(0, 4));
    const nominate = (data: string): string[] =>
      iniziativeDi(a, programma, undefined, data).map((i) => indirizzi.iniziativa(programma, i.id));
    const lunghi = [...perAnno].filter(([, date]) => date.flatMap(nominate).length > perFoglio);
    expect(lunghi.length).toBeGreaterThan(0);
    for (const [anno, date] of lunghi) {
      const via = indirizzi.anno(programma, anno);
      const forma = new RegExp(`^${via}iniziative/[^/]+/\\d+/$`);
      const trovate = new Set(await seguendo(via, forma, '.iniziative > li > a:first-child'));
      expect([...trovate].sort()).toEqual([...new Set(date.flatMap(nominate))].sort());
    }
  });

  test('the initiatives of a comparison that names too many', async () => {
    const radice = join(dist, programma, 'confronto', 'date');
    const lunghi = readdirSync(radice).filter((date) => readdirSync(join(radice, date)).length > 1);
    expect(lunghi.length).toBeGreaterThan(0);
    for (const date of lunghi) {
      const via = `/${programma}/confronto/date/${date}/`;
      const forma = new RegExp(`^${via}\\d+/$`);
      const trovate = await seguendo(
        via,
        forma,
        '.confronto-iniziative th a, .iniziative > li > a:first-child',
      );
      expect(new Set(trovate).size).toBe(trovate.length);
      const lati = a.dateDi(programma).filter((d) => date.startsWith(d) || date.endsWith(d));
      expect(lati).toHaveLength(2);
      const nominate = lati.flatMap((d) => iniziativeDi(a, programma, undefined, d));
      expect(trovate.sort()).toEqual(
        [...new Set(nominate.map((i) => indirizzi.iniziativa(programma, i.id)))].sort(),
      );
    }
  });
});

describe('with scripts', () => {
  test('the initiatives are filtered and put in order over all of them, and the address brings that back', async () => {
    const pagina = await apri(lista, true);
    const righe = pagina.locator('[data-piatto] [data-riga]:visible');
    const lette = (): Promise<(string | null)[]> =>
      righe.evaluateAll((tr) => tr.map((r) => r.getAttribute('data-riga')));
    await pagina.selectOption('#f-ordina', 'nome');
    await righe.first().waitFor();
    const nomi = await righe.locator('th a').allTextContents();
    expect(nomi).toHaveLength(a.iniziative.length);
    expect(nomi).toEqual(nomi.toSorted((x, y) => x.toLowerCase().localeCompare(y.toLowerCase())));
    const una = a.iniziative.find(
      ({ nome }) => a.iniziative.filter((i) => i.nome.includes(nome)).length === 1,
    );
    await pagina.fill('#f-testo', una!.nome);
    await expect.poll(lette, attesa).toEqual([`${programma}/${una!.id}`]);
    await pagina.reload();
    await expect.poll(lette, attesa).toEqual([`${programma}/${una!.id}`]);
    expect(await pagina.inputValue('#f-ordina')).toBe('nome');
    await pagina.click('.azzera [data-azzera]');
    await expect
      .poll(() => pagina.locator('[data-gruppo]:visible').count(), attesa)
      .toBeGreaterThan(1);
    await pagina.context().close();
  });

  test('the findings are filtered over all of them, and the address brings that back', async () => {
    const pagina = await apri('/verifiche/', true);
    const [{ data_riferimento: data }] = a.verifiche as [(typeof a.verifiche)[number]];
    const attese = a.verifiche.filter((v) => v.data_riferimento === data).map((v) => v.id);
    expect(attese.length).toBeLessThan(a.verifiche.length);
    const lette = (): Promise<string[]> =>
      pagina.locator('[data-verifica]:visible').evaluateAll((li) => li.map((v) => v.id).sort());
    await pagina.selectOption('select[name=data]', data);
    await expect.poll(lette, attesa).toEqual(attese.toSorted());
    expect(await pagina.textContent('[data-conto]')).toBe(
      `${attese.length} su ${a.verifiche.length}`,
    );
    await pagina.reload();
    await expect.poll(lette, attesa).toEqual(attese.toSorted());
    await pagina.context().close();
  });

  test('an address that named a finding on the page of all leads to the one that holds it', async () => {
    const [{ id }] = a.verifiche as [(typeof a.verifiche)[number]];
    const pagina = await apri(`/verifiche/#${id}`, true);
    await pagina.waitForURL(new RegExp(`/verifiche/${programma}/[^/]+/\\d+/#`));
    expect(await pagina.locator(`[id="${id}"]`).isVisible()).toBe(true);
    await pagina.context().close();
  });

  test('a part that does not come is said, and the ways to the pages stay', async () => {
    server!.bloccati = /\/fogli\/|^\/verifiche\/.+/;
    for (const [via, cosa] of [
      [`${lista}#stato=conclusa&ordina=nome`, '[data-conto]'],
      [`/verifiche/?programma=${programma}`, '[data-conto]'],
    ] as const) {
      const pagina = await apri(via, true);
      await expect.poll(() => pagina.textContent(cosa), attesa).toContain('Riprova');
      expect(await pagina.locator('[data-gruppo]:visible').count()).toBeGreaterThan(0);
      await pagina.context().close();
    }
    server!.bloccati = null;
  });
});

test('every link leads to a page, and into a document or the findings to what it names', () => {
  const html = readdirSync(dist, { recursive: true })
    .map(String)
    .filter((f) => f.endsWith('.html'));
  const testi = new Map(html.map((f) => [`/${f.replace(/index\.html$/, '')}`, join(dist, f)]));
  const lette = new Map<string, string>();
  const leggi = (via: string): string => {
    const testo = lette.get(via) ?? readFileSync(testi.get(via) ?? '', 'utf8');
    lette.set(via, testo);
    return testo;
  };
  const rotti = [...testi.keys()].flatMap((via) =>
    [...leggi(via).matchAll(/href="(\/[^"#?]*\/)(?:#([^"]+))?"/g)]
      .filter(
        ([, pagina = '', id = '']) =>
          !testi.has(pagina) ||
          (/\/(fonti|verifiche)\//.test(pagina) &&
            id !== '' &&
            !id.includes('=') &&
            !leggi(pagina).includes(`id="${id}"`)),
      )
      .map(([link]) => `${via}: ${link}`),
  );
  expect(rotti).toEqual([]);
});

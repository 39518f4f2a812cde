import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fileDi, servi } from '../../server/servi.ts';
import { chiedi, fine } from '../ricerca/browser.ts';
import { cercata } from '../ricerca/soggetti.ts';
import { avviaChromium } from './chromium.ts';
import { dist, unaPerTipo } from './sito.ts';

/** One request as it arrives: nothing of it is taken away. */
interface Richiesta {
  url: string;
  intestazioni: string;
  daDove: string | undefined;
}
const richieste: Richiesta[] = [];
const server = servi(dist);
server.prependListener('request', ({ url = '', headers }) =>
  richieste.push({ url, intestazioni: JSON.stringify(headers), daDove: headers.referer }),
);
let browser: Browser;
let origine = '';

beforeAll(async () => {
  await new Promise<void>((pronto) => server.listen(0, 'localhost', pronto));
  origine = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await avviaChromium();
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});
beforeEach(() => void richieste.splice(0));

const qualunque = unaPerTipo()['asse'] ?? '/';
/** A word that no name or address of the site holds: wherever it is read, it was told. */
const segreto = 'zxqvkw';

async function apri(via: string, opzioni: BrowserContextOptions = {}): Promise<Page> {
  const pagina = await (await browser.newContext({ baseURL: origine, ...opzioni })).newPage();
  await pagina.goto(via);
  return pagina;
}

/** What the server was told beyond the name of a file of the site, which holds no question. */
const detto = (): string[] =>
  richieste
    .filter(
      ({ url, intestazioni, daDove }) =>
        daDove !== undefined ||
        `${decodeURIComponent(url)} ${intestazioni}`.includes(segreto) ||
        !fileDi(dist, decodeURIComponent(url.replace(/\?(ts=\d+)?$/, ''))),
    )
    .map(({ url, daDove }) => `${url} ${daDove ?? ''}`);

test('what is searched from the header, asked again, narrowed and opened is told to nobody', async () => {
  const pagina = await apri(qualunque);
  for (const domanda of [segreto, `${cercata.nome} ${segreto}`]) {
    await pagina.fill('#cerca-nel-sito', domanda);
    await pagina.press('#cerca-nel-sito', 'Enter');
    await pagina.waitForURL('**/cerca/#q=*');
    expect((await fine(pagina)).nessuno).toBe(true);
    expect(await pagina.inputValue('#q')).toBe(domanda);
  }
  await pagina.reload();
  await fine(pagina);
  const { esatti } = await chiedi(pagina, cercata.nome);
  expect(esatti).toContain(cercata.url);
  await pagina.locator('[data-risultato]').first().click();
  await pagina.waitForURL((url) => url.pathname !== '/cerca/');
  await pagina.goBack();
  expect((await fine(pagina)).esatti).toEqual(esatti);
  await pagina.goBack();
  await fine(pagina);
  expect(await pagina.inputValue('#q')).toContain(segreto);
  expect(richieste.some(({ url }) => url.includes('/pagefind/index/'))).toBe(true);
  expect(detto()).toEqual([]);
});

test('nor is what is written where initiatives are explored', async () => {
  const pagina = await apri('/iniziative/');
  await pagina.fill('#f-testo', segreto);
  await pagina.locator('[data-vuoto]').waitFor();
  await pagina.reload();
  await pagina.locator('[data-vuoto]').waitFor();
  expect(await pagina.inputValue('#f-testo')).toBe(segreto);
  expect(detto()).toEqual([]);
});

test('without scripts the form leads to the lists and says nothing of what was written', async () => {
  const pagina = await apri(qualunque, { javaScriptEnabled: false });
  for (const campo of ['#cerca-nel-sito', '#q']) {
    await pagina.fill(campo, segreto);
    await pagina.press(campo, 'Enter');
    await pagina.waitForURL('**/cerca/?');
  }
  expect(detto()).toEqual([]);
});

test('an older link, which told what it asked, still searches, and is not told again', async () => {
  const pagina = await apri(`/cerca/?q=${encodeURIComponent(cercata.nome)}`);
  expect((await fine(pagina)).esatti).toContain(cercata.url);
  expect(new URL(pagina.url()).search).toBe('');
  richieste.splice(0);
  await pagina.reload();
  expect((await fine(pagina)).esatti).toContain(cercata.url);
  expect(detto()).toEqual([]);
});

test('a place of the page of the search is no new question', async () => {
  const pagina = await apri(`/cerca/#q=${encodeURIComponent(cercata.nome)}`);
  const { esatti } = await fine(pagina);
  await pagina.locator('.skiplinks a').focus();
  await pagina.keyboard.press('Enter');
  await pagina.waitForURL('**#contenuto');
  expect((await fine(pagina)).esatti).toEqual(esatti);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copiaDelKit } from '../kit.ts';
import { chiedi } from '../ricerca/browser.ts';
import { avviaChromium } from './chromium.ts';

const kit = copiaDelKit(mkdtempSync(join(tmpdir(), 'in-lavoro-')));
const dati = join(kit, 'data');
const programma = join(dati, 'programma-di-prova');
const avanzamento = join(programma, '2022', 'avanzamento.csv');
const pagina = '/programma-di-prova/anni/2022/assi/ii/';

/** A running `npm run dev` over the copy of the kit: its address, what it has said so far, its end. */
interface Lavoro {
  origine: string;
  detto: () => string;
  chiudi: () => Promise<void>;
}

async function avvia(): Promise<Lavoro> {
  const porta = await portaLibera();
  // Not the variables of Vitest: with them Astro serves no pages.
  const figlio = spawn(
    process.execPath,
    [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'dev', '--port', String(porta)],
    { cwd: kit, env: { PATH: process.env['PATH'], ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  let detto = '';
  for (const uscita of [figlio.stdout, figlio.stderr])
    uscita.on('data', (pezzo) => (detto += String(pezzo)));
  const fine = once(figlio, 'close');
  const chiudi = async (): Promise<void> => {
    figlio.kill();
    await fine;
  };
  const origine = `http://localhost:${porta}`;
  await vi.waitUntil(() => detto.includes(origine), { timeout: 60_000, interval: 100 });
  return { origine, detto: () => detto, chiudi };
}

async function portaLibera(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Replaces one text of a table, as a spreadsheet that saves it. */
function cambia(file: string, da: string, a: string): void {
  const prima = readFileSync(file, 'utf8');
  expect(prima).toContain(da);
  writeFileSync(file, prima.replace(da, a));
}

let lavoro: Lavoro;
let browser: Browser;
let aperta: Page;

/** Opens an address and waits until the server can reach the page; again where a reload, or a server that starts again, comes between. */
const vai = (via: string): Promise<unknown> =>
  vi.waitFor(
    () =>
      Promise.all([
        aperta.waitForEvent('console', { predicate: (m) => m.text() === '[vite] connected.' }),
        aperta.goto(lavoro.origine + via),
      ]),
    { timeout: 60_000, interval: 100 },
  );

/** What the open page says in its main part, and what the overlay says above it; asked again where a reload comes between. */
const letto = (dove: string): Promise<string> =>
  vi.waitFor(async () => (await aperta.locator(dove).allTextContents()).join('\n'));
const testo = (): Promise<string> => letto('main');
const velo = (): Promise<string> => letto('vite-error-overlay #message-content');
const attesa = { timeout: 60_000, interval: 50 };

/** A page that reads an entry of a register by its id. */
const diUnaVoce = `import { getEntry } from 'astro:content';
export const GET = async () =>
  Response.json(await getEntry('iniziative', 'programma-di-prova/dote-lavoro'));
`;

beforeAll(async () => {
  writeFileSync(join(kit, 'src', 'pages', 'voce.json.ts'), diUnaVoce);
  rmSync(dati, { recursive: true });
  cpSync(join(import.meta.dirname, '..', 'fixtures', 'tabelle', 'base'), dati, { recursive: true });
  [lavoro, browser] = await Promise.all([avvia(), avviaChromium()]);
  aperta = await browser.newPage();
  await vai(pagina);
  expect(await testo()).toContain('323.626.680,83');
});

afterAll(async () => {
  await Promise.all([browser.close(), lavoro.chiudi()]);
  rmSync(kit, { recursive: true, force: true });
});

test('a saved cell is on the open page in a second or two, without a restart', async () => {
  const inizio = performance.now();
  cambia(avanzamento, '323.626.680,83 €', '323.626.681,83 €');
  await expect.poll(testo, attesa).toContain('323.626.681,83');
  const secondi = (performance.now() - inizio) / 1000;
  process.stdout.write(`dalla cella alla pagina: ${secondi.toFixed(1)} s\n`);
  expect(secondi).toBeLessThan(4);
  expect(await testo()).not.toContain('323.626.680,83');
  expect(lavoro.detto()).not.toContain('Restarting');
});

test('a fault stands above the page in the words of the terminal, and goes when it is mended', async () => {
  cambia(avanzamento, '323.626.681,83 €', 'vedi nota');
  await expect.poll(velo, attesa).toContain('avanzamento.csv, riga 4, colonna D «impegni»');
  for (const parola of ['Non è un importo in euro', 'letto:   «vedi nota»', 'rimedio:'])
    expect(await velo()).toContain(parola);
  await expect.poll(lavoro.detto, attesa).toContain(await velo());

  await vai(pagina);
  await expect.poll(velo, attesa).toContain('«vedi nota»');
  await expect.poll(testo, attesa).toContain('323.626.681,83');

  cambia(avanzamento, 'vedi nota', '323.626.682,83 €');
  await expect.poll(testo, attesa).toContain('323.626.682,83');
  await expect.poll(velo, attesa).toBe('');
});

test('a new folder is noticed, and so is a workbook', async () => {
  const cartella = join(programma, '2023');
  mkdirSync(cartella);
  const foglio = (name: string, rows: string[][]): { name: string; rows: string[][] } => ({
    name,
    rows,
  });
  const salva = async (dotazione: string): Promise<void> =>
    writeFileSync(
      join(cartella, 'tabelle.xlsx'),
      await writeXlsx({
        sheets: [
          foglio('fonti', [
            ['id', 'titolo', 'tipo', 'autore'],
            ['relazione-2023', 'Relazione 2023', 'relazione annuale', 'Ufficio di prova'],
          ]),
          foglio('piano', [
            ['asse', 'dotazione', 'fonte', 'punto'],
            ['II', dotazione, '', 'Tabella 1'],
          ]),
        ],
      }),
    );
  await vai('/programma-di-prova/');
  await salva('379.000.001 €');
  await expect.poll(testo, attesa).toContain('Anno 2023');
  await vai('/programma-di-prova/anni/2023/assi/ii/');
  await expect.poll(testo, attesa).toContain('379.000.001');
  await salva('379.000.002 €');
  await expect.poll(testo, attesa).toContain('379.000.002');
});

test('search follows data/', async () => {
  await vai('/cerca/');
  cambia(join(programma, 'iniziative.csv'), 'Dote Lavoro', 'Dote Mestieri');
  await expect
    .poll(async () => (await chiedi(aperta, 'mestieri')).esatti, attesa)
    .toContain('/programma-di-prova/iniziative/dote-lavoro/');
});

test('the entries of registers follow data/', async () => {
  // No page is being made meanwhile: Astro keeps the old entries where a page reads them while they are written.
  await aperta.goto('about:blank');
  cambia(join(programma, 'iniziative.csv'), 'Dote Mestieri', 'Dote Arti');
  const voce = async (): Promise<unknown> => (await fetch(`${lavoro.origine}/voce.json`)).json();
  await expect.poll(voce, { ...attesa, interval: 3_000 }).toMatchObject({
    collection: 'iniziative',
    data: { nome: 'Dote Arti' },
  });
  await vai('/cerca/');
});

test('the settings of the site are read again as well', async () => {
  cambia(join(dati, 'sito.csv'), 'Sito di prova', 'Sito cambiato');
  await expect.poll(() => aperta.title(), attesa).toContain('Sito cambiato');
  await vai(pagina);
  cambia(avanzamento, '323.626.682,83 €', '323.626.683,83 €');
  await expect.poll(testo, attesa).toContain('323.626.683,83');
});

test('data with a fault from the start are told and mended in the same way', async () => {
  await lavoro.chiudi();
  cambia(avanzamento, '323.626.683,83 €', 'vedi nota');
  lavoro = await avvia();
  await vai(pagina);
  await expect.poll(velo, attesa).toContain('avanzamento.csv, riga 4, colonna D «impegni»');
  cambia(avanzamento, 'vedi nota', '323.626.684,83 €');
  await expect.poll(testo, attesa).toContain('323.626.684,83');
  expect(await velo()).toBe('');
});

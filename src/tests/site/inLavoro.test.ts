import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ambiente } from '../copia.ts';
import { copiaDelKit } from '../kit.ts';
import { chiedi } from '../ricerca/browser.ts';
import { avviaChromium } from './chromium.ts';

const kit = copiaDelKit(mkdtempSync(join(tmpdir(), 'in-lavoro-')));
const dati = join(kit, 'data');
const base = join(import.meta.dirname, '..', 'fixtures', 'tabelle', 'base');
const programma = join(dati, 'programma-di-prova');
const avanzamento = join(programma, '2022', 'avanzamento.csv');
const asse = '/programma-di-prova/anni/2022/assi/ii/';

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
    { cwd: kit, env: ambiente },
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
  await vi.waitUntil(() => detto.includes(origine), attesa);
  return { origine, detto: () => detto, chiudi };
}

async function portaLibera(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Saves a table with one text other than in the tables of the start, whatever a test before has saved. */
function cambia(file: string, da: string, a: string): void {
  const prima = readFileSync(join(base, relative(dati, file)), 'utf8');
  expect(prima).toContain(da);
  writeFileSync(file, prima.replace(da, a));
}

let lavoro: Lavoro;
let browser: Browser;
let aperta: Page;

/** Only against waiting for ever: how long a machine takes is no rule of ours. */
const attesa = { timeout: 240_000, interval: 100 };

/** Opens an address and waits until the server can reach the page; again where a reload, or a server that starts again, comes between. */
const vai = (via: string): Promise<unknown> =>
  vi.waitFor(
    () =>
      Promise.all([
        aperta.waitForEvent('console', { predicate: (m) => m.text() === '[vite] connected.' }),
        aperta.goto(lavoro.origine + via),
      ]),
    attesa,
  );

/**
 * Waits until the page says these words, and not those, in one reading. Never a reading by itself: each saved table makes Astro
 * reload an open page more than once, and the first page of a server too, so that any moment may find it empty.
 */
const dice = (dove: string, parole: readonly string[], non: readonly string[] = []) =>
  vi.waitFor(async () => {
    const letto = (await aperta.locator(dove).allTextContents()).join('\n');
    for (const parola of parole) expect(letto).toContain(parola);
    for (const parola of non) expect(letto).not.toContain(parola);
  }, attesa);
const pagina = (parola: string, ...non: string[]) => dice('main', [parola], non);
const velo = (...parole: string[]) => dice('vite-error-overlay #message-content', parole);
const senzaVelo = () =>
  expect.poll(() => aperta.locator('vite-error-overlay').count(), attesa).toBe(0);

/** A page that reads an entry of a register by its id. */
const diUnaVoce = `import { getEntry } from 'astro:content';
export const GET = async () =>
  Response.json(await getEntry('iniziative', 'programma-di-prova/dote-lavoro'));
`;

/** The packages that Vite has made ready for browsers: those that it found before any page was asked for, and any since. */
const pacchetti = (): string[] => {
  const elenco = readFileSync(join(kit, '.astro', 'vite', 'deps', '_metadata.json'), 'utf8');
  return Object.keys((JSON.parse(elenco) as { optimized: object }).optimized).sort();
};
let subito: string[];

/** How long a server takes from nothing to its first page, in ms: what a restart would cost. */
let daFermo: number;

beforeAll(async () => {
  writeFileSync(join(kit, 'src', 'pages', 'voce.json.ts'), diUnaVoce);
  rmSync(dati, { recursive: true });
  cpSync(base, dati, { recursive: true });
  browser = await avviaChromium();
  aperta = await browser.newPage();
  const inizio = performance.now();
  lavoro = await avvia();
  await vai(asse);
  await pagina('323.626.680,83');
  daFermo = performance.now() - inizio;
  subito = await vi.waitFor(pacchetti, attesa);
}, attesa.timeout);

afterAll(async () => {
  await Promise.all([browser.close(), lavoro.chiudi()]);
  rmSync(kit, { recursive: true, force: true });
});

test('a saved cell is on the open page without a restart, and much sooner than after one', async () => {
  const inizio = performance.now();
  cambia(avanzamento, '323.626.680,83 €', '323.626.681,83 €');
  await pagina('323.626.681,83', '323.626.680,83');
  const ms = performance.now() - inizio;
  process.stdout.write(
    `dalla cella alla pagina: ${Math.round(ms)} ms; da fermo: ${Math.round(daFermo)} ms\n`,
  );
  expect(ms).toBeLessThan(daFermo);
  expect(lavoro.detto()).not.toContain('Restarting');
});

test('a fault stands above the page in the words of the terminal, and goes when it is mended', async () => {
  const parole = [
    'avanzamento.csv, riga 4, colonna D «impegni»',
    'Non è un importo in euro',
    'letto:   «vedi nota»',
    'rimedio:',
  ];
  cambia(avanzamento, '323.626.680,83 €', 'vedi nota');
  await velo(...parole);
  for (const parola of parole) expect(lavoro.detto()).toContain(parola);

  await vai(asse);
  await velo(...parole);
  await pagina('323.626.681,83');

  cambia(avanzamento, '323.626.680,83 €', '323.626.682,83 €');
  await pagina('323.626.682,83');
  await senzaVelo();
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
  await pagina('Relazione 2023');
  await vai('/programma-di-prova/anni/2023/assi/ii/');
  await pagina('379.000.001');
  await salva('379.000.002 €');
  await pagina('379.000.002');
});

test('search follows data/', async () => {
  await vai('/cerca/');
  cambia(join(programma, 'iniziative.csv'), 'Dote Lavoro', 'Dote Mestieri');
  await expect
    .poll(async () => (await chiedi(aperta, 'mestieri')).esatti, attesa)
    .toContain('/programma-di-prova/iniziative/dote-lavoro/');
});

test('no package is found late by Vite, which would reload all pages', async () => {
  const presto = ['/', '/cerca/', '/dati/', '/verifiche/', '/programma-di-prova/confronto/'];
  for (const via of presto) await vai(via);
  // What a page loads only when it is asked for.
  const tardi = ['browser/verificaDati/banco', 'browser/confrontoLibero', 'exports/xlsx'];
  for (const modulo of tardi)
    await vi.waitFor(() => aperta.evaluate(`import('/src/${modulo}.ts').then(() => 0)`), attesa);
  expect(pacchetti()).toEqual(subito);
});

test('the entries of registers follow data/', async () => {
  // No page is being made meanwhile: Astro keeps the old entries where a page reads them while they are written.
  await vi.waitFor(() => aperta.goto('about:blank'), attesa);
  cambia(join(programma, 'iniziative.csv'), 'Dote Lavoro', 'Dote Arti');
  const voce = async (): Promise<unknown> => (await fetch(`${lavoro.origine}/voce.json`)).json();
  await expect.poll(voce, { ...attesa, interval: 3_000 }).toMatchObject({
    collection: 'iniziative',
    data: { nome: 'Dote Arti' },
  });
  await vai('/cerca/');
});

test('the settings of the site are read again as well', async () => {
  cambia(join(dati, 'sito.csv'), 'Sito di prova', 'Sito cambiato');
  // Opened again: Vite tells no page of a server that starts again where the page was just being loaded, as the test before may leave it.
  await vi.waitFor(async () => {
    await vai('/cerca/');
    expect(await aperta.title()).toContain('Sito cambiato');
  }, attesa);
  await vai(asse);
  cambia(avanzamento, '323.626.680,83 €', '323.626.683,83 €');
  await pagina('323.626.683,83');
});

test('data with a fault from the start are told and mended in the same way', async () => {
  await lavoro.chiudi();
  cambia(avanzamento, '323.626.680,83 €', 'vedi nota');
  lavoro = await avvia();
  await vai(asse);
  await velo('avanzamento.csv, riga 4, colonna D «impegni»');
  cambia(avanzamento, '323.626.680,83 €', '323.626.684,83 €');
  await pagina('323.626.684,83');
  await senzaVelo();
});

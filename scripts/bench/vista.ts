import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { avviaChromium } from '../../src/tests/site/chromium.ts';
import { servi } from '../../src/tests/site/server.ts';
import { costruite, unaPerTipo } from '../../src/tests/site/sito.ts';
import { percorsi } from '../percorsi.ts';

/** How a page is first seen, in milliseconds from the click; `cls` has no unit. */
export interface Vista {
  fcp: number;
  lcp: number;
  tbt: number;
  cls: number;
}

const nuda =
  '<!doctype html><html lang="it"><meta charset="utf-8"><title>h1</title><h1>Un titolo</h1>';

/** A slow mobile line and a slow phone, as Lighthouse has them: 150 ms there and back, 1.6 Mbit/s, a fourth of this machine. */
const linea = {
  offline: false,
  latency: 150,
  downloadThroughput: 204_800,
  uploadThroughput: 93_750,
};
const rallentamento = 4;

/**
 * The heaviest built page of each kind beside a page that is one heading, each opened anew so many times, one after the other in turn:
 * all their views, the bare page first. By Chromium's own entries through playwright-core, which is here already: Lighthouse reads the same
 * ones, and brings a hundred packages.
 */
export async function misuraVista(giri: number): Promise<Map<string, Vista[]>> {
  if (!existsSync(join(percorsi.dist, 'index.html')))
    throw new Error('Il sito non è costruito: «npm run build», poi di nuovo questo comando.');
  const cartella = mkdtempSync(join(tmpdir(), 'nuda-'));
  writeFileSync(join(cartella, 'index.html'), nuda);
  const [nudo, sito] = await Promise.all([servi(cartella), servi(percorsi.dist)]);
  const browser = await avviaChromium();
  const indirizzi = new Map([['solo un titolo', `${nudo.origine}/`]]);
  for (const [tipo, via] of Object.entries(scelte())) indirizzi.set(tipo, sito.origine + via);
  const viste = new Map<string, Vista[]>();
  try {
    for (let giro = 0; giro < giri; giro++)
      for (const [tipo, via] of indirizzi)
        viste.set(tipo, [...(viste.get(tipo) ?? []), await vista(browser, via)]);
  } finally {
    await Promise.all([browser.close(), nudo.chiudi(), sito.chiudi()]);
    rmSync(cartella, { recursive: true });
  }
  return viste;
}

function scelte(): Record<string, string> {
  const { home = '/', programma, asse, anno, iniziativa } = unaPerTipo();
  const peso = (via: string): number => statSync(join(percorsi.dist, via, 'index.html')).size;
  const cifre = costruite().filter((via) => via.startsWith('/cifre/'));
  const cifra = cifre.reduce((x, y) => (peso(y) > peso(x) ? y : x));
  const tutte = Object.entries({ home, programma, asse, anno, iniziativa, cifra });
  return Object.fromEntries(
    tutte.filter((voce): voce is [string, string] => voce[1] !== undefined),
  );
}

async function vista(browser: Browser, via: string): Promise<Vista> {
  const contesto = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
  });
  try {
    const pagina = await contesto.newPage();
    const filo = await contesto.newCDPSession(pagina);
    await filo.send('Network.enable');
    await filo.send('Network.emulateNetworkConditions', linea);
    await filo.send('Emulation.setCPUThrottlingRate', { rate: rallentamento });
    await pagina.goto(via, { waitUntil: 'networkidle' });
    return await pagina.evaluate(async () => {
      const voci = (type: string): Promise<PerformanceEntry[]> =>
        new Promise((dette) => {
          const lette: PerformanceEntry[] = [];
          new PerformanceObserver((nuove) => {
            for (const voce of nuove.getEntries()) lette.push(voce);
          }).observe({
            type,
            buffered: true,
          });
          setTimeout(() => dette(lette), 500);
        });
      const [disegni, grandi, lunghi, mossi] = await Promise.all(
        ['paint', 'largest-contentful-paint', 'longtask', 'layout-shift'].map(voci),
      );
      const fcp = disegni?.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? NaN;
      const bloccati = lunghi?.filter(({ startTime }) => startTime >= fcp) ?? [];
      return {
        fcp,
        lcp: grandi?.at(-1)?.startTime ?? NaN,
        tbt: bloccati.reduce((somma, { duration }) => somma + duration - 50, 0),
        cls: (mossi ?? []).reduce(
          (somma, voce) => somma + ((voce as { value?: number }).value ?? 0),
          0,
        ),
      };
    });
  } finally {
    await contesto.close();
  }
}

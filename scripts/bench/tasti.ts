import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession } from 'playwright-core';
import { cercata, conRefuso } from '../../src/tests/ricerca/soggetti.ts';
import { avviaChromium } from '../../src/tests/site/chromium.ts';
import { servi } from '../../src/tests/site/server.ts';
import { percorsi } from '../percorsi.ts';

/** The work of the main thread after one key, in milliseconds of this machine; a slow phone, as Lighthouse has it, takes four times as long. */
export interface Tasto {
  lavoro: number;
}

const nuda =
  '<!doctype html><html lang="it"><meta charset="utf-8"><title>campo</title><input type="search">';

/** A key is done with when this long, in milliseconds, nothing more of it happens. */
const quiete = 250;

/**
 * What the main thread does after each key of a name written into the search of the site, and of one with a slip, beside a bare field:
 * the suggestions as they come, in the browser's own count of its tasks. The first letters fetch what the others use.
 */
export async function misuraTasti(): Promise<Map<string, Tasto[]>> {
  if (!existsSync(join(percorsi.dist, 'index.html')))
    throw new Error('Il sito non è costruito: «npm run build», poi di nuovo questo comando.');
  const cartella = mkdtempSync(join(tmpdir(), 'nuda-'));
  writeFileSync(join(cartella, 'index.html'), nuda);
  const [nudo, sito] = await Promise.all([servi(cartella), servi(percorsi.dist)]);
  const browser = await avviaChromium();
  const prove = [
    ['un campo e nulla più', nudo.origine, cercata.nome],
    ['un nome', sito.origine, cercata.nome],
    ['un nome con un refuso', sito.origine, conRefuso(cercata.nome)],
    ['una frase che non c’è', sito.origine, 'quanto costa un ponte sulla luna'],
  ] as const;
  const tasti = new Map<string, Tasto[]>();
  try {
    for (const [nome, origine, scritto] of prove)
      tasti.set(nome, await scrivi(browser, `${origine}/`, scritto));
  } finally {
    await Promise.all([browser.close(), nudo.chiudi(), sito.chiudi()]);
    rmSync(cartella, { recursive: true });
  }
  return tasti;
}

/** The work after each key of these, one after the other. */
async function scrivi(browser: Browser, via: string, scritto: string): Promise<Tasto[]> {
  const contesto = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const pagina = await contesto.newPage();
    const filo = await contesto.newCDPSession(pagina);
    // The time of the thread itself: what other processes take of the machine is not counted.
    await filo.send('Performance.enable', { timeDomain: 'threadTicks' });
    await pagina.goto(via, { waitUntil: 'networkidle' });
    await pagina.locator('input[type=search]').first().focus();
    await pagina.waitForTimeout(2 * quiete);
    const tasti: Tasto[] = [];
    for (const lettera of scritto) {
      const prima = await lavoro(filo);
      await pagina.keyboard.press(lettera);
      await pagina.waitForTimeout(quiete);
      tasti.push({ lavoro: (await lavoro(filo)) - prima });
    }
    return tasti;
  } finally {
    await contesto.close();
  }
}

/** The milliseconds that the main thread of a page has worked so far. */
async function lavoro(filo: CDPSession): Promise<number> {
  const { metrics } = await filo.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import misurato from '../../testi/provato.json' with { type: 'json' };
import type { Provato } from '../../testi/it/pagine/accessibilita.ts';
import { daAprire } from './daAprire.ts';
import { sitoDelleProve } from './rotte.ts';
import { apri, perOgni, type Sito } from './sito.ts';

const codiceDiAxe = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const livelli = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules whose answer can change with the theme; the others read the same document. */
const delColore = ['color-contrast', 'link-in-text-block'];
const provato: Provato = misurato;
const rifallo = 'npm run provato misura di nuovo ciò che dice /accessibilita/';
const schermo = { width: 1280, height: 800 };
const telefono = { width: 320, height: 640 };

/** What axe finds on a page as it stands, as `rule: element`. */
function violazioni(pagina: Page, runOnly: axe.RunOptions['runOnly']): Promise<string[]> {
  return pagina.evaluate(
    async (opzioni) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(opzioni);
      return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${String(n.target)}`));
    },
    { runOnly, resultTypes: ['violations'], preload: false } as axe.RunOptions,
  );
}

describe('every page', () => {
  let sito: Sito;
  let visite: Map<string, { chiaro: string[]; scuro: string[]; larghezza: number }>;
  const lamenti: string[] = [];
  const origini = new Set<string>();

  beforeAll(async () => {
    sito = await apri();
    const contesto = await sito.contesto({ viewport: schermo, reducedMotion: 'reduce' });
    contesto.on('console', (m) => {
      if (['error', 'warning'].includes(m.type())) lamenti.push(`${m.page()?.url()}: ${m.text()}`);
    });
    contesto.on('weberror', (e) => lamenti.push(`${e.page()?.url()}: ${e.error().message}`));
    contesto.on('request', (r) => origini.add(new URL(r.url()).origin));
    contesto.on('response', (r) => {
      if (r.status() >= 400) lamenti.push(`${r.url()}: ${r.status()}`);
    });
    visite = await perOgni(contesto, daAprire(), async (pagina, via) => {
      await pagina.emulateMedia({ colorScheme: 'light' });
      await pagina.setViewportSize(schermo);
      await pagina.goto(via);
      // Closed parts are read as well: a reader opens them.
      await pagina.evaluate(() => {
        for (const chiuso of document.querySelectorAll('details')) chiuso.open = true;
      });
      await pagina.evaluate(codiceDiAxe);
      const chiaro = await violazioni(pagina, { type: 'tag', values: livelli });
      await pagina.emulateMedia({ colorScheme: 'dark' });
      const scuro = await violazioni(pagina, { type: 'rule', values: delColore });
      await pagina.setViewportSize(telefono);
      const larghezza = await pagina.evaluate(() => document.documentElement.scrollWidth);
      return { chiaro, scuro, larghezza };
    });
  }, 600_000);
  afterAll(() => sito.chiudi());

  const con = (colpa: (v: { chiaro: string[]; scuro: string[]; larghezza: number }) => unknown[]) =>
    [...visite].flatMap(([via, v]) => colpa(v).map((guasto) => `${via}: ${String(guasto)}`));

  /** What /accessibilita/ says was tested: written under `--mode provato`, when all that follows holds. */
  const generi = async (): Promise<string[]> => {
    const { rotte } = await sitoDelleProve();
    const aperti = [...visite.keys()].flatMap((via) => rotte.a(via)?.tipo ?? []);
    return [...new Set(aperti)].sort();
  };
  const axeOggi = (): string => createRequire(import.meta.url)('axe-core/package.json').version;

  test('is of a kind that /accessibilita/ says was tested, with this axe', async () => {
    if (import.meta.env.MODE === 'provato') return;
    expect(provato.axe, rifallo).toBe(axeOggi());
    expect(
      (await generi()).filter((genere) => !provato.generi.includes(genere)),
      rifallo,
    ).toEqual([]);
  });

  test('loads with nothing to complain about', () => {
    expect(lamenti).toEqual([]);
  });

  test('asks nothing of another host', () => {
    expect([...origini].filter((o) => o !== 'null')).toEqual([sito.server.origine]);
  });

  test('has no violation of WCAG 2.2 AA that axe can find, in the light theme', () => {
    expect(con((v) => v.chiaro)).toEqual([]);
  });

  test('has none in the dark theme', () => {
    expect(con((v) => v.scuro)).toEqual([]);
  });

  test('never scrolls sideways at 320 px', () => {
    expect(con((v) => (v.larghezza > telefono.width ? [v.larghezza] : []))).toEqual([]);
  });

  test.runIf(import.meta.env.MODE === 'provato')('is told on /accessibilita/', async () => {
    expect(con((v) => [...v.chiaro, ...v.scuro])).toEqual([]);
    const misure: Provato = {
      data: new Date().toISOString().slice(0, 10),
      axe: axeOggi(),
      generi: await generi(),
      pagine: visite.size,
      larghezza: telefono.width,
    };
    writeFileSync(
      join(import.meta.dirname, '..', '..', 'testi', 'provato.json'),
      `${JSON.stringify(misure, null, 2)}\n`,
    );
  });
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confronto } from '../../html/confronto/confronto.ts';
import { coseFraDate } from '../../views/confronto/coppie.ts';
import { titoloConfronto } from '../../views/confronto/frasi.ts';
import { chiaveDi, scelteDi } from '../../views/confronto/scelte.ts';
import { genereDi, type Lati } from '../../views/confronto/voce.ts';
import { indirizzi } from '../../views/indirizzi.ts';
import { apri, archivio as a, pagine, type Sito } from './sito.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const coppie = <T>(voci: readonly T[]): [T, T][] =>
  voci.flatMap((x, i) => voci.slice(i + 1).map((y): [T, T] => [x, y]));

/** Of a programme, the comparisons that can be asked for and have no page: two Assi, an Asse and its programme, two dates. */
function libere(programma: string): Lati[] {
  const s = scelteDi(a, programma);
  const lato = (asse: string, data: string) => ({ programma, asse, data });
  const tutte: Lati[] = [
    ...coppie(s.assi).flatMap(([x, y]) =>
      x.date.filter((d) => y.date.includes(d)).map((d): Lati => [lato(x.asse, d), lato(y.asse, d)]),
    ),
    ...s.colProgramma.flatMap(({ asse, date }) =>
      date.map((d): Lati => [lato(asse, d), lato('', d)]),
    ),
    ...s.nelTempo.flatMap(({ asse, date }) =>
      coppie(date)
        .map(([dopo, prima]): Lati => [lato(asse, prima), lato(asse, dopo)])
        .filter(([prima, dopo]) => coseFraDate(a, prima, prima.data, dopo.data).length > 0),
    ),
  ];
  return tutte.filter((lati) => s.pagine[chiaveDi(lati)] === undefined);
}

const cartelle = a.programmi
  .map((p) => p.id)
  .filter((p) => pagine().includes(indirizzi.confronto(p)));
const dueAssi = cartelle.flatMap(libere).find(([, altro]) => altro.asse !== '');
/** Two of each kind. */
const daProvare = [...Map.groupBy(cartelle.flatMap(libere), genereDi).values()].flatMap((sue) =>
  sue.slice(0, 2),
);

const domanda = ([uno, altro]: Lati): string =>
  `?${new URLSearchParams(
    uno.asse === altro.asse
      ? { asse: uno.asse.toLowerCase(), dal: uno.data, al: altro.data }
      : { asse: uno.asse.toLowerCase(), con: altro.asse.toLowerCase(), data: uno.data },
  )}`;

let sito: Sito;

beforeAll(async () => {
  sito = await apri();
});

afterAll(() => sito.chiudi());

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

const chieste = (da: number): string[] =>
  sito.server.risposte
    .slice(da)
    .flatMap((r) => (/\/confronto\/dati\//.test(r.percorso) ? r.percorso : []));

/** What is drawn below its heading, as the browser holds it; and the text of a template as the browser would hold it. */
/** What is drawn, without what tables gain while they scroll. */
const disegnato = (pagina: Page): Promise<string> =>
  pagina.locator('[data-foglio]').evaluate((e) =>
    [...(e.cloneNode(true) as HTMLElement).children]
      .slice(2)
      .map((x) => {
        for (const posto of x.querySelectorAll('.tabella-scorri'))
          for (const nome of ['tabindex', 'role', 'aria-label']) posto.removeAttribute(nome);
        for (const bottone of x.querySelectorAll('.una-per-riga')) bottone.remove();
        return x.outerHTML;
      })
      .join(''),
  );
const atteso = (pagina: Page, lati: Lati): Promise<string> =>
  pagina.evaluate(
    (testo) => {
      const scatola = document.createElement('div');
      scatola.innerHTML = testo;
      return scatola.innerHTML;
    },
    confronto({ a, indirizzo: (via) => via }, lati).text,
  );

describe.skipIf(dueAssi === undefined)('a comparison that has no page', () => {
  const lati = dueAssi!;
  const via = lati && indirizzi.confronto(lati[0].programma);

  test('is chosen by keyboard and drawn in the page, the same as a page of its own would show it', async () => {
    const prima = sito.server.risposte.length;
    const { pagina, guasti } = await vai(via);
    await pagina.selectOption('#confronta-0', lati[1].asse.toLowerCase());
    await pagina.selectOption('#confronta-1', lati[0].asse.toLowerCase());
    await pagina.selectOption('#confronta-data', lati[0].data);
    expect(chieste(prima)).toEqual([]);
    await pagina.focus('form[data-assi] button');
    await pagina.keyboard.press('Enter');
    await pagina.waitForSelector('[data-foglio] h2');
    expect(chieste(prima).sort()).toEqual(
      lati.map((l) => indirizzi.confrontoDati(l.programma, l.asse, l.data)).sort(),
    );
    expect(await disegnato(pagina)).toBe(await atteso(pagina, lati));
    expect(await pagina.evaluate(() => document.activeElement?.textContent)).toBe(
      titoloConfronto(a, lati),
    );
    expect(await pagina.locator('[data-detto]').innerText()).toContain(titoloConfronto(a, lati));
    expect(await pagina.title()).toContain(titoloConfronto(a, lati));
    expect(guasti).toEqual([]);
    await pagina.goBack();
    await pagina.waitForSelector('[data-foglio]', { state: 'hidden' });
    expect(await pagina.title()).not.toContain(titoloConfronto(a, lati));
    await pagina.goForward();
    await pagina.waitForSelector('[data-foglio] h2');
    expect(await pagina.inputValue('#confronta-data')).toBe(lati[0].data);
  });

  test('of whatever kind, opens where its address was copied', async () => {
    for (const libera of daProvare) {
      const { pagina, guasti } = await vai(
        indirizzi.confronto(libera[0].programma) + domanda(libera),
      );
      await pagina.waitForSelector('[data-foglio] h2');
      expect(await disegnato(pagina), domanda(libera)).toBe(await atteso(pagina, libera));
      expect(guasti).toEqual([]);
      await pagina.context().close();
    }
  });

  test('says so where its figures cannot be read, and where there is nothing to compare', async () => {
    const { pagina } = await vai(via);
    sito.server.bloccati = /\/confronto\/dati\//;
    try {
      await pagina.goto(via + domanda(lati));
      await pagina.waitForFunction(() =>
        document.querySelector('[data-detto]')?.textContent?.includes('non si riescono'),
      );
    } finally {
      sito.server.bloccati = null;
    }
    for (const strana of [
      '?asse=constructor&con=__proto__&data=',
      '?asse=&dal=1&al=2',
      `?asse=${encodeURIComponent('<img src=x onerror=alert(1)>')}&con=&data=2019`,
    ]) {
      const { pagina: altra, guasti } = await vai(via + strana);
      await altra.waitForFunction(() =>
        document.querySelector('[data-detto]')?.textContent?.includes('documenti'),
      );
      expect(await altra.locator('[data-foglio]').isVisible()).toBe(false);
      expect(guasti).toEqual([]);
    }
  });

  test('is accessible', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { pagina } = await vai(via + domanda(lati), {
        colorScheme,
        viewport: { width: 360, height: 900 },
      });
      await pagina.waitForSelector('[data-foglio] h2');
      await pagina.evaluate(axe);
      const violazioni = await pagina.evaluate(async () => {
        const { violations } = await (
          window as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          }
        ).axe.run();
        return violations.map((v) => `${v.id}: ${v.nodes[0]?.html ?? ''}`);
      });
      expect(violazioni).toEqual([]);
      const larga = await pagina.evaluate(() => document.documentElement.scrollWidth);
      expect(larga).toBeLessThanOrEqual(360);
      await pagina.context().close();
    }
  });
});

describe.skipIf(cartelle.length === 0)('the choice of a comparison', () => {
  const [programma = ''] = cartelle;
  const via = indirizzi.confronto(programma);

  test('costs under 6 KB of script, the words of dates and numbers among it, before anything is chosen', async () => {
    const chiesti = async (pagina: string) => {
      const prima = sito.server.risposte.length;
      await vai(pagina);
      return sito.server.risposte.slice(prima).filter((r) => r.percorso.endsWith('.js'));
    };
    // What every page asks for (search, evidence beside a figure) has limits of its own.
    const diTutte = new Set((await chiesti('/privacy/')).map((r) => r.percorso));
    const suoi = (await chiesti(via)).filter((r) => !diTutte.has(r.percorso));
    expect(suoi.length).toBeGreaterThan(0);
    expect(suoi.reduce((somma, r) => somma + r.byte, 0)).toBeLessThan(6000);
  });

  test('leads to the page of a comparison that has one, from its address too', async () => {
    const [chiave, pagina] = Object.entries(scelteDi(a, programma).pagine)[0]!;
    const [uno, altro] = chiave.split('|').map((l) => l.split('@')) as [
      [string, string],
      [string, string],
    ];
    const lato = ([asse, data]: [string, string]) => ({ programma, asse, data });
    const { pagina: qui } = await vai(via);
    await Promise.all([
      qui.waitForURL(`**${pagina}`),
      qui.goto(via + domanda([lato(uno), lato(altro)])).catch(() => null),
    ]);
  });

  test('without scripts leaves the comparisons that have a page, and the list of the initiatives', async () => {
    const { pagina } = await vai(via, { javaScriptEnabled: false });
    const mappa = await pagina
      .locator('main a')
      .evaluateAll((aa) => aa.map((x) => x.getAttribute('href') ?? ''));
    for (const href of Object.values(scelteDi(a, programma).pagine)) expect(mappa).toContain(href);
    expect(mappa).toContain(indirizzi.iniziative(programma));
    expect(
      await pagina.locator(`main a[href="${indirizzi.iniziative(programma)}"]`).isVisible(),
    ).toBe(true);
    expect(await pagina.locator('main :is(button, select):visible').count()).toBe(0);
  });
});

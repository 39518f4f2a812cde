import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testi } from '../../testi/testi.ts';
import { apri, unaPerTipo, type Sito } from './sito.ts';

/**
 * What a listener meets on the page of each kind as it opens: words of the page itself before its first figure, stops of the keyboard,
 * landmarks. A page that asks for less takes its numbers down with it.
 */
const tetti: Record<string, { parole: number; fermate: number; luoghi: number }> = {
  404: { parole: 0, fermate: 40, luoghi: 9 },
  home: { parole: 65, fermate: 75, luoghi: 9 },
  programma: { parole: 70, fermate: 90, luoghi: 13 },
  asse: { parole: 38, fermate: 92, luoghi: 12 },
  anno: { parole: 90, fermate: 80, luoghi: 12 },
  'Asse e anno': { parole: 50, fermate: 55, luoghi: 11 },
  iniziative: { parole: 0, fermate: 50, luoghi: 11 },
  iniziativa: { parole: 85, fermate: 55, luoghi: 10 },
  indicatori: { parole: 105, fermate: 70, luoghi: 11 },
  indicatore: { parole: 55, fermate: 55, luoghi: 10 },
  obiettivi: { parole: 0, fermate: 40, luoghi: 10 },
  fonti: { parole: 0, fermate: 35, luoghi: 10 },
  fonte: { parole: 0, fermate: 40, luoghi: 10 },
  glossario: { parole: 0, fermate: 50, luoghi: 10 },
  metodo: { parole: 0, fermate: 50, luoghi: 10 },
  dati: { parole: 0, fermate: 50, luoghi: 10 },
  riconciliazione: { parole: 230, fermate: 50, luoghi: 10 },
};

/** No name of ours that is heard has more letters; a drawing, which one sentence tells whole, has more. */
const lettere = 300;
const lettereDelDisegno = 640;

const luoghi = ['banner', 'main', 'navigation', 'contentinfo', 'complementary', 'region', 'search'];
const comandi = ['link', 'button', 'DisclosureTriangle', 'combobox', 'searchbox', 'textbox'];

let sito: Sito;
beforeAll(async () => {
  sito = await apri();
});
afterAll(() => sito.chiudi());

/** What a screen reader is given of a page, in its order. */
async function albero(page: Page): Promise<{ ruolo: string; nome: string; descrizione: string }[]> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const per = new Map(nodes.map((n) => [n.nodeId, n]));
  const conIFigli = (n: (typeof nodes)[number]): typeof nodes => [
    n,
    ...(n.childIds ?? []).flatMap((id) => per.get(id) ?? []).flatMap(conIFigli),
  ];
  return nodes
    .slice(0, 1)
    .flatMap(conIFigli)
    .filter((n) => !n.ignored)
    .map(({ role, name, description }) => ({
      ruolo: String(role?.value ?? ''),
      nome: String(name?.value ?? ''),
      descrizione: String(description?.value ?? ''),
    }));
}

/** Everything that is folded, opened: what a listener may come to hear. */
const apriTutto = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));

test('a wide table is told line by line when it is asked for, with every figure that it holds', async () => {
  const contesto = await sito.contesto({ viewport: { width: 1280, height: 900 } });
  const page = await contesto.newPage();
  await page.goto(unaPerTipo()['asse'] ?? '/');
  await apriTutto(page);
  const luogo = page.locator('.tabella-scorri:has(.una-per-riga)').first();
  const cifre = () =>
    luogo.locator('.cifra:visible').evaluateAll((tutte) => tutte.map((e) => e.textContent));
  await luogo.waitFor();
  const prima = await cifre();
  expect(prima.length).toBeGreaterThan(0);
  await luogo.getByRole('button', { name: /^Una cifra per riga ?: ./ }).click();
  expect(await luogo.locator('table').isVisible()).toBe(false);
  expect(await cifre()).toEqual(prima);
  const righe = await luogo
    .locator('li li')
    .evaluateAll((voci) => voci.map((e) => e.querySelectorAll('.cifra').length));
  expect(Math.max(...righe)).toBe(1);
  await luogo.getByRole('button').first().click();
  expect(await luogo.locator('table').isVisible()).toBe(true);
  await contesto.close();
});

test.each(Object.entries(unaPerTipo()))(
  'a page of kind %s is heard without a burden',
  async (tipo, via) => {
    const contesto = await sito.contesto({ viewport: { width: 1280, height: 900 } });
    const page = await contesto.newPage();
    await page.goto(via);
    const chiusa = await albero(page);
    const cifra = await page.evaluate(() =>
      [...document.querySelectorAll('main .cifra')]
        .find((e) => e.checkVisibility())
        ?.textContent.trim(),
    );
    const dalMain = chiusa.slice(chiusa.findIndex(({ ruolo }) => ruolo === 'main'));
    const prima = dalMain.slice(
      0,
      cifra === undefined ? 0 : dalMain.findIndex((n) => n.ruolo === 'link' && n.nome === cifra),
    );
    const misure = {
      parole: prima
        .filter(({ ruolo }) => ruolo === 'StaticText')
        .flatMap(({ nome }) => nome.split(/\s+/).filter(Boolean)).length,
      fermate: chiusa.filter(({ ruolo }) => comandi.includes(ruolo)).length,
      luoghi: chiusa.filter(({ ruolo }) => luoghi.includes(ruolo)).length,
    };
    for (const quale of ['parole', 'fermate', 'luoghi'] as const)
      expect(misure[quale], quale).toBeLessThanOrEqual(tetti[tipo]?.[quale] ?? 0);

    await apriTutto(page);
    // A place that scrolls is told as it is opened.
    await page.evaluate(
      () => new Promise((fatto) => requestAnimationFrame(() => setTimeout(fatto))),
    );
    const aperta = await albero(page);
    expect(
      aperta.filter(({ descrizione }) => descrizione !== '').map((n) => n.descrizione),
    ).toEqual([]);
    const lunghi = aperta.filter(
      ({ ruolo, nome }) =>
        nome.length > (ruolo === 'image' ? lettereDelDisegno : lettere) &&
        [...luoghi, 'button', 'DisclosureTriangle', 'image', 'figure', 'group'].includes(ruolo),
    );
    expect(lunghi).toEqual([]);
    // Each table has heads of its own to sort by.
    const diColonna = await page.$$eval('th button', (bottoni) =>
      bottoni.map((b) => b.textContent.trim()),
    );
    const conNome = aperta
      .filter(({ ruolo }) => [...luoghi, 'button', 'DisclosureTriangle', 'image'].includes(ruolo))
      // Of a finding, whose heading stands just before.
      .filter(({ nome }) => nome !== testi.rilievo.perche && !diColonna.includes(nome))
      .map(({ ruolo, nome }) => `${ruolo} ${nome}`);
    expect(conNome.filter((n, i) => conNome.indexOf(n) !== i)).toEqual([]);

    const dom = await page.evaluate(() => ({
      suggerimenti: document.querySelectorAll('main [title]').length,
      // A place of a table is a stop with a name while it scrolls, and no more.
      scorrono: [...document.querySelectorAll<HTMLElement>('.tabella-scorri')]
        .filter((e) => e.checkVisibility())
        .filter(
          (e) => e.scrollWidth > e.clientWidth + 1 !== (e.tabIndex === 0 && e.ariaLabel !== ''),
        )
        .map((e) => e.textContent.slice(0, 80)),
      righe: [...document.querySelectorAll('tbody tr')].filter((r) => !r.querySelector('th'))
        .length,
      // What leads to itself: a link inside what it points at.
      aSe: [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].filter(
        (a) =>
          a.pathname === location.pathname &&
          a.hash.length > 1 &&
          a.hash !== '#contenuto' &&
          document.getElementById(decodeURIComponent(a.hash.slice(1)))?.contains(a),
      ).length,
      rilievi: [...document.querySelectorAll('.rilievi > li, li[data-verifica]')].filter(
        (li) => !li.querySelector('h3'),
      ).length,
      titoliDueVolte: [...document.querySelectorAll('figure')].filter((f) => {
        const titolo = f.querySelector('h1, h2, h3, h4')?.textContent.trim();
        return (
          titolo !== undefined &&
          [f, ...f.querySelectorAll('[aria-label]')].some((e) => e.ariaLabel?.trim() === titolo)
        );
      }).length,
    }));
    expect(dom).toEqual({
      suggerimenti: 0,
      scorrono: [],
      righe: 0,
      aSe: 0,
      rilievi: 0,
      titoliDueVolte: 0,
    });
    await contesto.close();
  },
);

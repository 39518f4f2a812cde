import { afterAll, beforeAll, expect, test } from 'vitest';
import { apri, leggi, stabili, unaPerTipo, type Sito } from './sito.ts';

/**
 * How tall the page of each kind may be on a phone of 360 × 740, in screens: a reader who has to scroll further does not find the answer.
 * Each is the length that the kind was drawn for and a quarter.
 */
const tetti: Record<string, number> = {
  home: 5,
  programma: 7.5,
  asse: 8.75,
  anno: 5,
  'Asse e anno': 2.5,
  iniziativa: 3.75,
  iniziative: 5,
  tutteLeIniziative: 5,
  indicatori: 5,
  indicatore: 5.5,
  obiettivi: 6.5,
  fonti: 3.75,
  fonte: 3.75,
  glossario: 3.75,
  metodo: 3.75,
  dati: 3.75,
  verifiche: 5,
  riconciliazione: 5,
  rettifiche: 3.75,
  cambiamenti: 3.75,
  accessibilita: 3.75,
  privacy: 3.75,
  note: 3.75,
  confronto: 4,
  confrontoProgrammi: 4.25,
  confrontoAssi: 4,
  confrontoDate: 5.5,
};

let sito: Sito;
beforeAll(async () => {
  sito = await apri();
});
afterAll(() => sito.chiudi());

const perTipo = unaPerTipo();
/** The largest of the pages with such an address. */
const laPiuLunga = (forma: RegExp): string =>
  stabili()
    .filter((via) => forma.test(via))
    .sort((x, y) => leggi(y).length - leggi(x).length)[0] ?? '/';
const pagine = {
  ...perTipo,
  tutteLeIniziative: '/iniziative/',
  verifiche: '/verifiche/',
  rettifiche: '/rettifiche/',
  cambiamenti: '/dati/cambiamenti/',
  accessibilita: '/accessibilita/',
  privacy: '/privacy/',
  note: '/note-legali/',
  confrontoProgrammi: laPiuLunga(/^\/confronto\/programmi\/$/),
  confrontoAssi: laPiuLunga(/\/confronto\/assi\/[^/]+\/$/),
  confrontoDate: laPiuLunga(/\/confronto\/date\/[^/]+\/$/),
  ...(perTipo['programma'] && { confronto: `${perTipo['programma']}confronto/` }),
};
const misurate = Object.entries(pagine).filter(([tipo]) => tipo in tetti);

test.each(misurate)('a page of kind %s fits its screens of a phone', async (tipo, via) => {
  const contesto = await sito.contesto({ viewport: { width: 360, height: 740 } });
  const pagina = await contesto.newPage();
  await pagina.goto(via);
  const { alta, larga, attaccati } = await pagina.evaluate(() => {
    const vie = [...document.querySelectorAll('main a')]
      .filter((via) => via.checkVisibility() && via.getClientRects().length > 0)
      .map((via) => ({ nome: via.textContent.trim(), tratti: [...via.getClientRects()] }));
    return {
      alta: document.documentElement.scrollHeight / 740,
      larga: document.documentElement.scrollWidth,
      attaccati: vie.slice(1).flatMap(({ nome, tratti: [dopo] }, i) => {
        const prima = vie[i]?.tratti.at(-1);
        const inRiga = prima && dopo && dopo.top < prima.bottom && prima.top < dopo.bottom;
        const insieme = `${vie[i]?.nome}\n${nome}`;
        const unaParola = /[\p{Script=Latin}\d]\n[\p{Script=Latin}\d]/u.test(insieme);
        return inRiga && unaParola && Math.abs(dopo.left - prima.right) < 2 ? [insieme] : [];
      }),
    };
  });
  await contesto.close();
  expect(attaccati, 'two links read as one').toEqual([]);
  expect(larga).toBeLessThanOrEqual(360);
  expect(alta, via).toBeLessThan(tetti[tipo] ?? 0);
});

/** The Assi whose pages hold most. */
const assi = stabili()
  .filter((via) => /^\/[^/]+\/assi\/[^/]+\/$/.test(via))
  .sort((x, y) => leggi(y).length - leggi(x).length)
  .slice(0, 3);

test.each(assi)(
  '%s is printed on six sheets that a screen reader finds its way in, and its tables lose no column',
  async (via) => {
    // As it comes, before any script.
    const contesto = await sito.contesto({ javaScriptEnabled: false });
    const pagina = await contesto.newPage();
    await pagina.goto(via);
    const pdf = (
      await pagina.pdf({ preferCSSPageSize: true, tagged: true, outline: true })
    ).toString('latin1');
    const fogli = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(fogli).toBeGreaterThan(0);
    expect(fogli).toBeLessThanOrEqual(6);
    // The paper keeps the structure of the page: its language, its headings, its tables with theirs, and each drawing in words.
    const quanti = (che: RegExp): number => pdf.match(che)?.length ?? 0;
    expect(pdf).toMatch(/\/StructTreeRoot \d+ 0 R/);
    expect(pdf).toContain('/Lang (it)');
    expect(quanti(/\/S \/H1\b/g)).toBe(1);
    expect(quanti(/\/S \/H2\b/g)).toBeGreaterThan(0);
    expect(quanti(/\/S \/Table\b/g)).toBeGreaterThan(0);
    expect(quanti(/\/S \/TH\b/g)).toBeGreaterThanOrEqual(quanti(/\/S \/Table\b/g));
    // A figure holds its drawing, which is said in words.
    const disegni = await pagina.locator('.disegno').count();
    await pagina.emulateMedia({ media: 'print' });
    // What announces a drawing goes with it to the next sheet.
    const lasciati = await pagina.$$eval(':has(+ .disegno)', (prima) =>
      prima
        .filter((uno) => getComputedStyle(uno).breakAfter !== 'avoid')
        .map((uno) => uno.innerHTML),
    );
    expect(lasciati).toEqual([]);
    expect(disegni).toBeGreaterThan(0);
    expect(quanti(/\/S \/Figure\n\/Alt /g)).toBe(disegni);
    // A4 without its margins, in px.
    await pagina.setViewportSize({ width: 702, height: 1000 });
    await pagina.emulateMedia({ media: 'print' });
    const fuori = await pagina.$$eval('main table', (tabelle) =>
      tabelle
        .filter((t) => t.checkVisibility() && t.getBoundingClientRect().right > 702.5)
        .map((t) => (t as HTMLTableElement).caption?.textContent),
    );
    expect(fuori).toEqual([]);
    await contesto.close();
  },
);

test('what is folded opens for who is sent to it', async () => {
  const contesto = await sito.contesto();
  const pagina = await contesto.newPage();
  await pagina.goto('/verifiche/');
  const id = await pagina.locator('details:not([open]) tr[id]').first().getAttribute('id');
  expect(id).not.toBeNull();
  await pagina.goto('/');
  await pagina.goto(`/verifiche/#${id}`);
  expect(await pagina.locator(`[id="${id}"]`).isVisible()).toBe(true);
  await pagina.goto('/dati/#colonne');
  expect(await pagina.locator('#colonne table').isVisible()).toBe(true);
  expect(await pagina.locator('#misure table').isVisible()).toBe(false);
  await contesto.close();
});

/** On how many sheets a page of each kind may be printed. */
const fogli: Record<string, number> = { home: 2, programma: 5, asse: 6, iniziativa: 3 };

test.each(Object.entries(pagine).filter(([tipo]) => tipo in fogli))(
  'a page of kind %s prints on its few sheets',
  async (tipo, via) => {
    const contesto = await sito.contesto();
    const pagina = await contesto.newPage();
    await pagina.goto(via);
    const carta = await pagina.pdf({ preferCSSPageSize: true });
    await contesto.close();
    const sue = carta.toString('latin1').match(/\/Type \/Page\b/g)?.length;
    expect(sue, via).toBeGreaterThan(0);
    expect(sue, via).toBeLessThanOrEqual(fogli[tipo] ?? 0);
  },
);

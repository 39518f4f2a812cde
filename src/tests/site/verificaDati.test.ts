import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { xlsx } from '../../exports/xlsx.ts';
import { tabellaDiSoldi } from '../tabellaDiSoldi.ts';
import { apri, archivio, type Sito } from './sito.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const data = join(import.meta.dirname, '..', '..', '..', 'data');
const { percorso, programma, data: cartella, testo: sana, asse } = tabellaDiSoldi(data);
const rotta = sana.replace(new RegExp(`^${asse};`, 'm'), `Asse ${asse};`);

let sito: Sito;
let pagina: Page;
let richieste: string[];
let lamenti: string[];

beforeAll(async () => {
  sito = await apri();
  pagina = await (await sito.contesto({ bypassCSP: false })).newPage();
  pagina.on('request', (r) => richieste.push(r.url()));
  pagina.on('console', (m) => m.type() === 'error' && lamenti.push(m.text()));
  await pagina.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (e) =>
      console.error(`${e.violatedDirective}: ${e.blockedURI}`),
    ),
  );
  pagina.on('pageerror', (e) => lamenti.push(String(e)));
});
afterAll(() => sito.chiudi());

const file = (name: string, testo: string | Uint8Array) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(testo),
});

/** Opens the page, chooses one file, answers where it goes and gives the sentence that sums it up. */
async function verifica(scelto: ReturnType<typeof file>): Promise<string> {
  [richieste, lamenti] = [[], []];
  await pagina.goto('/verifica-dati/');
  await pagina.setInputFiles('#verifica-file', scelto);
  await pagina.waitForSelector('[data-posto]:not([hidden])');
  await pagina.selectOption('#verifica-programma', programma);
  await pagina.fill('#verifica-data', cartella);
  await pagina.keyboard.press('Enter');
  return esito();
}

async function esito(): Promise<string> {
  await pagina.waitForSelector('[data-esito] .parte');
  return (await pagina.textContent('[data-stato]')) ?? '';
}

async function difettiAxe(): Promise<string[]> {
  return pagina.evaluate(async (codice) => {
    // The page's policy forbids code from text; the browser's own evaluation does not pass through it.
    const { axe } = (0, eval)(`${codice};window`) as {
      axe: {
        run(): Promise<{
          passes: unknown[];
          violations: { id: string; nodes: { html: string }[] }[];
        }>;
      };
    };
    const { violations, passes } = await axe.run();
    if (passes.length < 20) return ['axe looked at nothing'];
    return violations.map((v) => `${v.id}: ${v.nodes[0]?.html ?? ''}`);
  }, axe);
}

describe('the page «Verifica dati»', () => {
  test('gives a sound table the verdict of the terminal among those of the site, and compares it with the published figures', async () => {
    expect(await verifica(file('avanzamento.csv', sana))).toMatch(
      /^Nessun errore.*si può pubblicare\.$/,
    );
    const testo = await pagina.textContent('[data-esito]');
    expect(testo).toMatch(/Cifre: \d+ già pubblicate uguali\./);
    expect(testo).not.toContain('Che cosa non va');
  });

  test('marks the cell at fault in its row, says what was read and offers the table mended', async () => {
    expect(rotta).not.toBe(sana);
    expect(await verifica(file('avanzamento.csv', rotta))).toMatch(/^1 errore da mendare/);
    const problema = pagina.locator('[data-problema]');
    expect(await problema.count()).toBe(1);
    const riga = rotta.split('\n').findIndex((r) => r.startsWith(`Asse ${asse};`)) + 1;
    expect(await problema.locator('h4').textContent()).toBe(
      `${percorso}, riga ${riga}, colonna A «asse»`,
    );
    expect(await problema.locator('td.segnata').textContent()).toMatch(
      new RegExp(`^Asse ${asse} `),
    );
    const dice = await problema.locator('dl').innerText();
    expect(dice).toContain(`«Asse ${asse}»`);
    expect(dice).toMatch(new RegExp(`Proposta\\s+«${asse}»`));

    const [scaricato] = await Promise.all([
      pagina.waitForEvent('download'),
      pagina.click('text=Scarica avanzamento.csv'),
    ]);
    const corretta = readFileSync((await scaricato.path()) ?? '', 'utf8');
    expect(await verifica(file('avanzamento.csv', corretta))).toMatch(/^Nessun errore/);
  });

  test('reads a workbook', async () => {
    const fonte = archivio.fonti.find((f) => f.programma === programma)?.id ?? '';
    const foglio = xlsx('avanzamento', [
      ['asse', 'impegni', 'punto', 'fonte'],
      [asse, 290323449.02, 'Prova', fonte],
      ['ZZ', '12,5 Mln €', 'Prova', fonte],
    ]);
    expect(await verifica(file('avanzamento.xlsx', foglio))).toMatch(
      /^\d+ error[ei] da mendare.*1 cifra letta/,
    );
    const cella = { hasText: 'foglio «avanzamento», riga 3, colonna A' };
    expect(await pagina.locator('[data-problema] h4').filter(cella).count()).toBe(1);
    expect(await pagina.locator('[data-esito] .cifre td.numero').textContent()).toBe(
      '290.323.449,02\u00a0€',
    );
  });

  test('needs no answers for the whole data folder, and gives it the verdict of the terminal', async () => {
    [richieste, lamenti] = [[], []];
    await pagina.goto('/verifica-dati/');
    await pagina.setInputFiles('#verifica-cartella', data);
    const { status } = spawnSync(process.execPath, ['scripts/verifica.ts', '--formato', 'json']);
    expect(await esito()).toMatch(
      [/, si può pubblicare\.$/, /da mendare/, /Finché aspettano non si pubblica\.$/][status!]!,
    );
    expect(await pagina.isVisible('[data-posto]')).toBe(false);
  });

  test('takes what is dropped on it, and says what it cannot read', async () => {
    await pagina.goto('/verifica-dati/');
    const lascia = (nome: string, testo: string): Promise<void> =>
      pagina.evaluate(
        ([nome, testo]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([testo ?? ''], nome ?? ''));
          document
            .querySelector('[data-zona]')
            ?.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
        },
        [nome, testo],
      );
    await lascia('LEGGIMI.md', 'parole');
    await pagina.waitForFunction(() =>
      document.querySelector('[data-stato]')?.textContent?.startsWith('Qui non ci sono tabelle'),
    );
    await lascia('piano.csv', `asse;dotazione;punto\n${asse};1.000,00 €;Prova\n`);
    await pagina.waitForSelector('[data-posto]:not([hidden])');
    expect(await pagina.inputValue('[data-tabelle] select')).toBe('data:piano');
  });

  test('works from the keyboard alone', async () => {
    await pagina.goto('/verifica-dati/');
    await pagina.setInputFiles('#verifica-file', file('avanzamento.csv', sana));
    await pagina.waitForFunction(() => document.activeElement?.id === 'verifica-programma');
    const nome = archivio.programmi.find((p) => p.id === programma)?.nomeBreve ?? '';
    for (const tasto of [nome, 'Tab', cartella, 'Tab', 'Tab', 'Enter'])
      await (/^(Tab|Enter)$/.test(tasto)
        ? pagina.keyboard.press(tasto)
        : pagina.keyboard.type(tasto));
    expect(await esito()).toMatch(/^Nessun errore/);
  });

  test('asks only its own site and troubles the policy with nothing', async () => {
    await verifica(file('avanzamento.csv', rotta));
    const altrove = richieste.filter(
      (url) => !url.startsWith(sito.server.origine) && !url.startsWith('blob:'),
    );
    expect(altrove).toEqual([]);
    expect(lamenti).toEqual([]);
  });

  test.each([
    [320, 'dark'],
    [360, 'light'],
    [1280, 'light'],
  ] as const)(
    'is accessible with an outcome in it, %i px wide, %s',
    async (larghezza, colorScheme) => {
      await pagina.emulateMedia({ colorScheme });
      await pagina.setViewportSize({ width: larghezza, height: 800 });
      await verifica(file('avanzamento.csv', rotta));
      expect(await difettiAxe()).toEqual([]);
      expect(await pagina.evaluate(() => document.documentElement.scrollWidth)).toBe(larghezza);
    },
  );

  test('without scripts says how to do the same', async () => {
    const contesto = await sito.contesto({ javaScriptEnabled: false });
    const muta = await contesto.newPage();
    await muta.goto('/verifica-dati/');
    expect(await muta.isVisible('form[hidden]')).toBe(false);
    expect(await muta.innerText('[data-verifica]')).toContain('npm run verifica');
    await contesto.close();
  });
});

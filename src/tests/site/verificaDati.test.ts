import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { xlsx } from '../../exports/xlsx.ts';
import { tabellaDiSoldi } from '../tabellaDiSoldi.ts';
import { archivioDi } from '../../checks/archivioDi.ts';
import { inProsa } from '../../format.ts';
import { anteprima, disegnabili } from '../../html/anteprima.ts';
import { senzaTratti } from '../../html/disegna.ts';
import { apriFogli, ingest } from '../../ingest/ingest.ts';
import { leggiDati } from '../../ingest/leggiDati.ts';
import { prevista } from '../../browser/verificaDati/previste.ts';
import { sitoDi } from '../../ricerca/sito.ts';
import type { Rotta } from '../../views/rotte/tipi.ts';
import { idFonte, importato, riempi } from './senzaTerminale.ts';
import { apri, archivio, leggi, type Sito } from './sito.ts';

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
  await inDisparte();
});

/** A page of a browser that has kept no work. */
async function inDisparte(): Promise<void> {
  [richieste, lamenti] = [[], []];
  pagina = await (await sito.contesto({ bypassCSP: false })).newPage();
  pagina.on('request', (r) => richieste.push(r.url()));
  pagina.on('console', (m) => m.type() === 'error' && lamenti.push(m.text()));
  await pagina.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (e) =>
      console.error(`${e.violatedDirective}: ${e.blockedURI}`),
    ),
  );
  pagina.on('pageerror', (e) => lamenti.push(String(e)));
}
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

/** A page without what is done to every page when it is finished: the first use of a term opens its meaning. */
const senzaTermini = (html: string): string =>
  html.replace(/<a href="\/glossario\/#[^"]*">(.*?)<\/a>/g, '$1');

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

  test('carries a new date from the template to the package, which the command takes to the figures and pages that were shown', async () => {
    await inDisparte();
    await pagina.goto('/verifica-dati/');
    const ultima = archivio.dateDi(programma)[0] ?? '';
    const anno = String(Number(ultima.slice(0, 4)) + 1);
    await pagina.selectOption('#pronta-programma', programma);
    await pagina.fill('#pronta-data', anno);
    const scarica = async (che: string): Promise<{ nome: string; bytes: Buffer }> => {
      const [scaricato] = await Promise.all([pagina.waitForEvent('download'), pagina.click(che)]);
      return {
        nome: scaricato.suggestedFilename(),
        bytes: readFileSync((await scaricato.path()) ?? ''),
      };
    };
    const pronta = await scarica('[data-pronta] button');
    const fonte = idFonte(pronta.bytes);
    const diOggi = archivio.osservazioni.find(
      (o) =>
        o.data === ultima &&
        o.programma === programma &&
        o.soggetto === asse &&
        o.colonna === 'dotazione',
    )!;
    const dotazione = diOggi.testo;
    const pieno = riempi(pronta.bytes, {
      fonti: { [fonte]: { titolo: 'Relazione di prova', tipo: 'relazione', autore: 'Ufficio' } },
      piano: {
        [asse]: { dotazione, punto: 'Tabella 1', asse: `Asse ${asse}` },
        Totale: { dotazione: 50_000_000, punto: 'Tabella 1' },
      },
    });
    // Without a network: all that is needed came with the page.
    await pagina.context().setOffline(true);
    await pagina.setInputFiles('#verifica-file', {
      name: pronta.nome,
      mimeType: 'application/octet-stream',
      buffer: pieno,
    });
    expect(await esito()).toMatch(/da mendare/);
    await pagina.click('[data-tipo=unknown-asse] .risposte button');
    const stato = pagina.locator('[data-stato]');
    await expect
      .poll(() => stato.textContent(), { timeout: 30_000 })
      .toMatch(/^Nessun errore.*aspettano/);
    const domande = pagina.locator('form.risposta textarea');
    for (let giri = 0; giri < 40 && (await domande.count()) > 0; giri++) {
      const prima = await domande.count();
      await domande.first().fill('Il documento stampa così.');
      await pagina.locator('form.risposta').first().locator('button').click();
      await expect.poll(() => domande.count(), { timeout: 30_000 }).toBeLessThan(prima);
    }
    expect(await stato.textContent()).toMatch(/si può pubblicare/);
    const scelta = pagina.locator('#anteprima-pagina');
    const via = `/${programma}/anni/${anno}/`;
    await scelta.selectOption(via);
    await pagina.waitForSelector('.anteprima h3');
    // A visit that ends here loses nothing.
    await pagina.context().setOffline(false);
    await pagina.reload();
    await pagina.click('[data-riprendi]');
    expect(await esito()).toMatch(/si può pubblicare/);
    await pagina.locator('#anteprima-pagina').selectOption(via);
    await pagina.waitForSelector('.anteprima h3');
    const { bytes } = await scarica('[data-esito] .btn-primary');
    const { posto, detto } = importato(bytes);
    expect(detto).toContain('Scritti in data/');
    const nuovo = sitoDi(
      archivioDi(ingest(await apriFogli(leggiDati(join(posto, 'data')))).dati),
      join(posto, 'content'),
    );
    rmSync(posto, { recursive: true });
    const html = prevista(nuovo, via)?.html ?? '';
    const scritto = html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
    expect(scritto).toContain(inProsa(diOggi).replace(/\s+/g, ' '));
    const uguali = await pagina.evaluate((atteso) => {
      const foglio = document.querySelector('.anteprima')!.cloneNode(true) as HTMLElement;
      foglio.querySelector('h3')!.remove();
      const altro = document.createElement('div');
      altro.innerHTML = atteso;
      return foglio.innerHTML === altro.innerHTML;
    }, html);
    expect(uguali).toBe(true);
    await pagina.locator('[data-esito] [data-scarta]').click();
    await expect.poll(() => stato.textContent(), { timeout: 30_000 }).toMatch(/^Lavoro scartato/);
    expect(
      richieste.filter((url) => !/^(blob|data):/.test(url) && !url.startsWith(sito.server.origine)),
    ).toEqual([]);
    expect(lamenti).toEqual([]);
  });

  test('draws in advance what the built pages show: the same drawings, a comparison word for word', () => {
    const oggi = sitoDi(archivio, join(data, '..', 'content'));
    for (const tipo of disegnabili) {
      const rotta = oggi.rotte.di(tipo).at(-1);
      if (!rotta) continue;
      const f = { a: archivio, indirizzo: (via: string) => via };
      const html = senzaTermini(anteprima(f, rotta as Rotta)?.text ?? '');
      const pezzi = tipo.startsWith('confronto') ? [html] : (html.match(/<svg[^]*?<\/svg>/g) ?? []);
      expect(html, rotta.indirizzo).not.toBe('');
      const costruita = senzaTermini(leggi(rotta.indirizzo));
      expect(
        pezzi
          .filter((pezzo) => ![pezzo, senzaTratti(pezzo)].some((p) => costruita.includes(p)))
          .map((p) => `${rotta.indirizzo}: ${p.slice(0, 80)}`),
      ).toEqual([]);
    }
  });

  test('without scripts says how to do the same', async () => {
    const contesto = await sito.contesto({ javaScriptEnabled: false });
    const muta = await contesto.newPage();
    await muta.goto('/verifica-dati/');
    expect(await muta.isVisible('form[hidden]')).toBe(false);
    expect(await muta.innerText('[data-verifica]')).toContain('npm run verifica');
    await contesto.close();
  });
});

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apri, dist, leggi, pagine, type Sito } from './sito.ts';

const firmato = existsSync(join(dist, 'registro', 'checkpoint'));
const documenti = pagine().filter((via) => /\/fonti\/[^/]+\/$/.test(via));

test.skipIf(firmato)('where the register is not signed, no page leads to a proof', () => {
  expect(documenti.filter((via) => leggi(via).includes('data-prova'))).toEqual([]);
  expect(leggi('/rettifiche/')).not.toContain('/registro/checkpoint');
});

describe.skipIf(!firmato)('where the register is signed', () => {
  let sito: Sito;
  beforeAll(async () => {
    sito = await apri();
  });
  afterAll(() => sito.chiudi());

  test('every proof that a page leads to is there', () => {
    const prove = new Set(readdirSync(join(dist, 'registro', 'prove')));
    const citate = documenti.flatMap((via) =>
      [...leggi(via).matchAll(/\/registro\/prove\/([^"]+)"/g)].map(([, nome = '']) => nome),
    );
    expect(citate.length).toBeGreaterThan(0);
    expect(citate.filter((nome) => !prove.has(nome))).toEqual([]);
  });

  test('a figure is verified in the page, and a proof that was changed is not', async () => {
    const via = documenti.find((d) => leggi(d).includes('data-prova'))!;
    const contesto = await sito.contesto();
    const pagina = await contesto.newPage();
    await pagina.goto(via);
    const prove = pagina.locator('a[data-prova]');
    await prove.first().click();
    await pagina.getByText('Verificata qui').waitFor();
    await pagina.route('**/*.tlog-proof', async (richiesta) => {
      const testo = await (await richiesta.fetch()).text();
      await richiesta.fulfill({
        body: testo.replace(/index (\d+)/, (_, n: string) => `index ${Number(n) + 1}`),
      });
    });
    await prove.nth(1).click();
    await pagina.getByText('Non verificata').waitFor();
    await contesto.close();
  });
});

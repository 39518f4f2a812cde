import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scriviVoci } from '../../ricerca/scriviIndice.ts';
import { voci } from '../../ricerca/voci.ts';
import { fine } from '../ricerca/browser.ts';
import { moltiplicate } from '../ricerca/moltiplica.ts';
import { cercata, conRefuso } from '../ricerca/soggetti.ts';
import { avviaChromium } from './chromium.ts';
import { sitoDelleProve } from './rotte.ts';
import { servi, type Server } from './server.ts';
import { dist } from './sito.ts';

/** What the scripts and the files of the search weigh among the answers from one on. */
const peso = (risposte: Server['risposte'], da: number): number =>
  risposte
    .slice(da)
    .filter((x) => /\/pagefind\/|\.js$/.test(x.percorso))
    .reduce((s, x) => s + x.byte, 0);

test.each([
  [100, 120],
  [1000, 130],
  [10_000, 230],
])(
  'with %i records the first full search weighs at most %i KB, the first suggestion little, and nothing comes before',
  { timeout: 600_000 },
  async (quante, massimo) => {
    const sito = await sitoDelleProve();
    const prova = mkdtempSync(join(tmpdir(), 'ricerca-'));
    for (const nome of readdirSync(dist))
      if (nome !== 'pagefind') symlinkSync(join(dist, nome), join(prova, nome));
    await scriviVoci(moltiplicate(voci(sito), quante), sito.a, prova);
    const server = await servi(prova);
    const browser = await avviaChromium();
    const pesi: Record<string, number> = {};
    try {
      for (const q of [cercata.parola, cercata.nome, conRefuso(cercata.nome)]) {
        const pagina = await (await browser.newContext()).newPage();
        const prima = server.risposte.length;
        await pagina.goto(`${server.origine}/cerca/#q=${encodeURIComponent(q)}`);
        const { esatti, approssimati } = await fine(pagina);
        expect([...esatti, ...approssimati].length, q).toBeGreaterThan(0);
        await pagina.waitForLoadState('networkidle');
        pesi[q] = peso(server.risposte, prima) / 1024;
      }
      const pagina = await (await browser.newContext()).newPage();
      await pagina.goto(`${server.origine}/glossario/`, { waitUntil: 'networkidle' });
      expect(server.risposte.at(-1)?.percorso).not.toContain('pagefind');
      const alFuoco = server.risposte.length;
      await pagina.locator('#cerca-nel-sito').pressSequentially(cercata.nome);
      await pagina.getByRole('option').first().waitFor();
      await pagina.waitForLoadState('networkidle');
      const suggerimento = peso(server.risposte, alFuoco) / 1024;
      process.stdout.write(`${quante} voci: ${JSON.stringify({ ...pesi, suggerimento })}\n`);
      expect(suggerimento).toBeLessThanOrEqual(15);
      for (const [q, kb] of Object.entries(pesi)) expect(kb, q).toBeLessThanOrEqual(massimo);
    } finally {
      await browser.close();
      await server.chiudi();
      rmSync(prova, { recursive: true, force: true });
    }
  },
);

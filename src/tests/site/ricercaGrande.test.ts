import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scriviVoci } from '../../ricerca/scriviIndice.ts';
import { voci } from '../../ricerca/voci.ts';
import type { Voce } from '../../ricerca/voce.ts';
import { fine } from '../ricerca/browser.ts';
import { cercata } from '../ricerca/soggetti.ts';
import { avviaChromium } from './chromium.ts';
import { sitoDelleProve } from './rotte.ts';
import { servi } from './server.ts';
import { dist } from './sito.ts';

/** Real records, and made-up initiatives that take their words from them in other orders. */
function moltiplicate(vere: readonly Voce[], quante: number): Voce[] {
  const iniziative = vere.filter((v) => v.tipo === 'iniziativa');
  const parole = iniziative.flatMap((v) => v.titolo.split(/\s+/));
  let seme = 7;
  const caso = (n: number): number => (seme = (seme * 1103515245 + 12345) % 2147483648) % n;
  const nuove = Array.from({ length: Math.max(0, quante - vere.length) }, (_, i): Voce => {
    const modello = iniziative[i % iniziative.length]!;
    const cents = 1_000_000 + caso(1_000_000_000);
    return {
      ...modello,
      titolo: Array.from({ length: 6 }, () => parole[caso(parole.length)]).join(' '),
      url: `/prova/iniziative/prova-${i}/`,
      altri: [`Prova ${i}`],
      importi: [{ testo: `impegni ${cents / 100} €`, cents }],
      testo: `${modello.testo} ${Array.from({ length: 12 }, () => parole[caso(parole.length)]).join(' ')}`,
    };
  });
  return [...vere, ...nuove].slice(0, quante);
}

test.each([
  [100, 125],
  [1000, 130],
])('with %i records the first full search weighs at most %i KB', async (quante, massimo) => {
  const sito = await sitoDelleProve();
  const vere = voci(sito);
  const prova = mkdtempSync(join(tmpdir(), 'ricerca-'));
  cpSync(dist, prova, { recursive: true });
  await scriviVoci(moltiplicate(vere, quante), sito.a, prova);
  const server = await servi(prova);
  const browser = await avviaChromium();
  try {
    for (const q of [cercata.parola, cercata.nome]) {
      const pagina = await (await browser.newContext()).newPage();
      const prima = server.risposte.length;
      await pagina.goto(`${server.origine}/cerca/#q=${encodeURIComponent(q)}`);
      const { esatti } = await fine(pagina);
      expect(esatti.length).toBeGreaterThan(0);
      const byte = server.risposte
        .slice(prima)
        .filter((x) => /\/pagefind\/|\.js$/.test(x.percorso))
        .reduce((s, x) => s + x.byte, 0);
      process.stdout.write(`${quante} voci, «${q}»: ${(byte / 1024).toFixed(1)} KB\n`);
      expect(byte).toBeLessThanOrEqual(massimo * 1024);
      const alFuoco = server.risposte.length;
      await pagina.goto(`${server.origine}/glossario/`);
      await pagina.waitForLoadState('networkidle');
      const qui = server.risposte.length;
      expect(server.risposte.slice(alFuoco, qui).some((x) => x.percorso.includes('pagefind'))).toBe(
        false,
      );
    }
  } finally {
    await browser.close();
    await server.chiudi();
    rmSync(prova, { recursive: true, force: true });
  }
});

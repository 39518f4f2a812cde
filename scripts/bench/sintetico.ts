import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { astroNudo } from './astroNudo.ts';
import { copiaSintetica } from './copia.ts';
import { fileSotto } from './fileSotto.ts';
import { costoDetto, esegui, type Costo } from './misura.ts';
import { piuPesanti, type Pesante } from './pesi.ts';

/** A step at a size: what each of its rounds cost, and the site that it is about. */
export interface Riga {
  iniziative: number;
  passo: (typeof passi)[number];
  costi: Costo[];
  /** The same rounds of the plain writer of the same files. */
  scrittore: Costo[];
  pagine: number;
  file: number;
  /** MB of all the files of the site. */
  scritti: number;
}

/**
 * What is measured, in the order of a round: each a whole process of Node. `scrittore` reads the built files once and writes them
 * elsewhere; `astro` makes as many bare pages of the same size from a JSON list.
 */
const passi = ['build', 'senza cambi', 'una cella', 'scrittore', 'astro'] as const;

const costruisci = ['scripts/build.ts', '--anteprima'];

/**
 * The costs of so many rounds over the synthetic programme of so many initiatives, in a scratch copy of the kit of a folder, and the
 * heaviest pages of its site.
 */
export async function misuraSintetico(
  kit: string,
  iniziative: number,
  giri: number,
): Promise<{ righe: Riga[]; pesanti: Pesante[] }> {
  const posto = mkdtempSync(join(tmpdir(), 'fondi-bench-'));
  try {
    const copia = copiaSintetica(join(posto, 'kit'), kit, iniziative);
    const dist = join(copia, 'dist');
    const altrove = join(posto, 'scritti');
    const nudo = join(posto, 'astro');
    const cella = join(copia, 'data', 'por-fse-sintetico', '2016', 'iniziative.csv');
    const prima = readFileSync(cella, 'utf8');
    const costi = new Map(passi.map((passo) => [passo, [] as Costo[]]));
    let pesanti: Pesante[] = [];
    let sito = { pagine: 0, file: 0, scritti: 0 };
    const fai = async (
      passo: (typeof passi)[number],
      argomenti: string[],
      dove = copia,
    ): Promise<void> => {
      await sgombra(copia);
      const costo = await esegui(argomenti, dove);
      const giro = costi.get(passo)?.push(costo);
      // A size takes up to an hour: who waits sees what is done, and who is interrupted has it.
      process.stderr.write(
        `${iniziative} iniziative, giro ${giro}, ${passo}: ${costoDetto(costo)}\n`,
      );
    };
    for (let giro = 0; giro < giri; giro++) {
      for (const resto of ['dist', '.astro'])
        rmSync(join(copia, resto), { recursive: true, force: true });
      await fai('build', costruisci);
      await fai('senza cambi', costruisci);
      writeFileSync(cella, unaCella(prima));
      await fai('una cella', costruisci);
      writeFileSync(cella, prima);
      await fai('scrittore', [join(import.meta.dirname, 'scrittore.ts'), dist, altrove]);
      rmSync(altrove, { recursive: true });
      sito = peso(dist);
      pesanti = piuPesanti(dist);
      astroNudo(kit, nudo, sito.pagine, htmlMedio(dist));
      await fai('astro', ['node_modules/astro/bin/astro.mjs', 'build'], nudo);
      rmSync(nudo, { recursive: true });
    }
    const scrittore = costi.get('scrittore') ?? [];
    const righe = passi.map((passo) => ({
      iniziative,
      passo,
      costi: costi.get(passo) ?? [],
      scrittore,
      ...sito,
    }));
    return { righe, pesanti };
  } finally {
    rmSync(posto, { recursive: true, force: true });
  }
}

/** Waits until the site of before is thrown away, which goes on after a build: no step shares the machine with it. */
async function sgombra(kit: string): Promise<void> {
  while (readdirSync(kit).some((nome) => /^\.dist-\d/.test(nome))) await setTimeout(1000);
}

/** A table of initiatives in which the first of them has been paid one euro more. */
function unaCella(tabella: string): string {
  const righe = tabella.split('\n');
  const celle = (righe[1] ?? '').split(';');
  celle[4] = (celle[4] ?? '').replace('0,00', '1,00');
  return righe.with(1, celle.join(';')).join('\n');
}

function peso(dist: string): Pick<Riga, 'pagine' | 'file' | 'scritti'> {
  const file = fileSotto(dist);
  return {
    pagine: file.filter((f) => f.endsWith('.html')).length,
    file: file.length,
    scritti: file.reduce((somma, f) => somma + statSync(f).size, 0) / 1e6,
  };
}

/** The mean bytes of a page. */
function htmlMedio(dist: string): number {
  const pagine = fileSotto(dist).filter((f) => f.endsWith('.html'));
  return pagine.reduce((somma, f) => somma + statSync(f).size, 0) / pagine.length;
}

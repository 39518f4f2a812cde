import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { copiaDelKit } from '../../src/tests/kit.ts';
import { esegui, type Costo } from './misura.ts';
import { programmaSintetico } from './programma.ts';

/** The steps that are measured, each a whole process of Node in the scratch copy, with the exit codes that are no failure. */
const passi: [string, string[], number[]][] = [
  [
    'ingest',
    [
      '--input-type=module',
      '-e',
      // A kit from before src/ingest/leggiDati.ts can be measured as well.
      `const { leggiDati } = await import('./src/ingest/leggiDati.ts').catch(
         () => import('./scripts/leggi-dati.ts'),
       );
       import { apriFogli, ingest } from './src/ingest/ingest.ts';
       ingest(await apriFogli(leggiDati()));`,
    ],
    [0],
  ],
  ['verifica', ['scripts/verifica.ts'], [0, 2]],
  ['build', ['scripts/build.ts', '--anteprima'], [0]],
];

/** A step at a size: the middle of what its rounds cost, and what the site then is. */
export interface Riga extends Costo {
  iniziative: number;
  passo: string;
  pagine: number;
  /** MB of all the files of the site. */
  scritti: number;
}

/** Costs, step by step, of the synthetic programme of so many initiatives in a scratch copy of the kit of a folder. */
export async function* misuraSintetico(
  kit: string,
  iniziative: number,
  giri: number,
): AsyncGenerator<Riga> {
  const copia = copiaDelKit(mkdtempSync(join(tmpdir(), 'fondi-bench-')), kit);
  try {
    // Words of the first edition's pages quote figures of its own data, and cannot stand without them.
    for (const pagina of fileSotto(join(copia, 'content', 'pagine')))
      if (readFileSync(pagina, 'utf8').includes('<Cifra')) rmSync(pagina);
    rmSync(join(copia, 'data'), { recursive: true });
    cpSync(join(kit, 'data', 'misure.csv'), join(copia, 'data', 'misure.csv'));
    for (const [percorso, testo] of programmaSintetico(iniziative)) {
      const file = join(copia, 'data', percorso);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, testo);
    }
    for (const [passo, argomenti, leciti] of passi) {
      const costi: Costo[] = [];
      for (let giro = 0; giro < giri; giro++) {
        for (const resto of ['dist', 'content/dati', '.astro'])
          rmSync(join(copia, resto), { recursive: true, force: true });
        costi.push(await esegui(argomenti, copia, leciti));
      }
      const file = passo === 'build' ? fileSotto(join(copia, 'dist')) : [];
      yield {
        iniziative,
        passo,
        secondi: mediana(costi.map((c) => c.secondi)),
        cpu: mediana(costi.map((c) => c.cpu)),
        memoria: mediana(costi.map((c) => c.memoria)),
        pagine: file.filter((f) => f.endsWith('.html')).length,
        scritti: file.reduce((somma, f) => somma + statSync(f).size, 0) / 1e6,
      };
    }
  } finally {
    rmSync(copia, { recursive: true, force: true });
  }
}

const fileSotto = (cartella: string): string[] =>
  readdirSync(cartella, { recursive: true, withFileTypes: true })
    .filter((voce) => voce.isFile())
    .map((voce) => join(voce.parentPath, voce.name));

/** The middle one of some numbers; of an even count, the lower of the two. */
const mediana = (numeri: readonly number[]): number =>
  numeri.toSorted((a, b) => a - b)[Math.floor((numeri.length - 1) / 2)] ?? NaN;

import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { finanze } from '../../src/importa/dataset.ts';
import { esegui, type Costo } from './misura.ts';

/** Two processes that are compared: what ours costs, and what it would cost at least. */
export interface Confronto {
  passo: string;
  nostro: Costo[];
  base: Costo[];
}

const modulo = ['--input-type=module', '-e'];
const cci = '2014IT05SFOP007';

/**
 * What reading costs: half a million rows of a dataset of the Commission beside Papaparse that takes them one by one and does nothing,
 * and the verdict on the data of the kit beside a process that opens the same files.
 */
export async function misuraDati(kit: string, giri: number): Promise<Confronto[]> {
  const posto = mkdtempSync(join(tmpdir(), 'fondi-dati-'));
  const file = join(posto, 'righe.csv');
  await pipeline(Readable.from(righe(500_000)), createWriteStream(file));
  const detto = JSON.stringify(file);
  const passi: [string, string[], string[], number[]][] = [
    [
      '500.000 righe lette',
      [
        ...modulo,
        `import { leggiDataset } from './src/importa/leggi.ts';
         import { finanze } from './src/importa/dataset.ts';
         await leggiDataset(${detto}, finanze, '${cci}');`,
      ],
      [
        ...modulo,
        `import { createReadStream } from 'node:fs';
         import Papa from 'papaparse';
         Papa.parse(createReadStream(${detto}), { step: () => {} });`,
      ],
      [0],
    ],
    [
      'verifica dei dati del kit',
      ['scripts/verifica.ts'],
      [
        ...modulo,
        `import { readdirSync, readFileSync } from 'node:fs';
         import { join } from 'node:path';
         for (const f of readdirSync('data', { recursive: true, withFileTypes: true }))
           if (f.isFile()) readFileSync(join(f.parentPath, f.name));`,
      ],
      [0, 2],
    ],
  ];
  try {
    const confronti = passi.map(([passo]): Confronto => ({ passo, nostro: [], base: [] }));
    for (let giro = 0; giro < giri; giro++)
      for (const [i, [, nostro, base, leciti]] of passi.entries()) {
        confronti[i]?.nostro.push(await esegui(nostro, kit, leciti));
        confronti[i]?.base.push(await esegui(base, kit));
      }
    return confronti;
  } finally {
    rmSync(posto, { recursive: true, force: true });
  }
}

/** The rows of a dataset of five hundred programmes, a piece at a time. */
function* righe(quante: number): Generator<string> {
  yield `${finanze.colonne.join(',')}\n`;
  let pezzo = '';
  for (let n = 0; n < quante; n++) {
    const programma = String(n % 500).padStart(3, '0');
    const anno = 2014 + (n % 9);
    pezzo += `2014IT05SFOP${programma},"Programma ${programma}, di prova",1.0,ESF,${n},${8 + (n % 4)},More developed,${n}.55,${n},${2 * n}.55,${anno},${n}.1,${n}.2,${anno}-12-31T00:00:00.000\n`;
    if (pezzo.length < 100_000) continue;
    yield pezzo;
    pezzo = '';
  }
  yield pezzo;
}

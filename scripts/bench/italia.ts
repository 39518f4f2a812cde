import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finanze, indicatori } from '../../src/importa/dataset.ts';
import { pianifica } from '../../src/importa/importa.ts';
import { leggiDataset, programmiIn } from '../../src/importa/leggi.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { leggiDati } from '../../src/ingest/leggiDati.ts';
import { copiaDelKit } from '../../src/tests/kit.ts';
import { scriviInsieme } from '../insieme.ts';
import { esegui, type Costo } from './misura.ts';

/** What making a site of every programme of the datasets found, or cost, at one step. */
export interface Passo {
  passo: string;
  costo?: Costo;
  /** What there is to say, a line a thing. */
  detto: string[];
}

/**
 * Imports every programme of the datasets of a folder into a scratch copy of the kit, reads them as `verifica` does, builds the
 * site and holds its sentences to the invariants of the tests. A step that fails says so and the others go on, as far as they can.
 */
export async function* misuraItalia(kit: string, cartella: string): AsyncGenerator<Passo> {
  const copia = copiaDelKit(mkdtempSync(join(tmpdir(), 'fondi-italia-')), kit);
  const dati = join(copia, 'data');
  try {
    rmSync(dati, { recursive: true });
    mkdirSync(dati);
    cpSync(join(kit, 'data', 'misure.csv'), join(dati, 'misure.csv'));
    yield { passo: 'importa', detto: await importaTutti(cartella, dati) };

    const { problemi, dati: letti } = ingest(leggiDati(dati));
    const generi = [...Map.groupBy(problemi, (p) => `${p.gravita} ${p.tipo}`)];
    yield {
      passo: 'verifica',
      detto: [
        `${letti.programmi.length} programmi, ${letti.osservazioni.length} cifre, ${problemi.length} problemi`,
        ...generi.map(([genere, suoi]) => `${suoi.length} ${genere}, il primo in ${suoi[0]?.file}`),
      ],
    };
    const costruito = await prova('build', ['scripts/build.ts', '--anteprima'], copia);
    yield costruito;
    if (costruito.costo) yield await frasi(copia);
  } finally {
    rmSync(copia, { recursive: true, force: true });
  }
}

/** Each programme alone, as if data/ had no other: so that the work grows with the programmes, and a fault names its own. */
async function importaTutti(cartella: string, dati: string): Promise<string[]> {
  const file = readdirSync(cartella)
    .filter((nome) => /\.csv(\.gz)?$/.test(nome))
    .map((nome) => join(cartella, nome));
  const trova = async (dataset: typeof finanze) => {
    for (const f of file) {
      const programmi = await programmiIn(f, dataset).catch(() => undefined);
      if (programmi) return { file: f, programmi };
    }
    return undefined;
  };
  const [conti, misure] = [await trova(finanze), await trova(indicatori)];
  if (!conti) throw new Error(`In ${cartella} non c’è il file «${finanze.titolo}».`);
  const radice = leggiDati(dati);
  const falliti: string[] = [];
  for (const cci of conti.programmi.keys())
    try {
      const letto = {
        finanze: await leggiDataset(conti.file, finanze, cci),
        indicatori: misure?.programmi.has(cci)
          ? await leggiDataset(misure.file, indicatori, cci)
          : undefined,
      };
      const { scritture } = pianifica(radice, letto, { cci, edizione: '', tutti: false });
      scriviInsieme(dati, Object.fromEntries(scritture));
    } catch (guasto) {
      falliti.push(`${cci}: ${guasto instanceof Error ? guasto.message : String(guasto)}`);
    }
  return [
    `${conti.programmi.size - falliti.length} programmi su ${conti.programmi.size}`,
    ...falliti,
  ];
}

async function prova(passo: string, argomenti: string[], copia: string): Promise<Passo> {
  try {
    const costo = await esegui(argomenti, copia);
    const pagine = readdirSync(join(copia, 'dist'), { recursive: true }).filter((f) =>
      String(f).endsWith('.html'),
    );
    return { passo, costo, detto: [`${pagine.length} pagine`] };
  } catch (guasto) {
    return { passo, detto: [guasto instanceof Error ? guasto.message : String(guasto)] };
  }
}

interface Esiti {
  testResults: {
    assertionResults: { title: string; status: string; failureMessages: string[] }[];
  }[];
}

/** The invariants of the sentences, on the pages of the copy: those that hold, and the first sentence that each other refuses. */
async function frasi(copia: string): Promise<Passo> {
  const esito = join(copia, 'frasi.json');
  const argomenti = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'site'];
  const costo = await esegui(
    [...argomenti, 'src/tests/site/frasi.test.ts', '--reporter=json', `--outputFile=${esito}`],
    copia,
    [0, 1],
  );
  const { testResults } = JSON.parse(readFileSync(esito, 'utf8')) as Esiti;
  const prove = testResults.flatMap((r) => r.assertionResults);
  const negate = prove.filter((p) => p.status === 'failed');
  return {
    passo: 'frasi',
    costo,
    detto: [
      `${prove.length - negate.length} regole su ${prove.length} valgono in ogni pagina`,
      ...negate.map((p) => `${p.title}: ${p.failureMessages[0]?.split('\n')[0] ?? ''}`),
    ],
  };
}

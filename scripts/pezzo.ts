import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { leggiDati } from '../src/ingest/leggiDati.ts';
import { vicino } from '../src/ingest/testo.ts';
import { datiDelPezzo, sitoDelPezzo, sueTavole } from '../src/pezzi.ts';
import { costruisci, stato } from './costruisci.ts';
import { percorsi, radice } from './percorsi.ts';

const schema = z.strictObject({
  programmi: z.array(z.string()),
  /** All programmes that there were where it was built. */
  tutti: z.array(z.string()),
  /** The SHA-256 of code and words. */
  kit: z.string(),
  anteprima: z.boolean(),
});

/** What a piece says of itself in `pezzo.json`. */
export type Scheda = z.infer<typeof schema>;

const nomeScheda = 'pezzo.json';

/** The SHA-256 of the code and the words of this kit: the pieces of one site are made by one. */
export function improntaDelKit(kit = radice): string {
  const file = [
    ...['src', 'content', 'public'].flatMap((cartella) =>
      leggiDati(join(kit, cartella)).map(({ percorso, bytes }) => [
        `${cartella}/${percorso}`,
        bytes,
      ]),
    ),
    ...['astro.config.mjs', 'package-lock.json'].map((nome) => [
      nome,
      readFileSync(join(kit, nome)),
    ]),
  ] as [string, Uint8Array][];
  const impronta = createHash('sha256');
  for (const [nome, bytes] of file) impronta.update(`${nome} ${bytes.length}\n`).update(bytes);
  return impronta.digest('hex');
}

/** The folder of a piece: the names of its programmes, or of many the first and what tells them from others. */
function nomeDi(programmi: readonly string[]): string {
  const intero = programmi.join('+');
  const segno = createHash('sha256').update(intero).digest('hex').slice(0, 8);
  return intero.length <= 100 ? intero : `${programmi[0]}+${programmi.length - 1}-${segno}`;
}

/** The programmes of data/, by the names of their folders. */
const inData = (): string[] =>
  readdirSync(percorsi.dati, { withFileTypes: true })
    .filter((v) => v.isDirectory() && !v.name.startsWith('.'))
    .map((v) => v.name)
    .sort();

/** Throws where a programme is asked for that is not there, with the one that was probably meant. */
export function controllaProgrammi(chiesti: readonly string[], tutti: readonly string[]): void {
  for (const id of chiesti) {
    if (tutti.includes(id)) continue;
    const forse = vicino(id, tutti);
    throw new Error(
      `--programmi: «${id}» non è una cartella di data/. ${forse ? `Forse volevi «${forse}».` : `Ci sono ${tutti.join(', ')}.`}`,
    );
  }
}

/** Builds some programmes as a piece, `pezzi/<programmi>/`: their site, the tables that it is made of, and what `npm run unisci` asks. */
export async function costruisciPezzo(
  chiesti: readonly string[],
  anteprima: boolean,
): Promise<void> {
  const tutti = inData();
  const programmi = [...new Set(chiesti.map((id) => id.trim()))].sort();
  controllaProgrammi(programmi, tutti);
  const posto = join(percorsi.pezzi, nomeDi(programmi));
  mkdirSync(percorsi.pezzi, { recursive: true });
  const prima = stato();
  await costruisci({
    posto,
    sito: sitoDelPezzo,
    parte: { programmi },
    accanto: (nuova) => {
      for (const { percorso, bytes } of leggiDati(percorsi.dati, undefined, sueTavole(programmi))) {
        const dove = join(nuova, datiDelPezzo, percorso);
        mkdirSync(dirname(dove), { recursive: true });
        writeFileSync(dove, bytes);
      }
      const scheda: Scheda = { programmi, tutti, kit: improntaDelKit(), anteprima };
      writeFileSync(join(nuova, nomeScheda), `${JSON.stringify(scheda, null, 2)}\n`);
      if (stato() !== prima)
        throw new Error(
          'Nel frattempo data/ o content/ è cambiata: il pezzo avrebbe tabelle che le sue pagine non dicono. Costruiscilo di nuovo.',
        );
    },
  });
  process.stdout.write(`\nIl pezzo è in ${posto}\n`);
}

/** What a folder says of the piece that it holds. Throws where it holds none. */
export function leggiScheda(cartella: string): Scheda {
  try {
    return schema.parse(JSON.parse(readFileSync(join(cartella, nomeScheda), 'utf8')));
  } catch {
    throw new Error(
      `«${cartella}» non è un pezzo di sito: serve una cartella scritta da «npm run build -- --programmi …», con dentro il suo ${nomeScheda}.`,
    );
  }
}

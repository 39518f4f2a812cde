import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { scrittoDa } from './lucchetto.ts';

/** What is going to be written, whole, before anything of it is; hidden, so that it is no table of data/. */
const diario = '.pubblicazione.json';

/** What the journal holds: who writes, and the whole of each file, in base64; null for one that goes. */
interface Diario {
  processo: number;
  testi: Readonly<Record<string, string | null>>;
}

/**
 * Writes some files of a folder all or none: a process killed at any moment leaves either all as they were, or what `riprendi` needs to
 * finish. Null takes a file away. `passo` does each single step; a test stops there.
 */
export function scriviInsieme(
  cartella: string,
  testi: Readonly<Record<string, string | Uint8Array | null>>,
  passo: (fai: () => void) => void = (fai) => fai(),
): void {
  for (const nome of Object.keys(testi))
    passo(() => void mkdirSync(dirname(join(cartella, nome)), { recursive: true }));
  // Not all files are UTF-8: bytes, as JSON can hold them.
  const inBase64 = Object.fromEntries(
    Object.entries(testi).map(([nome, t]) => [
      nome,
      t === null ? null : Buffer.from(t).toString('base64'),
    ]),
  );
  const scritto: Diario = { processo: process.pid, testi: inBase64 };
  scriviIntero(join(cartella, diario), JSON.stringify(scritto), passo);
  finisci(cartella, passo);
}

/** Finishes, or takes back, what a killed process had begun; true where there was something to finish. What another is doing is left to it. */
export function riprendi(cartella: string): boolean {
  const file = join(cartella, diario);
  const sospesa = existsSync(file);
  if (sospesa) {
    const { processo } = leggi(file);
    if (processo !== process.pid && scrittoDa(processo, file)) return false;
    finisci(cartella, (fai) => fai());
  }
  return sospesa;
}

const leggi = (file: string): Diario => JSON.parse(readFileSync(file, 'utf8')) as Diario;

function finisci(cartella: string, passo: (fai: () => void) => void): void {
  for (const [nome, testo] of Object.entries(leggi(join(cartella, diario)).testi))
    if (testo === null) passo(() => rmSync(join(cartella, nome), { force: true }));
    else scriviIntero(join(cartella, nome), Buffer.from(testo, 'base64'), passo);
  passo(() => rmSync(join(cartella, diario)));
}

/** A file is the old one or the new one, never a part: written beside, on the disk, then renamed. */
function scriviIntero(
  file: string,
  testo: string | Uint8Array,
  passo: (fai: () => void) => void,
): void {
  const accanto = join(dirname(file), `.${basename(file).replace(/^\./, '')}.nuovo`);
  const aperto = openSync(accanto, 'w');
  try {
    passo(() => writeFileSync(aperto, testo));
    passo(() => fsyncSync(aperto));
  } finally {
    closeSync(aperto);
  }
  passo(() => renameSync(accanto, file));
}

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

/** What is going to be written, whole, before anything of it is; hidden, so that it is no table of data/. */
const diario = '.pubblicazione.json';

/**
 * Writes some files of a folder all or none: a process killed at any moment leaves either all as they were, or what `riprendi` needs to
 * finish. `passo` does each single step; a test stops there.
 */
export function scriviInsieme(
  cartella: string,
  testi: Readonly<Record<string, string | Uint8Array>>,
  passo: (fai: () => void) => void = (fai) => fai(),
): void {
  for (const nome of Object.keys(testi))
    passo(() => void mkdirSync(dirname(join(cartella, nome)), { recursive: true }));
  // Not all files are UTF-8: bytes, as JSON can hold them.
  const inBase64 = Object.entries(testi).map(([nome, t]) => [
    nome,
    Buffer.from(t).toString('base64'),
  ]);
  scriviIntero(join(cartella, diario), JSON.stringify(Object.fromEntries(inBase64)), passo);
  finisci(cartella, passo);
}

/** Finishes, or takes back, what a killed process had begun; true where there was something to finish. */
export function riprendi(cartella: string): boolean {
  const sospesa = existsSync(join(cartella, diario));
  if (sospesa) finisci(cartella, (fai) => fai());
  rmSync(join(cartella, `${diario}.nuovo`), { force: true });
  return sospesa;
}

function finisci(cartella: string, passo: (fai: () => void) => void): void {
  const testi = JSON.parse(readFileSync(join(cartella, diario), 'utf8')) as Record<string, string>;
  for (const [nome, testo] of Object.entries(testi))
    scriviIntero(join(cartella, nome), Buffer.from(testo, 'base64'), passo);
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

import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { FileDati } from './fogli.ts';

/** How many times a folder that is being written is read again, and how long it is left alone in between, in ms. */
const [prove, pausa] = [20, 100];

/**
 * All files below a folder, in a fixed order, with `/` between folders; hidden files are left out. The folder is data/ of the
 * working directory unless told; one that is not there has none. Links are followed inside it; what leads elsewhere, or is not
 * given, is in the list with its fault. Where anything is saved meanwhile all is read again, so that no reading is half of before and
 * half of after; throws where the folder does not come to rest. `leggi` is for tests; `serve`: which paths are read at all.
 */
export function leggiDati(
  cartella = 'data',
  leggi: (file: string) => Uint8Array = (file) => readFileSync(file),
  serve: (percorso: string) => boolean = () => true,
): FileDati[] {
  for (let prova = 0; prova < prove; prova++) {
    const trovate = trova(cartella);
    const file = trovate
      .map((voce) => rimastoAltrove(voce) ?? voce)
      .filter(({ percorso }) => !/(^|\/)\./.test(percorso) && serve(percorso))
      .map((voce) => apri(voce, leggi));
    if (statoDi(cartella) === statoDelle(trovate)) return file;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pausa);
  }
  throw new Error(
    `La cartella «${cartella}» continua a cambiare mentre la leggo: aspetta che il salvataggio o la copia finisca, poi riprova.`,
  );
}

/** What tells whether anything in a folder, hidden files included, is other than it was at another moment. */
export const statoDi = (cartella: string): string => statoDelle(trova(cartella));

/** A hidden note that a table is still on somebody's server (`.piano.csv.icloud`), as the table that is not here. */
function rimastoAltrove({ percorso, file }: Voce): Voce | null {
  const [, dove = '', nome] = /^(.*\/)?\.([^/]+)\.icloud$/.exec(percorso) ?? [];
  const altro = 'il file è rimasto in iCloud e va scaricato';
  return nome === undefined
    ? null
    : { percorso: dove + nome, file, guasto: { tipo: 'link-to-nowhere', altro } };
}

/** What stands in a folder: a file with the moment of its last change, or what cannot be read. */
interface Voce {
  percorso: string;
  file: string;
  momento?: string;
  guasto?: FileDati['guasto'];
}

const statoDelle = (voci: readonly Voce[]): string =>
  voci.map((v) => `${v.percorso} ${v.momento ?? v.guasto?.tipo}`).join('\n');

function apri({ percorso, file, guasto }: Voce, leggi: (file: string) => Uint8Array): FileDati {
  const nulla = new Uint8Array();
  if (guasto) return { percorso, bytes: nulla, guasto };
  try {
    return { percorso, bytes: leggi(file) };
  } catch (errore) {
    return { percorso, bytes: nulla, guasto: guastoDi(errore) };
  }
}

function trova(cartella: string): Voce[] {
  if (!existsSync(cartella)) return [];
  const radice = realpathSync(cartella);
  const voci: Voce[] = [];
  const entra = (dove: string, prima: string, sopra: readonly string[]): void => {
    for (const nome of readdirSync(dove)) {
      const qui = { percorso: prima + nome, file: join(dove, nome) };
      try {
        const vero = realpathSync(qui.file);
        const cosa = statSync(vero, { bigint: true });
        if (!`${vero}${sep}`.startsWith(radice + sep))
          voci.push({ ...qui, guasto: { tipo: 'link-outside', altro: vero } });
        else if (cosa.isFile())
          voci.push({ ...qui, momento: `${cosa.ino} ${cosa.size} ${cosa.ctimeNs}` });
        else if (cosa.isDirectory() && /\.(csv|xlsx|ods)$/i.test(nome))
          voci.push({
            ...qui,
            guasto: { tipo: 'locked-file', altro: 'è una cartella, non un file' },
          });
        else if (!cosa.isDirectory())
          voci.push({ ...qui, guasto: { tipo: 'locked-file', altro: 'non è un file' } });
        else if (sopra.includes(vero))
          voci.push({ ...qui, guasto: { tipo: 'link-to-nowhere', altro: 'torna su di sé' } });
        else entra(vero, `${qui.percorso}/`, [...sopra, vero]);
      } catch (errore) {
        voci.push({ ...qui, guasto: guastoDi(errore) });
      }
    }
  };
  entra(radice, '', [radice]);
  return voci.sort((a, b) => (a.percorso < b.percorso ? -1 : 1));
}

/** What a fault of the disk is in the catalogue. */
function guastoDi(errore: unknown): NonNullable<FileDati['guasto']> {
  const { code = String(errore) } = errore as NodeJS.ErrnoException;
  if (code === 'ELOOP') return { tipo: 'link-to-nowhere', altro: 'torna su di sé' };
  if (code === 'ENOENT') return { tipo: 'link-to-nowhere', altro: 'dove porta non c’è nulla' };
  return { tipo: 'locked-file', altro: code };
}

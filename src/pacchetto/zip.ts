import { zipSync } from 'fflate';
import type { FileDati } from '../ingest/ingest.ts';
import { apriZip } from '../ingest/zip.ts';

/** Where the tables stand in a package: to be put over the kit, folder over folder. */
const cartella = 'data/';

/** Files of data/ as one zip, with what else stands beside that folder. The same files give the same bytes. */
export function inZip(
  files: readonly FileDati[],
  accanto: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array<ArrayBuffer> {
  const dentro = files.map(({ percorso, bytes }) => [cartella + percorso, bytes] as const);
  return zipSync(Object.fromEntries([...dentro, ...Object.entries(accanto)]), {
    mtime: new Date(1980, 0, 1),
  });
}

/** Every file of a zip, by its path in it; folders are none. Throws in words where it is broken, encrypted or too large. */
export function daZip(zip: Uint8Array): FileDati[] {
  const archivio = apriZip(zip);
  return archivio.nomi
    .filter((nome) => !nome.endsWith('/'))
    .map((percorso) => {
      const pezzi: Uint8Array[] = [];
      archivio.leggi(percorso, (pezzo) => pezzi.push(pezzo.slice()));
      const bytes = new Uint8Array(pezzi.reduce((n, p) => n + p.length, 0));
      let qui = 0;
      for (const pezzo of pezzi) {
        bytes.set(pezzo, qui);
        qui += pezzo.length;
      }
      return { percorso, bytes };
    });
}

/** The files of data/ that a package holds; what stands beside that folder is for people. */
export function daPacchetto(zip: Uint8Array): FileDati[] {
  return daZip(zip).flatMap(({ percorso, bytes }) =>
    percorso.startsWith(cartella) ? [{ percorso: percorso.slice(cartella.length), bytes }] : [],
  );
}

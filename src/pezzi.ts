import { constants, copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parte, type Pezzo } from './collections/parte.ts';
import type { FileDati } from './ingest/fogli.ts';
import { leggiDati } from './ingest/leggiDati.ts';
import type { Rotte } from './views/rotte.ts';
import { fileDi } from './views/indirizzi.ts';
import { programmaDi } from './views/rotte/tipi.ts';

/** Where the data of a piece stand in its folder, and its site. */
export const datiDelPezzo = 'data';
export const sitoDelPezzo = 'sito';

/** True for the tables that a piece with these programmes is made of: theirs, and those that all share. */
export const sueTavole =
  (programmi: readonly string[]) =>
  (percorso: string): boolean => {
    const [cartella = '', ...dentro] = percorso.split('/');
    return dentro.length === 0 || programmi.includes(cartella);
  };

/** The files of data/ that this process builds from: all, those of some programmes, or those that the pieces carry. */
export function leggiParte(radice: string): FileDati[] {
  const { programmi, pezzi } = parte();
  const da = (cartella: string, sue?: readonly string[]): FileDati[] =>
    leggiDati(join(cartella, datiDelPezzo), undefined, sue && sueTavole(sue));
  if (!pezzi) return da(radice, programmi);
  // What all share is the same in each: that was asked before.
  const tutti = pezzi.flatMap(({ cartella }) => da(cartella).map((f) => [f.percorso, f] as const));
  return [...new Map(tutti).values()].sort((x, y) => (x.percorso < y.percorso ? -1 : 1));
}

/** What is in the pieces already of a file of the site, by its address; undefined where they do not have it. */
export function nelPezzo(
  pezzi: readonly Pezzo[],
  programma: string,
  via: string,
): string | undefined {
  const suo = pezzi.find((p) => p.programmi.includes(programma));
  const file = suo && join(suo.cartella, sitoDelPezzo, via);
  return file && existsSync(file) ? file : undefined;
}

/** A file below /dati/ as the piece of its programme has it, where it is of one. */
export function datoDelPezzo(
  pezzi: readonly Pezzo[],
  via: string,
): Uint8Array<ArrayBuffer> | undefined {
  const [programma = ''] = via.split('/');
  const file = nelPezzo(pezzi, programma, join('dati', via));
  return file === undefined ? undefined : new Uint8Array(readFileSync(file));
}

/** Puts every page and file of a programme where it belongs in the whole site, as its piece has it. */
export function copiaPagine(pezzi: readonly Pezzo[], rotte: Rotte, dist: string): void {
  for (const r of rotte.tutte) {
    const programma = programmaDi(r);
    const via = fileDi(r.indirizzo);
    const file = programma && nelPezzo(pezzi, programma, via);
    if (!file) continue;
    const dove = join(dist, via);
    mkdirSync(dirname(dove), { recursive: true });
    copyFileSync(file, dove, constants.COPYFILE_FICLONE);
  }
}

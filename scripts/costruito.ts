import { createHash, hash, randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
  type Dirent,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { altrui } from './percorsi.ts';

/** What a build reads, each as one hash: the tables of data/, and everything else. */
export interface Letto {
  dati: string;
  altro: string;
}

/** What the last build read and what it left. */
export interface Costruito {
  letto: Letto;
  sito: string;
}

/**
 * Everything that a build of the kit reads, byte for byte: tables, words, code, packages, surroundings. It holds the month too, because
 * what the site promises until a day is promised again.
 */
export function letturaDelKit(radice: string): Letto {
  const [dati, altro] = [createHash('sha256'), createHash('sha256')];
  let somma = altro;
  const detto = (nome: string, bytes: string | Uint8Array): void => {
    somma.update(`${nome}\0${hash('sha256', bytes)}\n`);
  };
  const dentro = (cartella: string): void => {
    for (const voce of inOrdine(join(radice, cartella))) {
      const via = join(cartella, voce.name);
      if (cartella === '') {
        if (altrui.test(voce.name)) continue;
        somma = voce.name === 'data' ? dati : altro;
      }
      if (voce.isDirectory()) dentro(via);
      // What a link leads to is not looked into: where there is one, no reading is like another.
      else detto(via, voce.isFile() ? readFileSync(join(radice, via)) : randomUUID());
    }
  };
  dentro('');
  somma = altro;
  detto('pacchetti', readFileSync(join(radice, 'node_modules', '.package-lock.json')));
  detto('node', process.version + process.platform + process.arch);
  detto('mese', new Date().toISOString().slice(0, 7));
  const { FONDI_ANTEPRIMA = '', SOURCE_DATE_EPOCH = '' } = process.env;
  detto('ambiente', JSON.stringify([FONDI_ANTEPRIMA, SOURCE_DATE_EPOCH]));
  return { dati: dati.digest('hex'), altro: altro.digest('hex') };
}

/**
 * What tells whether a file of a folder is other than it was: who has written to it since, or put another in its place, is seen. Not the
 * time of its last change of any kind: a file that was taken over from the site of before changes so when that one is thrown away, which
 * goes on after the build.
 */
export function statoDi(cartella: string): string {
  const somma = createHash('sha256');
  const dentro = (dove: string): void => {
    for (const voce of inOrdine(dove)) {
      const via = join(dove, voce.name);
      if (voce.isDirectory()) dentro(via);
      else {
        const { ino, size, mtimeNs } = statSync(via, { bigint: true });
        somma.update(`${via.slice(cartella.length)} ${ino} ${size} ${mtimeNs}\n`);
      }
    }
  };
  dentro(cartella);
  return somma.digest('hex');
}

const inOrdine = (cartella: string): Dirent[] =>
  readdirSync(cartella, { withFileTypes: true }).sort((x, y) => (x.name < y.name ? -1 : 1));

const dove = (radice: string): string => join(radice, '.astro', 'costruito.json');

/** The record of the last build; none where there is none, or what stands there cannot be read. */
function ultimo(radice: string): Costruito | undefined {
  try {
    return JSON.parse(readFileSync(dove(radice), 'utf8')) as Costruito;
  } catch {
    return undefined;
  }
}

/**
 * What the site of a folder, which nobody has touched since, has of what a build would make of this reading: `tutto`, or `pagine`, some of
 * its pages, where only the tables are others; undefined where it has nothing for sure.
 */
export function giaCostruito(
  radice: string,
  dist: string,
  letto: Letto,
): 'tutto' | 'pagine' | undefined {
  const fatto = ultimo(radice);
  if (fatto?.letto.altro !== letto.altro) return undefined;
  try {
    if (fatto.sito !== statoDi(dist)) return undefined;
    return fatto.letto.dati === letto.dati ? 'tutto' : 'pagine';
  } catch {
    return undefined;
  }
}

/** Keeps what a build has read and left; the record is whole or the one of before. */
export function ricorda(radice: string, dist: string, letto: Letto): void {
  const file = dove(radice);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    `${file}.nuovo`,
    JSON.stringify({ letto, sito: statoDi(dist) } satisfies Costruito),
  );
  renameSync(`${file}.nuovo`, file);
}

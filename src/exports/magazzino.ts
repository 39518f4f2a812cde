import type { Archivio } from '../model/index.ts';
import { sha256 } from '../registro/sha256.ts';
import type { Bytes } from './inByte.ts';
import { unaVolta } from './unaVolta.ts';

/** Where the files of /dati/ stand once they are made, each by its address below it. */
export interface Magazzino {
  /** Puts a file there, and returns its measure. */
  metti: (via: string, bytes: Bytes) => Impronta;
  prendi: (via: string) => Bytes;
  /** A file that was made elsewhere, of the same data (where it is said, those of this key); undefined where it was not. */
  pronto?: (via: string, chiave?: string) => Bytes | undefined;
}

/** Size in bytes and SHA-256 of a file as it is served. */
export interface Impronta {
  bytes: number;
  sha256: string;
}

/** A file that was made: its measure, and its bytes, which are asked of the store each time. */
export interface Fatto extends Impronta {
  contenuto: () => Bytes;
  /** What it was made of, where that is known: the same gives the same bytes. */
  chiave?: string;
}

const suoi = unaVolta('magazzino', () => ({
  magazzino: inMemoria(),
  fatti: new Map<string, Fatto>(),
}));

/** Tells where the files of an archive are to stand, before any is asked for. In memory unless told. */
export function usaMagazzino(a: Archivio, magazzino: Magazzino): void {
  suoi(a).magazzino = magazzino;
}

/**
 * A file below /dati/, made the first time it is asked for and let go: catalogues and pages tell the measure of every file, and the
 * bytes of all at once are as many times the data as there are forms to have them in. `diChe`: what it is made of, where that is known.
 */
export function fatto(a: Archivio, via: string, fa: () => Bytes, diChe?: () => string): Fatto {
  const { magazzino, fatti } = suoi(a);
  const gia = fatti.get(via);
  if (gia) return gia;
  const chiave = diChe?.();
  return riposto(a, via, magazzino.pronto?.(via, chiave) ?? fa(), chiave);
}

/** The same before anybody asks, for whoever makes it beside this thread. */
export async function fattoAltrove(
  a: Archivio,
  via: string,
  fa: () => Promise<Bytes>,
  chiave: string,
): Promise<void> {
  riposto(a, via, suoi(a).magazzino.pronto?.(via, chiave) ?? (await fa()), chiave);
}

/** What each file that was made of something known was made of, by its address below /dati/. */
export const chiaviDi = (a: Archivio): Record<string, string> =>
  Object.fromEntries(
    [...suoi(a).fatti].flatMap(([via, { chiave }]) =>
      chiave === undefined ? [] : [[via, chiave]],
    ),
  );

function riposto(a: Archivio, via: string, bytes: Bytes, chiave?: string): Fatto {
  const { magazzino, fatti } = suoi(a);
  const nuovo = {
    ...magazzino.metti(via, bytes),
    contenuto: () => magazzino.prendi(via),
    ...(chiave !== undefined && { chiave }),
  };
  fatti.set(via, nuovo);
  return nuovo;
}

/** The measure of a file. */
export function impronta(contenuto: string | Bytes): Impronta {
  const bytes = typeof contenuto === 'string' ? new TextEncoder().encode(contenuto) : contenuto;
  return { bytes: bytes.length, sha256: sha256(bytes) };
}

function inMemoria(): Magazzino {
  const tutti = new Map<string, Bytes>();
  return {
    metti: (via, bytes) => {
      tutti.set(via, bytes);
      return impronta(bytes);
    },
    prendi: (via) => tutti.get(via) ?? new Uint8Array(),
  };
}

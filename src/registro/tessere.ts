import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Albero } from './albero.ts';

/** How many hashes, or entries, a whole tile has. */
const larga = 256;

/** A file of the log: where it stands below its address, and what it holds. */
export interface FileDelRegistro {
  via: string;
  contenuto: Uint8Array | string;
}

/**
 * The tiles of a log as C2SP tlog-tiles serves them, `tile/<L>/<N>` and `tile/entries/<N>`: the whole ones, and the partial ones
 * (`.p/<W>`) of each size that a checkpoint may have been made for, until the whole one is there.
 */
export function tessere(
  voci: readonly string[],
  albero: Albero,
  misure: readonly number[],
): FileDelRegistro[] {
  const file: FileDelRegistro[] = [];
  const quanteFoglie = voci.length;
  for (let l = 0; larga ** l <= quanteFoglie; l++) {
    const hash = albero[8 * l]!;
    const scrivi = (via: string, da: number, a: number): void => {
      file.push({ via: `tile/${l}/${via}`, contenuto: insieme(hash.slice(da, a)) });
      if (l > 0) return;
      const intere = voci.slice(da, a).map(conLunghezza);
      file.push({ via: `tile/entries/${via}`, contenuto: insieme(intere) });
    };
    const piene = Math.floor(hash.length / larga);
    for (let n = 0; n < piene; n++) scrivi(percorso(n), n * larga, (n + 1) * larga);
    const finali = new Set([...misure, quanteFoglie].map((s) => Math.floor(s / larga ** l)));
    for (const fine of finali) {
      const n = Math.floor(fine / larga);
      const w = fine % larga;
      if (w > 0 && n >= piene) scrivi(`${percorso(n)}.p/${w}`, n * larga, fine);
    }
  }
  return file;
}

/** An index in groups of three digits, all but the last with an `x`: 1234067 is `x001/x234/067`. */
export function percorso(n: number): string {
  const gruppi =
    String(n)
      .padStart(Math.ceil(String(n).length / 3) * 3, '0')
      .match(/.{3}/g) ?? [];
  return gruppi.map((g, i) => (i < gruppi.length - 1 ? `x${g}` : g)).join('/');
}

/** An entry with its length before it, two bytes, the larger first. */
function conLunghezza(voce: string): Uint8Array {
  const bytes = utf8ToBytes(voce);
  if (bytes.length > 0xffff)
    throw new Error(
      `Una riga del registro è di ${bytes.length} byte: il formato ne vuole al più 65535.`,
    );
  return insieme([Uint8Array.of(bytes.length >> 8, bytes.length & 0xff), bytes]);
}

function insieme(parti: readonly Uint8Array[]): Uint8Array {
  const tutto = new Uint8Array(parti.reduce((n, parte) => n + parte.length, 0));
  let dove = 0;
  for (const parte of parti) {
    tutto.set(parte, dove);
    dove += parte.length;
  }
  return tutto;
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Magazzino } from './magazzino.ts';

/** A store that is a folder: in a build, the very one that the files are served from. */
export function suDisco(cartella: string): Magazzino {
  return {
    metti: (via, bytes) => {
      const dove = join(cartella, via);
      mkdirSync(dirname(dove), { recursive: true });
      writeFileSync(dove, bytes);
    },
    prendi: (via) => new Uint8Array(readFileSync(join(cartella, via))),
  };
}

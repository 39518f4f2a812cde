import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Magazzino } from './magazzino.ts';

/** A store that is a folder: in a build, the very one that the files are served from. `pronto`: what was made elsewhere. */
export function suDisco(cartella: string, pronto: NonNullable<Magazzino['pronto']>): Magazzino {
  return {
    pronto,
    metti: (via, bytes) => {
      const dove = join(cartella, via);
      mkdirSync(dirname(dove), { recursive: true });
      writeFileSync(dove, bytes);
    },
    prendi: (via) => new Uint8Array(readFileSync(join(cartella, via))),
  };
}

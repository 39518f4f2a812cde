import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Disegno } from './pittore.ts';

/**
 * Threads that draw beside the main one, so that pages are made meanwhile. Their file is found by a name of package.json, because
 * this module is bundled and moves.
 */
const pittori = new Piscina<Disegno, Uint8Array<ArrayBuffer>>({
  filename: createRequire(import.meta.url).resolve('#pittore'),
  maxThreads: availableParallelism(),
  idleTimeout: 1_000,
});

/**
 * A self-contained SVG without transparent places as PNG, at this many times its own size, with the site's own type. `detti`: what it
 * says of itself to who does not see it, by the keywords of PNG (`Title`, `Description`, `Source`, `URL`).
 */
export function png(
  svg: string,
  scala: number,
  detti: Disegno['detti'] = {},
): Promise<Uint8Array<ArrayBuffer>> {
  return pittori.run({ svg, scala, detti });
}

import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { giaFatto, immaginiFatte, riponi } from '../exports/giaFatti.ts';
import type { Disegno } from './pittore.ts';

/**
 * Threads that draw beside the main one, so that pages are made meanwhile. Their file is found by a name of package.json, because
 * this module is bundled and moves.
 */
const richiedi = createRequire(import.meta.url);
const pittore = richiedi.resolve('#pittore');
const pittori = new Piscina<Disegno, Uint8Array<ArrayBuffer>>({
  filename: pittore,
  maxThreads: availableParallelism(),
  idleTimeout: 1_000,
});

/** Who draws: its code, the packages that it draws with, what presses the points. Pictures of another are not these. */
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};
const chi = [hash('sha256', readFileSync(pittore)), dependencies, process.versions.zlib];

/**
 * A self-contained SVG without transparent places as PNG, at this many times its own size, with the site's own type. `detti`: what it
 * says of itself to who does not see it, by the keywords of PNG (`Title`, `Description`, `Source`, `URL`). Drawn once: an earlier
 * build's picture of the same is taken.
 */
export async function png(
  svg: string,
  scala: number,
  detti: Disegno['detti'] = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const da = JSON.stringify([chi, svg, scala, detti]);
  return (
    giaFatto(immaginiFatte, da) ??
    riponi(immaginiFatte, da, await pittori.run({ svg, scala, detti }))
  );
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { perDisco, serveSuDisco } from '../../src/server/disco.ts';

/** Every file of a built site as a disk wants it, by its address, with the list of their SHA-256 sums; in order of address. */
export function copiaPerDisco(dist: string, indirizzo: string): Map<string, Uint8Array> {
  const base = indirizzo === '' ? '' : new URL(indirizzo).pathname.replace(/\/$/, '');
  const vie = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((voce) => voce.isFile())
    .map((voce) => join(voce.parentPath, voce.name).slice(dist.length).split(sep).join('/'))
    .filter(serveSuDisco)
    .sort();
  const file = new Map<string, Uint8Array>();
  for (const via of vie) {
    const byte = readFileSync(join(dist, via));
    const cambia = /\.(html|css)$/.test(via);
    file.set(via, cambia ? Buffer.from(perDisco(byte.toString('utf8'), via, base)) : byte);
  }
  const somme = [...file].map(
    ([via, byte]) => `${createHash('sha256').update(byte).digest('hex')}  ${via.slice(1)}\n`,
  );
  return file.set('/SHA256SUMS', Buffer.from(somme.join('')));
}

import { copyFileSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files that a site takes over from another: as they are, or with a text in the place of one that they hold. */
export interface Riporto {
  da: string;
  a: string;
  file: readonly string[];
  cambia?: readonly [prima: string, dopo: string];
}

/** Takes files over; the whole work of a thread. */
export default function riporta({ da, a, file, cambia }: Riporto): void {
  for (const via of file) {
    const [vecchio, nuovo] = [join(da, via), join(a, via)];
    mkdirSync(dirname(nuovo), { recursive: true });
    if (cambia) writeFileSync(nuovo, readFileSync(vecchio, 'utf8').replaceAll(...cambia));
    else
      try {
        linkSync(vecchio, nuovo);
      } catch {
        copyFileSync(vecchio, nuovo);
      }
  }
}

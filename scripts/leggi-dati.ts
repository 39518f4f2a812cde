import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { FileDati } from '../src/ingest/ingest.ts';
import { percorsi } from './percorsi.ts';

/** All files below the data folder, in a fixed order, with `/` between folders; hidden files are left out. */
export function leggiDati(cartella: string = percorsi.dati): FileDati[] {
  return readdirSync(cartella, { recursive: true, withFileTypes: true })
    .filter((voce) => voce.isFile() && !voce.name.startsWith('.'))
    .map((voce) => join(voce.parentPath, voce.name))
    .sort()
    .map((file) => ({
      percorso: relative(cartella, file).split(sep).join('/'),
      bytes: readFileSync(file),
    }));
}

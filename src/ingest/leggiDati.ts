import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { FileDati } from './fogli.ts';

/**
 * All files below a folder, in a fixed order, with `/` between folders; hidden files are left out. The folder is data/ of the
 * working directory unless told; one that is not there has none.
 */
export function leggiDati(cartella = 'data'): FileDati[] {
  if (!existsSync(cartella)) return [];
  return readdirSync(cartella, { recursive: true, withFileTypes: true })
    .filter((voce) => voce.isFile() && !voce.name.startsWith('.'))
    .map((voce) => join(voce.parentPath, voce.name))
    .sort()
    .map((file) => ({
      percorso: relative(cartella, file).split(sep).join('/'),
      bytes: readFileSync(file),
    }));
}

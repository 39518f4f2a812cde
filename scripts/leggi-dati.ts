import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { FileDati } from '../src/ingest/ingest.ts';

/** The project's own folder. */
export const radice = join(import.meta.dirname, '..');

/** The folder of the data: `data/`, or the one that FONDI_DATI names (tests build other programmes with it). */
export const cartellaDati = process.env['FONDI_DATI'] ?? join(radice, 'data');

/** All files below a folder, in a fixed order, with `/` between folders; hidden files are left out. */
export function leggiDati(cartella: string = cartellaDati): FileDati[] {
  return readdirSync(cartella, { recursive: true, withFileTypes: true })
    .filter((voce) => voce.isFile() && !voce.name.startsWith('.'))
    .map((voce) => join(voce.parentPath, voce.name))
    .sort()
    .map((file) => ({
      percorso: relative(cartella, file).split(sep).join('/'),
      bytes: readFileSync(file),
    }));
}

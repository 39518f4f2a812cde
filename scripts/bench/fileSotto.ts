import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, at any depth. */
export const fileSotto = (cartella: string): string[] =>
  readdirSync(cartella, { recursive: true, withFileTypes: true })
    .filter((voce) => voce.isFile())
    .map((voce) => join(voce.parentPath, voce.name));

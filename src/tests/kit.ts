import { cpSync, symlinkSync } from 'node:fs';
import { join, sep } from 'node:path';

const radice = join(import.meta.dirname, '..', '..');
const parti = [
  'astro.config.mjs',
  'content',
  'data',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/**
 * Copies the kit, its data included, to an empty folder: commands started there read and write their own files only. Packages
 * are a link. Returns the folder.
 */
export function copiaDelKit(posto: string): string {
  const prove = join(radice, 'src', 'tests') + sep;
  for (const parte of parti)
    cpSync(join(radice, parte), join(posto, parte), {
      recursive: true,
      filter: (file) => !file.startsWith(prove),
    });
  symlinkSync(join(radice, 'node_modules'), join(posto, 'node_modules'));
  return posto;
}

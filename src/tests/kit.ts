import { cpSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { altrui } from '../../scripts/percorsi.ts';

const radice = join(import.meta.dirname, '..', '..');

/**
 * Copies a kit, this one unless told, its data included, to an empty folder: commands started there read and write their own files
 * only. Packages are a link. Returns the folder.
 */
export function copiaDelKit(posto: string, kit = radice): string {
  for (const nome of readdirSync(kit).filter((nome) => !altrui.test(nome)))
    cpSync(join(kit, nome), join(posto, nome), { recursive: true });
  symlinkSync(join(kit, 'node_modules'), join(posto, 'node_modules'));
  return posto;
}

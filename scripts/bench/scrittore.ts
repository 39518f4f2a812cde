/**
 * The measure of builds: a process that reads the files of a folder and writes them to another, one after the other, and does nothing
 * else. `node scrittore.ts DA A`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [da = '', a = ''] = process.argv.slice(2);

function copia(cartella: string): void {
  mkdirSync(join(a, cartella), { recursive: true });
  for (const voce of readdirSync(join(da, cartella), { withFileTypes: true })) {
    const via = join(cartella, voce.name);
    if (voce.isDirectory()) copia(via);
    else writeFileSync(join(a, via), readFileSync(join(da, via)));
  }
}

copia('');

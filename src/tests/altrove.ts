import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { copiaDelKit } from './kit.ts';

/**
 * `npm run test:altrove`: the tests in a copy of the kit whose data/ is that of another authority, one small invented
 * programme, or the folder given as argument. What the tests know of the data must be a rule. Left out are two slow ones that
 * bring data of their own.
 */
const dati = resolve(process.argv[2] ?? join(import.meta.dirname, 'fixtures', 'valverde'));
const copia = copiaDelKit(mkdtempSync(join(tmpdir(), 'altrove-')));
try {
  rmSync(join(copia, 'data'), { recursive: true });
  cpSync(dati, join(copia, 'data'), { recursive: true });
  const senza = ['inLavoro', 'ricercaGrande'].flatMap((nome) => [
    '--exclude',
    `**/${nome}.test.ts`,
  ]);
  for (const passo of [['scripts/build.ts'], ['node_modules/vitest/vitest.mjs', 'run', ...senza]]) {
    const { status } = spawnSync(process.execPath, passo, { cwd: copia, stdio: 'inherit' });
    process.exitCode = status ?? 1;
    if (status !== 0) break;
  }
} finally {
  rmSync(copia, { recursive: true, force: true });
}

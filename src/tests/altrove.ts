import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { copiaDelKit } from './kit.ts';

/**
 * `npm run test:altrove`: the tests in a copy of the kit whose data/ is that of another authority, one small invented
 * programme, or the folder given as argument; or, of the tests of the built site, only those whose names follow it. What the
 * tests know of the data must be a rule. Left out are two slow ones that bring data of their own.
 */
const [cartella = join(import.meta.dirname, 'fixtures', 'valverde'), ...nomi] =
  process.argv.slice(2);
const dati = resolve(cartella);
const copia = copiaDelKit(mkdtempSync(join(tmpdir(), 'altrove-')));
try {
  rmSync(join(copia, 'data'), { recursive: true });
  cpSync(dati, join(copia, 'data'), { recursive: true });
  const quali =
    nomi.length > 0
      ? ['--project', 'site', ...nomi.map((nome) => `src/tests/site/${nome}.test.ts`)]
      : [
          ...['unit', 'site'].flatMap((nome) => ['--project', nome]),
          ...['inLavoro', 'ricercaGrande'].flatMap((nome) => ['--exclude', `**/${nome}.test.ts`]),
        ];
  for (const passo of [
    ['scripts/build.ts', '--anteprima'],
    ['node_modules/vitest/vitest.mjs', 'run', ...quali],
  ]) {
    const { status } = spawnSync(process.execPath, passo, { cwd: copia, stdio: 'inherit' });
    process.exitCode = status ?? 1;
    if (status !== 0) break;
  }
} finally {
  rmSync(copia, { recursive: true, force: true });
}

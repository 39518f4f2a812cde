import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The variables that a command of a copy of the kit is given: not those of Vitest, with which Astro serves no pages. */
export const ambiente = { PATH: process.env['PATH'], ASTRO_TELEMETRY_DISABLED: '1' };

/** Runs a command of scripts/ in a copy of the kit, to its end. */
export function lancia(
  kit: string,
  comando: string,
  opzioni: readonly string[],
  altro: Readonly<Record<string, string>> = {},
): { codice: number | null; detto: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join('scripts', `${comando}.ts`), ...opzioni],
    { cwd: kit, encoding: 'utf8', env: { ...ambiente, ...altro } },
  );
  return { codice: status, detto: stdout + stderr };
}

/** Everything a folder holds: the SHA-256 of each file by its path. */
export function impronte(cartella: string): Map<string, string> {
  return new Map(
    readdirSync(cartella, { recursive: true, withFileTypes: true })
      .filter((voce) => voce.isFile())
      .map((voce) => join(voce.parentPath, voce.name))
      .sort()
      .map((file) => [
        relative(cartella, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

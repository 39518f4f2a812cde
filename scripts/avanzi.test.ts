import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { getFileInfo } from 'prettier';
import { afterAll, expect, test } from 'vitest';
import { radice } from './percorsi.ts';

/** What commands write for a while, and leave where they are killed. */
const avanzi = [
  '.dist-417/index.html',
  '.dist-417/_astro/pagina.js',
  '.dist-417-prima/index.html',
  '.dist-lucchetto',
  '.dist-lucchetto-417',
  '.pubblica-lucchetto',
  '.pubblica-lucchetto-417',
  'data/.pubblicazione.json',
  'data/.pubblicazione.json.nuovo',
  'data/.registro.csv.nuovo',
];

const posto = mkdtempSync(join(tmpdir(), 'avanzi-'));
afterAll(() => rmSync(posto, { recursive: true, force: true }));

test('what a killed command leaves is ignored by git', () => {
  cpSync(join(radice, '.gitignore'), join(posto, '.gitignore'));
  execFileSync('git', ['init', '--quiet'], { cwd: posto });
  const ignorati = execFileSync('git', ['check-ignore', ...avanzi], {
    cwd: posto,
    encoding: 'utf8',
  });
  expect(ignorati.trim().split('\n')).toEqual(avanzi);
});

test('and by the formatter and the linter', async () => {
  const ignorePath = ['.gitignore', '.prettierignore'].map((file) => join(radice, file));
  const eslint = new ESLint({ cwd: radice });
  for (const file of avanzi.map((nome) => join(radice, nome))) {
    const { ignored, inferredParser } = await getFileInfo(file, { ignorePath });
    expect(ignored || inferredParser === null, file).toBe(true);
    if (/\.(js|ts|astro)$/.test(file)) expect(await eslint.isPathIgnored(file), file).toBe(true);
  }
});

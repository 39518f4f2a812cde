import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chiudi } from './lucchetto.ts';

let posto = '';
let file = '';
beforeEach(() => {
  posto = mkdtempSync(join(tmpdir(), 'lucchetto-'));
  file = join(posto, '.dist-lucchetto');
});
afterEach(() => rmSync(posto, { recursive: true, force: true }));

test('who comes second is told by whom it is held, until it is opened', () => {
  const apri = chiudi(file, 'La costruzione');
  expect(() => chiudi(file, 'La costruzione')).toThrow(
    `La costruzione è già in corso (processo ${process.pid})`,
  );
  apri();
  expect(existsSync(file)).toBe(false);
  chiudi(file, 'La costruzione')();
});

test('a killed process holds nothing, nor one killed while it wrote its number', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  for (const resto of [String(pid), '']) {
    writeFileSync(file, resto);
    const apri = chiudi(file, 'La costruzione');
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
    apri();
  }
});

test('nor one whose number another process has got since, as after a restart or in a container', ({
  skip,
}) => {
  for (const altro of [process.pid, process.ppid]) {
    if (altro !== process.pid && process.platform !== 'linux') skip('only Linux tells of others');
    writeFileSync(file, String(altro));
    expect(() => chiudi(file, 'La costruzione')).toThrow('in corso');
    utimesSync(file, new Date(2001, 0, 1), new Date(2001, 0, 1));
    chiudi(file, 'La costruzione')();
  }
});

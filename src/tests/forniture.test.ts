import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const radice = join(import.meta.dirname, '..', '..');
const leggi = (file: string): string => readFileSync(join(radice, file), 'utf8');

interface Pacchetto {
  version: string;
  integrity?: string;
  hasInstallScript?: boolean;
  os?: string;
  bin?: Record<string, string>;
}
const { packages } = JSON.parse(leggi('package-lock.json')) as {
  packages: Record<string, Pacchetto>;
};
const pacchetti = Object.entries(packages).filter(([dove]) => dove !== '');
const nome = (dove: string): string => dove.replace(/^.*node_modules\//, '');

test('every package is named with its hash, and only those that may run code when they are installed', () => {
  expect(pacchetti.filter(([, p]) => !p.integrity?.startsWith('sha512-'))).toEqual([]);
  const { allowScripts } = JSON.parse(leggi('package.json')) as { allowScripts: object };
  const eseguono = pacchetti.filter(([, p]) => p.hasInstallScript).map(([dove]) => nome(dove));
  expect(eseguono.sort()).toEqual(Object.keys(allowScripts).sort());
});

test('the Node that runs all is among them, one version for every platform, and it is the one that runs here', () => {
  const node = pacchetti.filter(([, p]) => p.bin?.['node'] !== undefined);
  expect(new Set(node.map(([, p]) => p.os))).toEqual(new Set(['darwin', 'linux', 'win32']));
  expect(new Set(node.map(([, p]) => p.version))).toEqual(new Set([process.versions.node]));
});

test('each job of the workflows asks for its permissions, and names actions by commit', () => {
  const cartella = join('.github', 'workflows');
  for (const file of readdirSync(join(radice, cartella))) {
    const testo = leggi(join(cartella, file));
    expect(testo).toMatch(/^permissions: \{\}$/m);
    const [, lavori = ''] = testo.split(/^jobs:$/m);
    const nomi = lavori.match(/^ {2}[\w-]+:$/gm) ?? [];
    expect(lavori.match(/^ {4}permissions:/gm)).toHaveLength(nomi.length);
    const azioni = testo.match(/uses: .*/g) ?? [];
    expect(azioni.filter((a) => !/@[0-9a-f]{40} # v\d/.test(a))).toEqual([]);
  }
});

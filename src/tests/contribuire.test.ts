import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { radice } from '../../scripts/percorsi.ts';

/** What a text names between backticks: files and folders, and commands. What stands in data/ is of whoever publishes. */
const nominati = (testo: string): string[] =>
  [...testo.matchAll(/`([^`\n]+)`/g)].map(([, nome = '']) => nome);

test.each(['CONTRIBUTING.md', 'README.md'])(
  'the files and commands that %s names are there',
  (nome) => {
    const voci = nominati(readFileSync(join(radice, nome), 'utf8'));
    const file = voci.filter((v) => /^(src|scripts|content|public|deploy)\/[^<]*$/.test(v));
    expect(file.length).toBeGreaterThan(0);
    expect(file.filter((f) => !existsSync(join(radice, f)))).toEqual([]);

    const { scripts } = JSON.parse(readFileSync(join(radice, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const comandi = voci.flatMap((v) => /^npm run ([\w:-]+)/.exec(v)?.[1] ?? []);
    expect(comandi.filter((comando) => scripts[comando] === undefined)).toEqual([]);
  },
);

test('CONTRIBUTING.md says for each kind of change which files to touch', () => {
  const testo = readFileSync(join(radice, 'CONTRIBUTING.md'), 'utf8');
  const modifiche = [
    'Una misura',
    'Una verifica',
    'Un grafico',
    'Un’esportazione',
    'Una tabella',
    'Una pagina',
  ];
  for (const modifica of modifiche) {
    const [, parte = ''] = testo.split(`**${modifica}.**`);
    expect(nominati(parte.split('\n**')[0] ?? '').length, modifica).toBeGreaterThan(1);
  }
});

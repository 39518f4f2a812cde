import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fileFinanze, fileIndicatori, misureUe } from '../src/tests/fixtures/importa.ts';

const comando = join(import.meta.dirname, 'importa-ue.ts');
const kit = mkdtempSync(join(tmpdir(), 'importa-ue-'));
afterAll(() => rmSync(kit, { recursive: true }));
mkdirSync(join(kit, 'data'));
writeFileSync(join(kit, 'data', 'misure.csv'), misureUe);

const importa = (...argomenti: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [comando, ...argomenti], {
    cwd: kit,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const scritti = (): string[] =>
  readdirSync(join(kit, 'data'), { recursive: true, withFileTypes: true })
    .filter((voce) => voce.isFile())
    .map((voce) => join(voce.parentPath, voce.name))
    .sort()
    .map((file) => `${file} ${readFileSync(file, 'utf8')}`);

test('the command tells how it is used, and what is wrong, in one sentence, and writes nothing', () => {
  const prima = scritti();
  for (const [argomenti, detto] of [
    [[], /^Si usa così: npm run importa-ue .*\n$/],
    [['--boh'], /^Si usa così: .*\n$/],
    [['--confronta', fileFinanze], /^Si usa così: .*\n$/],
    [['--confronta', fileFinanze, 'manca.csv'], /^manca\.csv: il file non c’è\.\n$/],
    [['--confronta', fileFinanze, fileIndicatori], /non sono due edizioni dello stesso file\.\n$/],
    [['--finanze', 'manca.csv', '--cci', 'X'], /^manca\.csv: il file non c’è\.\n$/],
    [['--finanze', fileFinanze, '--cci', 'X', '--edizione', 'ieri'], /^«ieri» non è una data.*\n$/],
    [
      ['--finanze', fileFinanze, '--cci', '2014IT05SFOP070'],
      /^finanze\.csv: non ha il programma .*\n$/,
    ],
  ] as const) {
    const { status, stdout, stderr } = importa(...argomenti);
    expect(stderr).toMatch(detto);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  }
  expect(scritti()).toEqual(prima);
});

test('the command tells what an edition says that the one before did not, and writes nothing', () => {
  const prima = scritti();
  const nuova = join(kit, 'nuova.csv');
  writeFileSync(
    nuova,
    readFileSync(fileFinanze, 'utf8').replace('"total_eligible_cost"', '"selected_cost"'),
  );
  const { status, stdout, stderr } = importa('--confronta', fileFinanze, nuova);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('«total_eligible_cost» ora è intestata «selected_cost»');
  expect(scritti()).toEqual(prima);
});

test('the command writes a programme, says what, and does nothing the second time', () => {
  const argomenti = [
    '--finanze',
    fileFinanze,
    '--indicatori',
    fileIndicatori,
    '--cci',
    '2014it05sfop007',
  ];
  const { status, stdout, stderr } = importa(...argomenti);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('  data/lombardia-esf/2022-06-30/avanzamento-ue.csv\n');
  const fatti = scritti();
  expect(fatti.length).toBe(1 + (stdout.match(/^ {2}data\//gm)?.length ?? 0));
  expect(importa(...argomenti).stdout).toContain('È già tutto scritto: nessun file cambia.');
  expect(scritti()).toEqual(fatti);
});

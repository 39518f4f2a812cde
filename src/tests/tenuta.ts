import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { casiCsv } from './tenuta/csv.ts';
import { leggi, type Lettura } from './tenuta/leggi.ts';
import { casiOds } from './tenuta/ods.ts';
import { casiXlsx } from './tenuta/xlsx.ts';

/**
 * Reads every file that was made to be hard to read, each in a process of its own, and prints how it ended, in how much time and
 * memory. Ends with 1 where one was not read or refused as it had to, or took more than any computer of an office has to give.
 * With words after it, only the cases that bear them.
 */
const casi = { ...casiCsv, ...casiXlsx, ...casiOds };
const [secondi, megabyte] = [60, 700];
const [modo, uno = '', file = ''] = process.argv.slice(2);

if (modo === '--uno') {
  const caso = casi[uno];
  if (!caso) throw new Error(uno);
  process.stdout.write(JSON.stringify(await leggi(caso, readFileSync(file))));
} else {
  // The file is made here and not where it is read: what it takes to make it is not counted.
  const cartella = mkdtempSync(join(tmpdir(), 'tenuta-'));
  const finto = join(cartella, 'caso');
  const cercato = process.argv.slice(2).join(' ');
  const scelti = Object.keys(casi).filter((c) => c.includes(cercato));
  const colonne = (...celle: string[]): string =>
    [celle[0]?.padStart(6), celle[1]?.padStart(8), celle[2]?.padStart(6), ...celle.slice(3)].join(
      '  ',
    );
  process.stdout.write(`${colonne('tiene', 'ms', 'MB', 'caso')}\n`);
  let tenuti = 0;
  for (const caso of scelti) {
    writeFileSync(finto, casi[caso]?.bytes() ?? '');
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [import.meta.filename, '--uno', caso, finto],
      {
        encoding: 'utf8',
        timeout: secondi * 1000,
      },
    );
    const fine = stdout === '' ? null : (JSON.parse(stdout) as Lettura);
    const tiene = fine !== null && fine.bene && fine.mb < megabyte;
    if (tiene) tenuti++;
    const esito = fine?.esito ?? (stderr.trim().split('\n').at(-1) || `più di ${secondi} s`);
    const numero = (n: number | undefined): string => (n === undefined ? '-' : n.toFixed(0));
    process.stdout.write(
      `${colonne(tiene ? 'sì' : 'NO', numero(fine?.ms), numero(fine?.mb), caso)}\n${' '.repeat(26)}${esito}\n`,
    );
  }
  rmSync(cartella, { recursive: true });
  process.stdout.write(`Provati ${scelti.length}, tenuti ${tenuti}.\n`);
  process.exitCode = tenuti === scelti.length ? 0 : 1;
}

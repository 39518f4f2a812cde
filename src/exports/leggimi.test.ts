import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tavoleDi } from '../model/index.ts';
import { leggimiAggiornato } from './leggimi.ts';

const file = join(import.meta.dirname, '..', '..', 'data', 'LEGGIMI.md');

/** Whoever publishes may leave it out of their data/. */
test.skipIf(!existsSync(file))('data/LEGGIMI.md says what tavole say: `npm run leggimi`', () => {
  const testo = readFileSync(file, 'utf8');
  expect(testo).toBe(leggimiAggiornato(testo));
  for (const parte of ['cartelle', 'colonne', 'impostazioni'])
    expect(testo).toContain(`<!-- tavole: ${parte} -->`);
});

test('the parts tell every table and every column that staff fill', () => {
  const testo = leggimiAggiornato(
    '<!-- tavole: cartelle -->\n<!-- fine -->\n<!-- tavole: colonne -->\n<!-- fine -->\n',
  );
  for (const posto of ['radice', 'programma', 'data'] as const)
    for (const [tavola, { automatica, colonne }] of tavoleDi(posto)) {
      expect(testo).toMatch(new RegExp(`^ +${tavola}\\.csv `, 'm'));
      for (const nome of automatica === 'pubblica' ? [] : Object.keys(colonne))
        expect(testo).toMatch(new RegExp(`^\\| \\*?${nome}\\*? \\| \\S`, 'm'));
    }
});

test('what stands outside its parts stays as it is', () => {
  const testo = 'prima\n<!-- tavole: altro -->\nmio\n<!-- fine -->\ndopo\n';
  expect(leggimiAggiornato(testo)).toBe(testo);
});

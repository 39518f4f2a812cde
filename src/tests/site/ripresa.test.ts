import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { impronte, lancia } from '../copia.ts';
import { copiaDelKit } from '../kit.ts';

/** A site of the real programmes, built again after its tables have changed: of what it has already it makes nothing. */
const kit = copiaDelKit(mkdtempSync(join(tmpdir(), 'ripresa-')));
const dist = join(kit, 'dist');

/** The clock is given for what expires. Returns what the build says. */
function costruisci(...opzioni: string[]): string {
  const { codice, detto } = lancia(kit, 'build', ['--anteprima', ...opzioni], {
    SOURCE_DATE_EPOCH: '1767225600',
  });
  expect(codice, detto).toBe(0);
  return detto;
}

function cambia(tabella: string, cella: RegExp, nuova: string): void {
  const file = join(kit, 'data', tabella);
  const prima = readFileSync(file, 'utf8');
  const dopo = prima.replace(cella, (c) => (c === nuova ? '3' : nuova));
  expect(dopo, tabella).not.toBe(prima);
  writeFileSync(file, dopo);
}

/** Which file of the disk stands at an address: another where it was written again. */
const quale = (via: string): number => statSync(join(dist, via)).ino;

beforeAll(() => void costruisci(), 600_000);
afterAll(() => rmSync(kit, { recursive: true, force: true }));

test.each<[string, string, RegExp, string]>([
  ['an amount', 'por-fse-lombardia/2022/avanzamento.csv', /\d(?=,\d\d €)/, '7'],
  ['the name of an initiative', 'por-fse-lombardia/iniziative.csv', /(?<=\n[\w-]+;)/, 'Altra '],
  ['a note', 'por-fse-lombardia/2021/note.csv', /\.(?=\s*$)/m, ' davvero.'],
  [
    'a value of the yearly data',
    'por-fse-toscana/2020/indicatori-ue.csv',
    /(?<=;)[1-9](?=\d*;)/,
    '8',
  ],
  ['a row less', 'pon-inclusione/2019-06/iniziative.csv', /[^\n]+\n$/, ''],
])('is the site of a build from nothing: %s', (_, tabella, cella, nuova) => {
  const altrove = tabella.startsWith('por-fse-lombardia') ? 'por-fse-toscana' : 'por-fse-lombardia';
  const ferma = quale(`${altrove}/index.html`);
  cambia(tabella, cella, nuova);
  expect(costruisci()).toMatch(/Ripresi da prima +[1-9]/);
  expect(quale(`${altrove}/index.html`)).toBe(ferma);
  const ripreso = impronte(dist);
  costruisci('--da-capo');
  const intero = impronte(dist);
  expect([...intero].filter(([via, che]) => ripreso.get(via) !== che).map(([via]) => via)).toEqual(
    [],
  );
  expect(ripreso.size).toBe(intero.size);
});

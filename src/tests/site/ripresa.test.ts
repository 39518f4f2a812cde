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

const programmi = ['por-fse-lombardia', 'por-fse-toscana', 'pon-inclusione'];

/** A cell of a table of data/, and what takes its place. */
type Cambio = readonly [tabella: string, cella: RegExp, nuova: string];
const nome = /(?<=\n[\w-]+;)/;

test.each<[string, ...Cambio[]]>([
  ['an amount', ['por-fse-lombardia/2022/avanzamento.csv', /\d(?=,\d\d €)/, '7']],
  ['the name of an initiative', ['por-fse-lombardia/iniziative.csv', nome, 'Altra ']],
  ['a note', ['por-fse-lombardia/2021/note.csv', /\.(?=\s*$)/m, ' davvero.']],
  [
    'a value of the yearly data',
    ['por-fse-toscana/2020/indicatori-ue.csv', /(?<=;)[1-9](?=\d*;)/, '8'],
  ],
  ['a row less', ['pon-inclusione/2019-06/iniziative.csv', /[^\n]+\n$/, '']],
  [
    'a name of another kind in each programme',
    ['por-fse-lombardia/azioni.csv', /(?<=\n[\w.-]+;[^;]*;)/, 'Altra '],
    ['por-fse-toscana/assi.csv', nome, 'Altro '],
    ['pon-inclusione/fonti.csv', nome, 'Altro '],
  ],
])('is the site of a build from nothing: %s', (_, ...cambi) => {
  const altrove = programmi.filter((p) => !cambi.some(([tabella]) => tabella.startsWith(p)));
  const ferme = altrove.map((p) => quale(`${p}/index.html`));
  for (const [tabella, cella, nuova] of cambi) cambia(tabella, cella, nuova);
  expect(costruisci()).toMatch(/Ripresi da prima +[1-9]/);
  expect(altrove.map((p) => quale(`${p}/index.html`))).toEqual(ferme);
  const ripreso = impronte(dist);
  costruisci('--da-capo');
  const intero = impronte(dist);
  expect([...intero].filter(([via, che]) => ripreso.get(via) !== che).map(([via]) => via)).toEqual(
    [],
  );
  expect(ripreso.size).toBe(intero.size);
});

import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { impronte, lancia as avvia } from '../copia.ts';
import { copiaDelKit } from '../kit.ts';

/** The site of the real programmes built whole, and by pieces that are then united. */
const kit = copiaDelKit(mkdtempSync(join(tmpdir(), 'pezzi-')));
const [dati, dist, intero] = ['data', 'dist', 'intero'].map((nome) => join(kit, nome)) as [
  string,
  string,
  string,
];
const programmi = readdirSync(dati, { withFileTypes: true })
  .filter((v) => v.isDirectory())
  .map((v) => v.name);

/** The clock is given for what expires. */
const lancia = (comando: string, ...opzioni: string[]): ReturnType<typeof avvia> =>
  avvia(kit, comando, ['--anteprima', ...opzioni], { SOURCE_DATE_EPOCH: '1767225600' });
const costruisci = (...opzioni: string[]): void => {
  const { codice, detto } = lancia('build', ...opzioni);
  expect(codice, detto).toBe(0);
};

beforeAll(() => {
  const sito = join(dati, 'sito.csv');
  const conIndirizzo = readFileSync(sito, 'utf8')
    .replace(/^contatto;.*$/m, 'contatto;https://ente.example/scrivici')
    .replace(/^indirizzo;.*$/m, 'indirizzo;https://ente.example/fse');
  writeFileSync(sito, conIndirizzo);
  costruisci();
  renameSync(dist, intero);
  for (const id of programmi) costruisci('--programmi', id);
  const { codice, detto } = lancia('unisci');
  expect(codice, detto).toBe(0);
}, 900_000);
afterAll(() => rmSync(kit, { recursive: true, force: true }));

test('programmes built apart and united are the site built at once, byte for byte', () => {
  const [uniti, insieme] = [impronte(dist), impronte(intero)];
  expect(insieme.size).toBeGreaterThan(1000);
  const diversi = [...insieme].filter(([via, impronta]) => uniti.get(via) !== impronta);
  expect(diversi.map(([via]) => via)).toEqual([]);
  expect([...uniti.keys()].filter((via) => !insieme.has(via))).toEqual([]);
});

test('one search answers for them all', () => {
  const filtro = JSON.parse(
    readFileSync(join(dist, 'pagefind', 'filtri', 'programma.json'), 'utf8'),
  ) as Record<string, number[]>;
  expect(Object.keys(filtro).sort()).toEqual(programmi.toSorted());
  expect(Object.values(filtro).every((suoi) => suoi.length > 0)).toBe(true);
});

test('a piece whose tables are behind, or a page of which is not there, makes no site, and that is told', () => {
  const [primo = ''] = programmi;
  const sito = join(kit, 'pezzi', primo, 'data', 'sito.csv');
  const prima = readFileSync(sito);
  appendFileSync(sito, 'titolare;Altri\n');
  expect(lancia('unisci').detto).toContain('data/sito.csv non è la stessa');
  writeFileSync(sito, prima);

  rmSync(join(kit, 'pezzi', primo, 'sito', primo, 'index.html'));
  const { codice, detto } = lancia('unisci');
  expect(codice).toBe(1);
  expect(detto).toContain(`come /${primo}/index.html`);
  expect(impronte(dist).get('index.html')).toBe(impronte(intero).get('index.html'));
});

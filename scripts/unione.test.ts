import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { controllaProgrammi, improntaDelKit, leggiScheda } from './pezzo.ts';
import { controllaPezzi, type Trovato } from './unione.ts';

let posto = '';
beforeEach(() => {
  posto = mkdtempSync(join(tmpdir(), 'pezzi-'));
});
afterEach(() => rmSync(posto, { recursive: true, force: true }));

const tutti = ['por-a', 'por-b'];

/** A piece of one programme, without its pages. */
function pezzo(programma: string, diverso: Partial<Trovato> = {}, sito = 'nome;Prova\n'): Trovato {
  const cartella = join(posto, programma);
  mkdirSync(join(cartella, 'data', programma), { recursive: true });
  writeFileSync(join(cartella, 'data', 'sito.csv'), sito);
  writeFileSync(join(cartella, 'data', programma, 'programma.csv'), programma);
  return { cartella, programmi: [programma], tutti, kit: 'k', anteprima: false, ...diverso };
}

test('pieces of one kit, with the same common tables and each programme once, are a site', () => {
  expect(() => controllaPezzi([pezzo('por-a'), pezzo('por-b')], 'k')).not.toThrow();
});

test.each<[string, () => Trovato[], string]>([
  ['no piece', () => [], 'Non c’è nessun pezzo'],
  ['a missing one', () => [pezzo('por-b')], '«por-a»: npm run build -- --programmi por-a'],
  [
    'a programme twice',
    () => [pezzo('por-a'), pezzo('por-b', { programmi: tutti })],
    '«por-a» è in due pezzi',
  ],
  [
    'a piece of another kit',
    () => [pezzo('por-a'), pezzo('por-b', { kit: 'altro' })],
    'por-b» è di un’altra versione del kit',
  ],
  [
    'other settings',
    () => [pezzo('por-a'), pezzo('por-b', {}, 'nome;Altro\n')],
    'data/sito.csv non è la stessa',
  ],
])('of %s nothing is made, and it is told', (_, pezzi, detto) => {
  expect(() => controllaPezzi(pezzi(), 'k')).toThrow(detto);
});

test('a programme that is not there is told with the one that was meant', () => {
  const veri = ['por-fse-lombardia', 'por-fse-toscana'];
  expect(() => controllaProgrammi(['por-fse-toscana'], veri)).not.toThrow();
  expect(() => controllaProgrammi(['por-fse-toscna'], veri)).toThrow(
    'Forse volevi «por-fse-toscana»',
  );
  expect(() => controllaProgrammi(['altro'], veri)).toThrow('Ci sono por-fse-lombardia, por-fse');
});

test('a folder that holds no piece is told', () => {
  expect(() => leggiScheda(posto)).toThrow('non è un pezzo di sito');
  writeFileSync(join(posto, 'pezzo.json'), '{"programmi":');
  expect(() => leggiScheda(posto)).toThrow('non è un pezzo di sito');
});

test('a kit is another when a letter of its code or words is', () => {
  for (const cartella of ['src', 'content', 'public']) mkdirSync(join(posto, cartella));
  for (const nome of ['astro.config.mjs', 'package-lock.json', join('content', 'a.mdx')])
    writeFileSync(join(posto, nome), nome);
  const prima = improntaDelKit(posto);
  writeFileSync(join(posto, 'content', 'a.mdx'), 'altro');
  const dopo = improntaDelKit(posto);
  expect(dopo).not.toBe(prima);
  writeFileSync(join(posto, 'content', 'a.mdx'), join('content', 'a.mdx'));
  expect(improntaDelKit(posto)).toBe(prima);
});

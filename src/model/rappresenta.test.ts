import { expect, test } from 'vitest';
import { ingest } from '../ingest/ingest.ts';
import { leggiDati } from '../ingest/leggiDati.ts';
import { programmaDegliImporti } from '../tests/fixtures/importi.ts';
import { crea, type Archivio } from './archivio.ts';
import { intera } from './rappresenta.ts';

const inventato = await programmaDegliImporti();
const vero = crea(ingest(leggiDati()).dati);
const programma = 'programma-di-prova';

const importi = (id: string, data?: string): string[] =>
  inventato.importiDi({ programma, id }, data).map((o) => `${o.data} ${o.colonna} ${o.testo}`);

test('at the newest date the most certain stage is first, then the other stages; the plainest of two places', () => {
  expect(importi('due-date')).toEqual([
    '2022-12-31 impegni 5.000.000 €',
    '2022-12-31 programmato 9.000.000 €',
    '2022-12-31 importo 20.000.000 €',
    '2020-12-31 pagamenti 7.000.000 €',
  ]);
  expect(importi('due-date', '2020-12-31')).toEqual(['2020-12-31 pagamenti 7.000.000 €']);
});

test('the whole stands before one edition of it and before what is added to it, be they newer and more certain', () => {
  expect(importi('edizione')).toEqual([
    '2020-12-31 programmato 8.000.000 €',
    '2022-12-31 pagamenti 6.000.000 €',
  ]);
  expect(importi('ulteriori')).toEqual(['2020-12-31 programmato 3.000.000 €']);
  expect(importi('ulteriori', '2022-12-31')).toEqual([
    '2022-12-31 programmato_ulteriore 4.000.000 €',
  ]);
});

test('money of another fund never stands for an initiative', () => {
  expect(importi('altro-fondo')).toEqual(['2022-12-31 stanziamento 2.000.000 €']);
  expect(importi('solo-altro-fondo')).toEqual([]);
  expect(importi('muta')).toEqual([]);
});

test('of two numbers whose meaning nobody states neither stands for the other', () => {
  expect(importi('coppia')).toEqual([
    '2022-12-31 importo_primo 24 Mln €',
    '2022-12-31 importo_secondo 69 Mln €',
  ]);
});

test('only people who were reached are counted', () => {
  const persone = (id: string) => inventato.personeDi({ programma, id })?.testo;
  expect(persone('ulteriori')).toBe('120');
  expect(persone('solo-altro-fondo')).toBeUndefined();
});

test.each<[string, Archivio]>([
  ['an invented programme', inventato],
  ['the documents', vero],
])('in %s no part is shown first where the same fund prints the whole', (_, a) => {
  const misura = (colonna: string) => a.misura(colonna);
  expect(a.iniziative.some((i) => a.importiDi(i).length > 0)).toBe(true);
  for (const i of a.iniziative) {
    const [primo, ...altri] = a.importiDi(i);
    if (!primo) continue;
    expect(a.misura(primo.colonna)?.fondo).toBe('');
    if (!intera(primo, misura(primo.colonna)))
      expect(altri.filter((o) => intera(o, misura(o.colonna)))).toEqual([]);
    expect(altri.every((o) => o.soggetto === i.id)).toBe(true);
  }
});

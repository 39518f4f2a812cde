import { expect, test } from 'vitest';
import { programmaGrande } from '../../tests/fixtures/programmaGrande.ts';
import { indirizzi } from '../indirizzi.ts';
import { chiaveDi, scelteDi, trova, type Risposta } from './scelte.ts';

const date = ['2014-12-31', '2015-12-31', '2016-12-31', '2017-12-31'];
const s = scelteDi(programmaGrande({ date, assi: ['A', 'B'] }), 'prova');
const chiave = (r: Risposta): string => ('lati' in r ? chiaveDi(r.lati) : r.perche);

test('two dates are put in order, two Assi by code, the programme last', () => {
  expect(chiave(trova(s, { asse: 'a', dal: '2017-12-31', al: '2015-12-31' }))).toBe(
    'A@2015-12-31|A@2017-12-31',
  );
  expect(chiave(trova(s, { asse: 'b', con: 'a', data: '2014-12-31' }))).toBe(
    'A@2014-12-31|B@2014-12-31',
  );
  for (const [asse, con] of [
    ['b', ''],
    ['', 'b'],
  ] as const)
    expect(chiave(trova(s, { asse, con, data: '' }))).toBe('B@2017-12-31|@2017-12-31');
});

test('what has a page is known by its sides', () => {
  expect(s.pagine['A@2014-12-31|A@2017-12-31']).toBe(
    indirizzi.confrontoDate('prova', 'A', '2014-12-31', '2017-12-31'),
  );
  expect(s.pagine['A@2015-12-31|A@2017-12-31']).toBeUndefined();
  expect(s.pagine['A@2017-12-31|B@2017-12-31']).toBe(indirizzi.confrontoAssi('prova', ['A', 'B']));
  expect(s.pagine['B@2017-12-31|@2017-12-31']).toBe(indirizzi.confrontoColProgramma('prova', 'B'));
});

test('what cannot be compared is said in words', () => {
  expect(chiave(trova(s, { asse: 'a', con: 'a', data: '' }))).toMatch(/due diverse/);
  expect(chiave(trova(s, { asse: '', con: '', data: '' }))).toMatch(/due diverse/);
  expect(chiave(trova(s, { asse: 'a', dal: date[0]!, al: date[0]! }))).toMatch(/due diverse/);
  expect(chiave(trova(s, { asse: 'z', dal: date[0]!, al: date[1]! }))).toMatch(/non riportano/);
  expect(chiave(trova(s, { asse: 'a', con: 'z', data: '' }))).toMatch(/stessa data/);
  expect(chiave(trova(s, { asse: 'a', con: 'b', data: '1999' }))).toMatch(
    /Li danno al 31 dicembre 2017, .* e al 31 dicembre 2014/,
  );
});

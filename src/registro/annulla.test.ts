import { expect, test } from 'vitest';
import { firmatarioDiProva, treVolte } from '../tests/fixtures/registro.ts';
import { chiLHaVista, primaDellUltima } from './annulla.ts';
import { contro } from './contro.ts';
import { registroCsv } from '../exports/registro.ts';
import { pubblicazioniDopo } from './pubblicazioniDopo.ts';

const dati = treVolte(firmatarioDiProva());

test('the last publication goes, the ones before stay line by line, and one that is taken back can be made again', () => {
  const prima = primaDellUltima(dati)!;
  expect(prima.pubblicazioni).toEqual(dati.pubblicazioni.slice(0, -1));
  expect(contro(dati, registroCsv(prima.registro)).esito).toBe('inizio');
  expect(prima.registro).toHaveLength(prima.pubblicazioni.at(-1)!.righe);
  const tolte = dati.registro.slice(prima.registro.length);
  const ancora = pubblicazioniDopo({ ...dati, ...prima }, tolte, dati.pubblicazioni.at(-1)!, null);
  expect(ancora.at(-1)?.impronta).toBe(dati.pubblicazioni.at(-1)?.impronta);
});

test('of the first nothing is left, and where there is none nothing is taken back', () => {
  const una = primaDellUltima(primaDellUltima(dati)!)!;
  expect(primaDellUltima(una)).toEqual({ registro: [], pubblicazioni: [] });
  expect(primaDellUltima({ registro: [], pubblicazioni: [] })).toBeNull();
});

test('a head that a witness, an authority or a built site has seen is not taken back', () => {
  const [ultima] = dati.pubblicazioni.slice(-1);
  const con = (altro: Partial<typeof ultima>): Pick<typeof dati, 'pubblicazioni'> => ({
    pubblicazioni: [...dati.pubblicazioni.slice(0, -1), { ...ultima!, ...altro }],
  });
  expect(chiLHaVista(dati, '')).toBeUndefined();
  expect(chiLHaVista(con({ firme: ['a 1', 'b 2'] }), '')).toBe('testimone');
  expect(chiLHaVista(con({ marca: 'AAAA' }), '')).toBe('marca');
  expect(chiLHaVista(dati, `x;${ultima!.impronta}\n`)).toBe('sito');
  expect(chiLHaVista(dati, `x;${dati.pubblicazioni[0]!.impronta}\n`)).toBeUndefined();
});

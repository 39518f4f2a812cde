import { expect, test } from 'vitest';
import { cifra } from '../tests/fixtures/verifiche.ts';
import { contiene, nomeSomma, nonContenute, parteConTarget } from './conUnTarget.ts';

const somma = nomeSomma(['9i', '9ii'], 'regioni in transizione');

test('a sum names what it adds up, and has that in it and nothing else', () => {
  expect(nomeSomma(['8i', '8iv'], '')).toBe('priorità con un target: 8i + 8iv');
  expect(contiene(somma, 'priorità 9i, regioni in transizione')).toBe(true);
  expect(contiene(somma, 'priorità 9i, regioni meno sviluppate')).toBe(false);
  expect(contiene(somma, 'priorità 9')).toBe(false);
  expect(contiene('priorità 9i', 'priorità 9i, regioni in transizione')).toBe(false);
  expect(contiene('', somma)).toBe(true);
  expect(contiene('', '')).toBe(false);
  expect(nonContenute([somma, 'priorità 9i, regioni in transizione', 'priorità 9iv'])).toEqual([
    somma,
    'priorità 9iv',
  ]);
});

test('the part with every target is one, or is not known', () => {
  const target = (dimensione: string, testo = '5') =>
    cifra('corsi', 'target', testo, { soggettoTipo: 'indicatore', dimensione });
  const [i, iv] = [target('priorità 8i'), target('priorità 8iv')];
  expect(parteConTarget([i])).toBe('priorità 8i');
  expect(parteConTarget([i, target('priorità 8iv', '0')])).toBe('priorità 8i');
  expect(parteConTarget([i, iv])).toBeUndefined();
  const sommate = nomeSomma(['8i', '8iv'], '');
  expect(parteConTarget([i, iv, target(sommate)])).toBe(sommate);
  expect(parteConTarget([])).toBeUndefined();
});

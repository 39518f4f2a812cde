import { expect, test } from 'vitest';
import { chiestoDa, nelFrammento, viaDiCerca } from './frammento.ts';

test('what is asked stands after the #, or after the ? of an older link', () => {
  expect(chiestoDa({ hash: '#q=nidi', search: '' })).toBe('q=nidi');
  expect(chiestoDa({ hash: '', search: '?q=nidi' })).toBe('q=nidi');
  expect(chiestoDa({ hash: '', search: '' })).toBe('');
});

test('a place of the page asks for nothing new', () => {
  expect(chiestoDa({ hash: '#contenuto', search: '?q=nidi' })).toBeUndefined();
});

test('an address is read as it was written, and holds nothing where nothing is asked', () => {
  const via = viaDiCerca(' l’asilo & il 50% + #1 ');
  expect(via.startsWith('/cerca/#q=')).toBe(true);
  const chiesto = chiestoDa({ hash: new URL(via, 'https://x').hash, search: '' });
  expect(new URLSearchParams(chiesto).get('q')).toBe('l’asilo & il 50% + #1');
  expect(viaDiCerca(' ')).toBe('/cerca/');
  expect(nelFrammento(new URLSearchParams())).toBe('');
});

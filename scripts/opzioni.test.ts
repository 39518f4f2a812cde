import { expect, test } from 'vitest';
import { opzioni } from './opzioni.ts';

const note = ['xlsx', 'iniziative'] as const;

test.each([
  ['after the lone dashes', ['por', '2023', '--xlsx'], {}],
  ['as a plain word', ['por', '2023', 'xlsx'], {}],
  ['kept by npm to itself', ['por', '2023'], { npm_config_xlsx: 'true' }],
])('an option counts %s', (_, argomenti, ambiente) => {
  const letto = opzioni(note, argomenti, ambiente);
  expect(letto).toEqual({ argomenti: ['por', '2023'], chieste: new Set(['xlsx']) });
});

test('an option that is none is told, not ignored', () => {
  expect(() => opzioni(note, ['por', '2023', '--xls'], {})).toThrow('«--xls»');
});

import { expect, test } from 'vitest';
import { cartelleDi, giornoDi } from './date.ts';

test.each([
  ['2022-06-30', '2022-06-30'],
  ['2022-06-30T00:00:00.000', '2022-06-30'],
  ['06/30/2022 12:00:00 AM', '2022-06-30'],
  ['2022 Jun 30 12:00:00 AM', '2022-06-30'],
  ['', ''],
  ['VOID', ''],
  ['30/06/2022', undefined],
  ['2022-06-31', undefined],
  ['June 2022', undefined],
])('the day «%s» is %s', (testo, giorno) => {
  expect(giornoDi(testo)).toBe(giorno);
});

const cartelle = (voci: Record<string, string>): Record<string, string> =>
  Object.fromEntries(cartelleDi({ giorni: new Map(Object.entries(voci)) }));

test('a year stands at its end, or at the day that its newest figures are of', () => {
  expect(cartelle({ 2020: '2020-12-31', 2021: '', 2022: '2022-06-30' })).toEqual({
    2020: '2020',
    2021: '2021',
    2022: '2022-06-30',
  });
});

test('the last year is left out where other years have a day and it has none', () => {
  expect(cartelle({ 2020: '2020-12-31', 2021: '' })).toEqual({ 2020: '2020' });
  expect(cartelle({ 2020: '', 2021: '' })).toEqual({ 2020: '2020', 2021: '2021' });
});

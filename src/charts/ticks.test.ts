import { expect, test } from 'vitest';
import { dayOf, valueTicks, yearTicks } from './ticks.ts';

test('a year or a month stands at its last day', () => {
  expect(dayOf('2022')).toBe(dayOf('2022-12-31'));
  expect(dayOf('2020-02')).toBe(dayOf('2020-02-29'));
  expect(dayOf('1970-01-01')).toBe(0);
});

test('other texts are refused', () => {
  expect(() => dayOf('31.12.2022')).toThrow(RangeError);
});

test('years are ticked at their first day and thinned when they are many', () => {
  expect(yearTicks(dayOf('2014-12-17'), dayOf('2017-03-01'), 12).map((t) => t.year)).toEqual([
    2015, 2016, 2017,
  ]);
  expect(yearTicks(dayOf('2014'), dayOf('2023'), 5).map((t) => t.year)).toEqual([
    2016, 2018, 2020, 2022,
  ]);
});

test('value ticks are round and never fail on a single value', () => {
  expect(valueTicks(0, 290, 3)).toEqual([0, 100, 200]);
  expect(valueTicks(0, 0)).toEqual([0]);
});

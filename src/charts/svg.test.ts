import { expect, test } from 'vitest';
import { attribute, coordinate, root, svg } from './svg.ts';

test('text and attributes cannot break out of the markup', () => {
  const evil = '"><script>&\n';
  expect(svg`<text${attribute('data-ref', evil)}>${evil}</text>`.text).toBe(
    '<text data-ref="&quot;&gt;&lt;script&gt;&amp; ">&quot;&gt;&lt;script&gt;&amp; </text>',
  );
});

test('coordinates have one decimal, no negative zero, and are finite', () => {
  expect([1.26, -0.01, 1e12, 3].map(coordinate)).toEqual(['1.3', '0', '1000000000000', '3']);
  expect(() => coordinate(Number.NaN)).toThrow(RangeError);
});

test('what is missing leaves nothing behind, lists take a line an item', () => {
  expect(svg`<g>${null}${undefined}${false}${[svg`<a/>`, svg`<b/>`]}</g>`.text).toBe(
    '<g><a/>\n<b/></g>',
  );
});

test('a document has one element a line and a name', () => {
  expect(root('x', { width: 10, height: 4.25 }, { label: 'A & B' }, svg`\n  <g>\n\n </g>`)).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" class="chart chart-x" viewBox="0 0 10 4.3" width="10" height="4.3" role="img" aria-label="A &amp; B">\n<g>\n</g>\n</svg>\n',
  );
});

test('what a drawing says of itself stands over and under it, and takes nothing from it', () => {
  const body = svg`<g/>`;
  const plain = root('x', { width: 300, height: 40 }, { label: 'A' }, body);
  const told = root(
    'x',
    { width: 300, height: 40 },
    { label: 'A', head: 'Il titolo della figura', foot: ['al 31 dicembre', 'sito.it/f/1/'] },
    body,
  );
  const tall = (text: string): number => Number(/ height="(\d+)"/.exec(text)?.[1]);
  expect(tall(plain)).toBe(40);
  const shift = Number(/translate\(0,(\d+)\)/.exec(told)?.[1]);
  const [foot] = [...told.matchAll(/class="foot" x="0" y="(\d+)"/g)].map((m) => Number(m[1]));
  expect(shift).toBeGreaterThan(18);
  expect(foot).toBeGreaterThan(shift + 40);
  expect(tall(told)).toBeGreaterThan(foot!);
  expect(told).toContain('>Il titolo della figura</text>');
  expect(told).toContain('>sito.it/f/1/</text>');
});

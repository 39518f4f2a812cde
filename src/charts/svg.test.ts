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
  expect(root('x', { width: 10, height: 4.25 }, 'A & B', svg`\n  <g>\n\n </g>`)).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" class="chart chart-x" viewBox="0 0 10 4.3" width="10" height="4.3" role="img" aria-label="A &amp; B">\n<g>\n</g>\n</svg>\n',
  );
});

import { expect, test } from 'vitest';
import { escape, isola } from '../markup.ts';
import { inPage, oneLine } from './signs.ts';

test('every sign is escaped as it is elsewhere, and on one line no control stays', () => {
  for (let code = 0; code < 0x250; code++) {
    const text = `a${String.fromCodePoint(code)}b`;
    expect(inPage(text)).toBe(escape(text));
    expect(oneLine(text)).toBe(code < 0x20 || code === 0x7f ? 'a b' : escape(text));
  }
});

test('every letter that runs the other way is isolated in a page as it is elsewhere', () => {
  for (let code = 0x250; code < 0x1f000; code++) {
    const text = `a ${String.fromCodePoint(code)} 1`;
    if (inPage(text) !== isola(text)) expect.fail(`U+${code.toString(16)}`);
  }
  expect(inPage('<Centro שלום>')).toBe('&lt;Centro <bdi>שלום</bdi>&gt;');
});

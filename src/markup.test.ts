import { expect, test } from 'vitest';
import { escape, jsonInScript } from './markup.ts';

test('text cannot open an element, close an attribute or hold what XML forbids', () => {
  expect(escape('"><b>&\u0000\n')).toBe('&quot;&gt;&lt;b&gt;&amp;\n');
});

test('data cannot close the script that holds them', () => {
  const dati = { nome: '</script><b>' };
  expect(jsonInScript(dati)).not.toContain('<');
  expect(JSON.parse(jsonInScript(dati))).toEqual(dati);
});

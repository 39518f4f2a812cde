import { expect, test } from 'vitest';
import { escape, isola, isolaPagina, jsonInScript } from './markup.ts';

test('text cannot open an element, close an attribute or hold what XML forbids', () => {
  expect(escape('"><b>&\u0000\n')).toBe('&quot;&gt;&lt;b&gt;&amp;\n');
});

test('data cannot close the script that holds them', () => {
  const dati = { nome: '</script><b>' };
  expect(jsonInScript(dati)).not.toContain('<');
  expect(JSON.parse(jsonInScript(dati))).toEqual(dati);
});

test('a name that runs from right to left stands by itself, and no figure beside it is in it', () => {
  expect(isola('Centro שלום, בית 254,8 milioni مركز')).toBe(
    'Centro <bdi>שלום, בית</bdi> 254,8 milioni <bdi>مركز</bdi>',
  );
  expect(isola('Città, 254,8 milioni')).toBe('Città, 254,8 milioni');
});

test('of a page only the text is touched: no attribute, script, title, drawing, and nothing twice', () => {
  const intatti = [
    '<title>שלום</title>',
    '<script type="application/ld+json">{"a":"שלום"}</script>',
    '<svg><text>שלום</text></svg>',
    '<option>שלום</option>',
    '<!-- שלום -->',
    '<bdi>שלום</bdi>',
    '<a title="1 > 0 שלום" href=\'/שלום/\'>a</a>',
  ];
  for (const intatto of intatti) expect(isolaPagina(intatto)).toBe(intatto);
  expect(isolaPagina('<h1>Asse שלום</h1><p>3 &lt; 4</p>')).toBe(
    '<h1>Asse <bdi>שלום</bdi></h1><p>3 &lt; 4</p>',
  );
});

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

test('every letter that runs from right to left is found, wherever its block begins and ends, and no other', () => {
  const estremi = [
    [0x0590, 0x08ff],
    [0xfb1d, 0xfdcf],
    [0xfdf0, 0xfdff],
    [0xfe70, 0xfefc],
    [0x10800, 0x10fff],
    [0x1e800, 0x1efff],
  ] as const;
  for (const [primo, ultimo] of estremi) {
    for (const codice of [primo, (primo + ultimo) >> 1, ultimo]) {
      const lettera = String.fromCodePoint(codice);
      expect(isola(`a ${lettera} 1`)).toBe(`a <bdi>${lettera}</bdi> 1`);
    }
    for (const codice of [primo - 1, ultimo + 1]) {
      const lettera = String.fromCodePoint(codice);
      expect(isola(`a ${lettera} 1`)).toBe(`a ${lettera} 1`);
    }
  }
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

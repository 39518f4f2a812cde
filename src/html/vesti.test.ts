import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { guardaroba } from './vesti.ts';

const pagina = (corpo: string): string =>
  `<head><meta content="style-src 'self'; img-src 'self'"><link rel="stylesheet" href="/a.css"></head><body>${corpo}</body>`;
const vestita = (css: string, corpo = ''): string => guardaroba(() => css)(pagina(corpo));
const stileDi = (html: string): string => /<style>([^]*)<\/style>/.exec(html)?.[1] ?? '';
const ritaglio = (css: string, corpo: string): string => stileDi(vestita(css, corpo));

test('the style of a page is in its head under its own hash, and the whole sheet after all that is read', () => {
  const html = vestita('p{color:red}b{color:red}', '<p>$& uno</p>');
  const impronta = createHash('sha256').update('p{color:red}').digest('base64');
  expect(html).toBe(
    `<head><meta content="style-src 'self' 'sha256-${impronta}'; img-src 'self'"><style>p{color:red}</style></head><body><p>$& uno</p><link rel="stylesheet" href="/a.css"></body>`,
  );
});

test('a page that would lose its style, or show it to nobody, is refused', () => {
  const vesti = guardaroba(() => '');
  expect(() => vesti('<body></body>')).toThrow('without a sheet');
  expect(() => vesti(pagina('').replace('style-src', 'script-src'))).toThrow('policy');
});

describe('a rule is for a page that has what its selector names', () => {
  test.each([
    ['p', '<p>', '<pre>'],
    ['.a', '<p class="b a">', '<p class="ab">'],
    ['#a', '<p id="a">', '<p id="b">'],
    ['[hidden]', '<p hidden>', '<p class="hidden">'],
    ['[data-a=x]', '<p data-a="x">', '<p data-ab="x">'],
    ['.a .b', '<p class="a"><i class="b">', '<p class="a">'],
    ['.a:is(.b,.c)', '<p class="a c">', '<p class="a">'],
    ['p:has(+.a)', '<p><i class="a">', '<p>'],
    ['p:not(.a)', '<p>', '<i class="a">'],
    ['p:not(:focus)', '<p>', '<i>'],
    ['p:first-child::before', '<p>', '<i>'],
    ['*', '', undefined],
    [':root', '', undefined],
  ])('%s', (selettore, con, senza) => {
    const css = `${selettore}{color:red}`;
    expect(ritaglio(css, con)).toBe(css);
    if (senza !== undefined) expect(ritaglio(css, senza)).toBe('');
  });

  test('of a list of selectors those that are for it', () => {
    expect(ritaglio('p,b,i{color:red}', '<p><i>')).toBe('p,i{color:red}');
  });
});

test('what is folded has its rules when it is opened; its summary, and what is open, before', () => {
  const css = 'i{color:red}b{color:red}u{color:red}s{color:red}';
  const piega =
    '<details><summary><i></summary><b><details open><summary>a</summary><b></details><b></details>';
  expect(ritaglio(css, `${piega}<u>`)).toBe('i{color:red}u{color:red}');
  expect(ritaglio(css, `<details open><summary>a</summary><s>${piega}</details>`)).toBe(
    'i{color:red}s{color:red}',
  );
});

test('what answers a gesture, paper and system colours are left to the whole sheet; darkness is not', () => {
  const tardi = 'p:hover{color:red}p:focus-visible{color:red}@page{margin:0}';
  const altri = '@media print{p{color:red}}@media (forced-colors:active){p{color:red}}';
  const buio = '@media screen and (prefers-color-scheme:dark){p{color:red}}';
  expect(ritaglio(tardi + altri + buio, '<p>')).toBe(buio);
});

test('a property of the sheet that no rule of the page reads is left out, and those that only it read', () => {
  expect(
    ritaglio(
      ':root{--a:1px;--a-b:2px;--c:var(--d);--d:3px}p{margin:var(--a)}b{margin:var(--c)}',
      '<p>',
    ),
  ).toBe(':root{--a:1px;}p{margin:var(--a)}');
});

test('layers keep their order even where the first has nothing for this page', () => {
  const css = '@layer a{b{color:red}}@layer c{p{color:red}}@layer a{p{color:blue}}';
  expect(ritaglio(css, '<p>')).toBe('@layer a,c;@layer c{p{color:red}}@layer a{p{color:blue}}');
});

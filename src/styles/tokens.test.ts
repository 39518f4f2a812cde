import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const tokens = read('./tokens.css');
const official = readFileSync(
  createRequire(import.meta.url).resolve('design-tokens-italia/dist/css/variables.css'),
  'utf8',
);

type Tokens = Map<string, string>;
const declarations = (css: string): Tokens =>
  new Map([...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]));

const [light = '', dark = ''] = tokens.split('@media screen and (prefers-color-scheme: dark)');
const root = light.slice(0, light.indexOf('.accento-'));
const accents = ['blu', ...[...light.matchAll(/\.accento-(\w+)/g)].map(([, name]) => name!)];

/** Tokens as a browser resolves them for one accent in one scheme. */
function scheme(accent: string, isDark: boolean): Tokens {
  const at = light.indexOf(`.accento-${accent}`);
  const own = at < 0 ? '' : light.slice(at, light.indexOf('}', at));
  return new Map([
    ...declarations(root),
    ...declarations(own),
    ...(isDark ? declarations(dark.slice(0, dark.indexOf('@media'))) : []),
  ]);
}

function colour(of: Tokens, name: string): string {
  const value = of.get(name) ?? '';
  const link = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  return link ? colour(of, link) : value;
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

const text = ['--testo', '--testo-quieto', '--collegamento', '--accento', '--raggiunto'];
const pairs: [string, string, number][] = [
  ...[...text, '--attenzione', '--errore'].flatMap((name): [string, string, number][] => [
    [name, '--sfondo', 4.5],
    [name, '--superficie', 4.5],
  ]),
  ['--su-fascia', '--fascia', 4.5],
  ['--su-piede', '--piede', 4.5],
  ['--sfondo', '--accento', 4.5],
  ['--linea-forte', '--sfondo', 3],
  ['--fuoco', '--sfondo', 3],
  ['--impegni', '--sfondo', 3],
  ['--pagamenti', '--sfondo', 3],
  ['--certificata', '--sfondo', 3],
];

describe.each(['chiaro', 'scuro'])('in the %s scheme', (name) => {
  test.each(accents)('every pair of tokens keeps its contrast with the accent %s', (accent) => {
    const resolved = scheme(accent, name === 'scuro');
    const weak = pairs
      .map(([a, b, least]) => ({
        pair: `${a} on ${b}`,
        ratio: contrast(colour(resolved, a), colour(resolved, b)),
        least,
      }))
      .filter(({ ratio, least }) => !(ratio >= least));
    expect(weak).toEqual([]);
  });

  test('each stage of money is clearly more certain than the one before', () => {
    const resolved = scheme('blu', name === 'scuro');
    const onPaper = ['--programmato', '--impegni', '--pagamenti', '--certificata'].map((stage) =>
      contrast(colour(resolved, stage), colour(resolved, '--sfondo')),
    );
    for (let i = 1; i < onPaper.length; i++) {
      expect(onPaper[i]! / onPaper[i - 1]!).toBeGreaterThan(1.7);
    }
  });
});

test('every variable taken from design-tokens-italia has the value the package gives', () => {
  const theirs = declarations(official);
  for (const [name, value] of declarations(root)) {
    if (name.startsWith('--it-')) expect([name, theirs.get(name)]).toEqual([name, value]);
  }
});

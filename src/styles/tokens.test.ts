import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { palettes } from '../charts/palette.ts';
import { contrast } from '../tests/fixtures/colours.ts';

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

const text = ['--testo', '--testo-quieto', '--collegamento', '--accento', '--raggiunto'];
const pairs: [string, string, number][] = [
  ['--testo', '--evidenza', 4.5],
  ['--collegamento', '--evidenza', 4.5],
  ...[...text, '--attenzione', '--errore'].flatMap((name): [string, string, number][] => [
    [name, '--sfondo', 4.5],
    [name, '--superficie', 4.5],
  ]),
  ['--su-fascia', '--fascia', 4.5],
  ['--su-piede', '--piede', 4.5],
  ['--sfondo', '--accento', 4.5],
  ['--linea-forte', '--sfondo', 3],
  // Nine to one between the two tones of the ring: of any colour one of them is three to one.
  ['--fuoco', '--dentro-fuoco', 9],
  ['--stage-2', '--sfondo', 3],
  ['--stage-3', '--sfondo', 3],
  ['--stage-4', '--sfondo', 3],
  ['--stage-5', '--sfondo', 3],
  ['--stage-6', '--sfondo', 3],
];

test.each([
  ['light', false],
  ['dark', true],
] as const)('drawings have the same colours in a page and alone: %s', (theme, isDark) => {
  const resolved = scheme('blu', isDark);
  for (const [name, value] of Object.entries(palettes[theme]))
    expect([name, colour(resolved, name)]).toEqual([name, value]);
});

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
    const onPaper = ['--stage-1', '--stage-2', '--stage-3', '--stage-4'].map((stage) =>
      contrast(colour(resolved, stage), colour(resolved, '--sfondo')),
    );
    for (let i = 1; i < onPaper.length; i++) {
      expect(onPaper[i]! / onPaper[i - 1]!).toBeGreaterThan(1.7);
    }
  });
});

test('every variable taken from design-tokens-italia has the value the package gives', () => {
  const theirs = declarations(official);
  const taken = [...declarations(root)].filter(([name]) => name.startsWith('--it-'));
  expect(taken.length).toBeGreaterThan(0);
  expect(taken).toEqual(taken.map(([name]) => [name, theirs.get(name)]));
});

test('every variable that a style asks for is declared somewhere', () => {
  const src = new URL('../', import.meta.url);
  const styles = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(css|astro)$/.test(file))
    .map((file) => readFileSync(new URL(file, src), 'utf8'));
  const declared = new Set(styles.flatMap((css) => [...declarations(css).keys()]));
  const asked = styles.flatMap((css) => [...css.matchAll(/var\((--[\w-]+)\)/g)].map((m) => m[1]!));
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((name) => !declared.has(name))).toEqual([]);
});

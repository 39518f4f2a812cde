import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kinds } from './kinds.ts';

test.each(Object.keys(kinds))(
  '%s has a golden drawing for wide pages and one for phones',
  (kind) => {
    for (const width of ['', '-narrow'])
      expect(existsSync(new URL(`./${kind}${width}.svg`, import.meta.url))).toBe(true);
  },
);

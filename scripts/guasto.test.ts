import { openSync, writeSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inParole } from './guasto.ts';

const provando = (fai: () => void): string => {
  try {
    fai();
    return '';
  } catch (guasto) {
    return inParole(guasto);
  }
};

test('a full disk is told with what to do, and with what the system said alone', ({ skip }) => {
  if (process.platform !== 'linux') skip('/dev/full is of Linux');
  const detto = provando(() => writeSync(openSync('/dev/full', 'w'), 'x'));
  expect(detto).toContain('Il disco è pieno');
  expect(detto).toContain('ENOSPC');
  const lungo = new Error(
    'Failed to write\n\n    No space left on device (os error 28)\n  at write',
  );
  expect(inParole(lungo)).toMatch(/pieno.*\n\(No space left on device \(os error 28\)\)$/);
});

test('a folder where one may not write is told', () => {
  for (const code of ['EACCES', 'EPERM', 'EROFS'])
    expect(inParole(Object.assign(new Error(`${code}: no`), { code }))).toContain('permessi');
});

test('any other fault says what it says', () => {
  expect(inParole(new Error('Il sito non è intero'))).toBe('Il sito non è intero');
  expect(inParole('così')).toBe('così');
  expect(inParole(undefined)).toBe('undefined');
});

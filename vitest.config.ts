import { defineConfig } from 'vitest/config';
import { riassunto } from './src/tests/riassunto.ts';

/** Whole builds one after another, and the reading of files made to last: slow, and of `npm run test:sturdy`. */
const lenti = [
  'costruzione',
  'elenchiLunghi',
  'indirizzo',
  'letturaLunga',
  'nuovoAnno',
  'ostile',
  'pezzi',
  'pubblicazioni',
  'ricercaGrande',
  'ripresa',
  'ufficiale',
].map((f) => `src/tests/site/${f}.test.ts`);
const sulSito = {
  globalSetup: ['src/tests/site/avvio.ts'],
  testTimeout: 300_000,
  hookTimeout: 120_000,
};

/** `unit` needs nothing built; `site` and `sturdy` read dist/ and open it in Chromium. */
export default defineConfig({
  test: {
    reporters: ['default', riassunto],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/tests/site/**'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['src/tests/site/**/*.test.ts'],
          exclude: lenti,
          // Two at once: while a page of one is drawn, another reads.
          maxWorkers: 2,
          ...sulSito,
        },
      },
      { test: { name: 'sturdy', include: lenti, fileParallelism: false, ...sulSito } },
    ],
  },
});

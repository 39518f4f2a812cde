import { defineConfig } from 'vitest/config';
import { riassunto } from './src/tests/riassunto.ts';

/** Two projects: `unit` needs nothing built, `site` reads dist/ and opens it in Chromium. */
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
          globalSetup: ['src/tests/site/avvio.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

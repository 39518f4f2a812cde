import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { fondiInChiaro } from './src/integrazione.ts';

const treeshake = {
  // These rooms only say what they export: a page's script takes what it uses, not the schemas beside it.
  moduleSideEffects: [{ test: /\/src\/(model|views|charts|html)\//, sideEffects: false }],
};

/**
 * What stands around every `import()` of a page's script: the other pieces that it needs are asked for with it. Vite's own also waits for
 * styles, which are one sheet here, and weighs more than most of our scripts.
 */
const insieme = {
  name: 'insieme',
  enforce: /** @type {const} */ ('pre'),
  load: (/** @type {string} */ id) =>
    id === '\0vite/preload-helper.js'
      ? `export const __vitePreload = (carica, pezzi = []) => {
          for (const pezzo of pezzi) {
            const via = document.createElement('link');
            via.rel = 'modulepreload';
            via.href = import.meta.env.BASE_URL + pezzo;
            document.head.append(via);
          }
          return carica();
        }`
      : undefined,
};

export default defineConfig({
  /** In the kit, so that a copy of it with linked packages keeps its own. */
  cacheDir: './.astro/cache',
  trailingSlash: 'always',
  integrations: [mdx(), fondiInChiaro()],
  markdown: { syntaxHighlight: false },
  // Many at a time: pictures that wait to be drawn by other threads do not keep the pages waiting.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 32 },
  vite: {
    cacheDir: './.astro/vite',
    // What dev and a build beside it write by the hundred is no source: watched, each file is asked of every page.
    server: { watch: { ignored: ['**/.astro/pagefind/**', '**/.dist-*/**', '**/pezzi/**'] } },
    plugins: [insieme],
    build: {
      // It is new for each build, and files to download stand there before the pages.
      emptyOutDir: false,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: {
        treeshake,
        output: {
          // What every page has comes in one piece.
          codeSplitting: {
            groups: [
              {
                name: 'comune',
                test: /preload-helper|ricerca\/tasto|views\/(indirizzo|frammento)\.ts/,
              },
            ],
          },
        },
      },
    },
    worker: { format: 'es', rolldownOptions: { treeshake } },
  },
  devToolbar: { enabled: false },
});

import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { fondiInChiaro } from './src/integrazione.ts';

const treeshake = {
  // These rooms only say what they export: a page's script takes what it uses, not the schemas beside it.
  moduleSideEffects: [{ test: /\/src\/(model|views|charts|html)\//, sideEffects: false }],
};

export default defineConfig({
  /** In the kit, so that a copy of it with linked packages keeps its own. */
  cacheDir: './.astro/cache',
  trailingSlash: 'always',
  integrations: [mdx(), fondiInChiaro()],
  markdown: { syntaxHighlight: false },
  // More than one at a time: the pictures are drawn beside the main thread.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    cacheDir: './.astro/vite',
    // What dev and a build beside it write by the hundred is no source: watched, each file is asked of every page.
    server: { watch: { ignored: ['**/.astro/pagefind/**', '**/.dist-*/**', '**/pezzi/**'] } },
    build: {
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: { treeshake },
    },
    worker: { format: 'es', rolldownOptions: { treeshake } },
  },
  devToolbar: { enabled: false },
});

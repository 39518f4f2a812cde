import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { fondiInChiaro } from './src/integrazione.ts';

const treeshake = {
  // These rooms only say what they export: a page's script takes what it uses, not the schemas beside it.
  moduleSideEffects: [{ test: /\/src\/(model|views|charts|html)\//, sideEffects: false }],
};

export default defineConfig({
  /** The preview's own address: `fondiInChiaro` puts that of data/sito.csv in its place. */
  site: 'http://localhost:4321',
  /** In the kit, so that a copy of it with linked packages keeps its own. */
  cacheDir: './.astro/cache',
  trailingSlash: 'always',
  integrations: [mdx(), fondiInChiaro()],
  markdown: { syntaxHighlight: false },
  // More than one at a time: the pictures are drawn beside the main thread.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    cacheDir: './.astro/vite',
    build: {
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: { treeshake },
    },
    worker: { format: 'es', rolldownOptions: { treeshake } },
  },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "base-uri 'none'",
        "form-action 'self'",
        "manifest-src 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});

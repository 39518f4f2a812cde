import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

/** Public address of the site, from data/sito.csv through the build; the preview's own while there is none. */
const site = process.env.FONDI_INDIRIZZO || 'http://localhost:4321';

export default defineConfig({
  site,
  cacheDir: process.env.FONDI_CACHE || './node_modules/.astro',
  trailingSlash: 'always',
  integrations: [mdx()],
  markdown: { syntaxHighlight: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
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

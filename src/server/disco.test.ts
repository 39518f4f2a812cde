import { expect, test } from 'vitest';
import { perDisco, serveSuDisco } from './disco.ts';

const pagina = '/por-fse/assi/i/index.html';

test('an address becomes relative to its page, and a folder names its index.html', () => {
  const html = '<a href="/dati/#file"><img src="/grafici/x.png"><a href="/">';
  expect(perDisco(html, pagina)).toBe(
    '<a href="../../../dati/index.html#file"><img src="../../../grafici/x.png"><a href="../../../index.html">',
  );
  expect(perDisco('<a href="../glossario/#a">', '/metodo/index.html')).toBe(
    '<a href="../glossario/index.html#a">',
  );
  expect(perDisco('<a href="/dati/">', '/index.html')).toBe('<a href="./dati/index.html">');
  expect(perDisco('<meta content="0; url=/cerca/">', '/ricerca/index.html')).toBe(
    '<meta content="0; url=../cerca/index.html">',
  );
  expect(perDisco('a{src:url(/_astro/x.woff2)}', '/_astro/style.css')).toBe(
    'a{src:url(../_astro/x.woff2)}',
  );
});

test('the style that a page carries is of use there too: it finds its letters, and the policy lets it be', () => {
  const html = `<meta content="style-src 'self' 'sha256-a+/9='; img-src 'self'"><style>a{src:url(/_astro/x.woff2)}</style>`;
  expect(perDisco(html, '/index.html')).toBe(
    `<meta content="style-src 'self' 'unsafe-inline'; img-src 'self'"><style>a{src:url(./_astro/x.woff2)}</style>`,
  );
});

test('addresses of others, places of the page and data stay as they are', () => {
  const html =
    '<a href="https://x.example/a"><a href="#b"><a href="mailto:a@b.it"><p data-via="/cifre/">';
  expect(perDisco(html, pagina)).toBe(html);
});

test('the folder of the host that the site was built for falls away', () => {
  expect(perDisco('<a href="/fse/dati/"><a href="/fse/">', '/index.html', '/fse')).toBe(
    '<a href="./dati/index.html"><a href="./index.html">',
  );
});

test('scripts that run from a server only are left out, data in the page is not', () => {
  const dati = '<script type="application/ld+json">{}</script>';
  const html = `<script type="module" src="/_astro/a.js"></script><link rel="preload" href="/f">${dati}`;
  expect(perDisco(html, pagina)).toBe(dati);
});

test('what only hosts, scripts and search engines read is left out', () => {
  for (const via of [
    '/_headers',
    '/robots.txt',
    '/sitemap-0.xml',
    '/pagefind/a/b.pf_index',
    '/_astro/a.js',
  ])
    expect(serveSuDisco(via), via).toBe(false);
  for (const via of [
    '/index.html',
    '/_astro/style.css',
    '/dati/osservazioni.csv',
    '/embed/x/index.html',
  ])
    expect(serveSuDisco(via), via).toBe(true);
});

/** Where a link of a page leads: an address from the root of the host, or from the page. */
const collegamenti = /(\s(?:href|src|action)="|\scontent="0; url=)(\.{0,2}\/[^"]*)"/g;

/** What a browser does not do with a file of the disk: scripts of its own kind, and letters fetched ahead. */
const inutili =
  /<script type="module"[^>]*><\/script>|<link rel="(?:preload|modulepreload)"[^>]*>/g;

/** True for the files that are of use without a server: not what only a host, a script or a search engine reads. */
export const serveSuDisco = (via: string): boolean =>
  !/^\/(_headers|robots\.txt|sitemap[^/]*\.xml|pagefind\/.*|_astro\/.*\.js)$/.test(via);

/**
 * A page or style as it is read from a folder on a disk: every address relative, every folder with its index.html, without the scripts
 * that browsers run from a server only. `via`: the address of the file from the root of the site; `base`: the folder of the host that
 * the site was built for, without a final slash.
 */
export function perDisco(testo: string, via: string, base = ''): string {
  const risali = '../'.repeat(via.split('/').length - 2) || './';
  const relativo = (dove: string): string => {
    const dallaRadice = dove.startsWith('/') ? dove.slice(base.length) : risolto(dove, via);
    const [, percorso = '', resto = ''] = /^([^?#]*)(.*)$/s.exec(dallaRadice) ?? [];
    return `${risali}${percorso.slice(1)}${percorso.endsWith('/') ? 'index.html' : ''}${resto}`;
  };
  const foglio = (css: string): string =>
    css.replace(/url\((\/[^)]*)\)/g, (_, dove: string) => `url(${relativo(dove)})`);
  if (via.endsWith('.css')) return foglio(testo);
  return (
    testo
      .replace(inutili, '')
      .replace(/<style>[^]*?<\/style>/, foglio)
      // Its style is no longer the one of this hash.
      .replace(/ 'sha256-[^']*'/, " 'unsafe-inline'")
      .replace(collegamenti, (_, prima: string, dove: string) => `${prima}${relativo(dove)}"`)
  );
}

function risolto(dove: string, via: string): string {
  const { pathname, search, hash } = new URL(dove, `http://localhost${via}`);
  return pathname + search + hash;
}

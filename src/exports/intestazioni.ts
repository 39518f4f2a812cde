import { forme } from '../views/indirizzi.ts';
import type { Rotte } from '../views/rotte.ts';

/** What every answer carries. The first is the policy of the pages' own meta tag, with encrypted transport beside it. */
const comuni = `  Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'self'; upgrade-insecure-requests
  Strict-Transport-Security: max-age=31536000
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin`;

/** Kinds of file that hosts know by their ending. */
const noti: readonly string[] = ['text/csv', 'application/json'];

/**
 * `_headers`, as Netlify and Cloudflare Pages read it: `:name` stands for one segment, `*` for all that follows, and rules that
 * match the same address add up. `base`: the folder that the site is served from, without a final slash.
 */
export function intestazioni(rotte: Rotte, base = ''): string {
  const regola = (via: string, ...righe: string[]): string =>
    [`${base}${via}`, ...righe.map((r) => `  ${r}`)].join('\n');
  const aperta = 'Access-Control-Allow-Origin: *';
  return `# For nginx and Apache see README.md.

${base}/*
${comuni}

# Every page but the figures below /embed/, which are made to stand in other sites.
${daSole(rotte)
  .map((via) => regola(via, "Content-Security-Policy: frame-ancestors 'self'"))
  .join('\n')}

${regola('/_astro/*', 'Cache-Control: public, max-age=31536000, immutable')}

${regola('/dati/*', aperta)}
${rotte
  .di('fileDati')
  .filter((r) => !noti.includes(r.soggetto.file.tipo))
  .map((r) => regola(r.indirizzo, `Content-Type: ${r.soggetto.file.tipo}; charset=utf-8`))
  .join('\n')}

# The log of what was published: see c2sp.org/tlog-tiles.
${regola('/registro/*', aperta)}
${['checkpoint', 'coerenza/*', 'testate/*', 'prove/*']
  .map((via) =>
    regola(
      `/registro/${via}`,
      'Content-Type: text/plain; charset=utf-8',
      'Cache-Control: no-cache',
    ),
  )
  .join('\n')}
${regola('/registro/marche/*', 'Content-Type: application/timestamp-reply')}
${regola('/registro/tile/*', 'Content-Type: application/octet-stream', 'Cache-Control: public, max-age=31536000, immutable')}

${regola('/embed/*', aperta)}
`;
}

/** Patterns that match every page which no other site may show, and nothing that another may; as few as they can be. */
function daSole(rotte: Rotte): string[] {
  const pagine = rotte.pagine.map((r) => forme[r.tipo]);
  const spostate = [...rotte.di('iniziativaMossa'), ...rotte.di('rinvio')].map((r) => r.indirizzo);
  const tutte = [...new Set([...pagine, ...spostate])].map((via) =>
    via.replace(/\[(\w+)\]/g, ':$1'),
  );
  return tutte.filter(
    (via, i) =>
      !tutte.some((altra, j) => i !== j && copre(altra, via) && (j < i || !copre(via, altra))),
  );
}

/** True where the first pattern matches whatever the second does. */
const copre = (larga: string, stretta: string): boolean =>
  new RegExp(`^${larga.replace(/:\w+/g, '[^/]+')}$`).test(stretta);

/**
 * What a server says with each address of the site: the one table that `_headers`, deploy/, the preview, the pages' own policy and the
 * tests are made of. Addresses are from the root of the site.
 */

const stili = "style-src 'self'";

/** What a page may load and do, as its own meta tag says it; there the hash of the style that the page carries is added. */
export const politica = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  stili,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** The same for all pages: which style of its own a page may have, only its meta tag says, and what both allow counts. */
const politicaComune = politica.replace(stili, `${stili} 'unsafe-inline'; style-src-attr 'none'`);

const daSola = "frame-ancestors 'self'";

/** A drawing opened by itself carries its own style, and no script. */
const politicaDeiFile = `default-src 'none'; style-src 'unsafe-inline'; ${daSola}`;

/** Headers by name. */
export type Intestazioni = Readonly<Record<string, string>>;

/** With every address. No address tells another where the reader comes from: it may hold what was searched. */
export const comuni = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
} as const;

const daRichiedere = { 'Cache-Control': 'public, max-age=0, must-revalidate' };
const perTutti = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

/** Who may have an address, and for how long. */
export type NomeZona = 'incorporata' | 'versionata' | 'aperta' | 'chiusa';

/** Addresses that are answered alike. */
export interface Zona {
  nome: NomeZona;
  /** A regular expression, in the part of the language that JavaScript and PCRE share. */
  dove: string;
  intestazioni: Intestazioni;
}

/** Whatever is in no other zone: the pages, and what they are made of. */
const chiusa: Zona = {
  nome: 'chiusa',
  dove: '^/',
  intestazioni: {
    'Content-Security-Policy': `${politicaComune}; ${daSola}`,
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...daRichiedere,
  },
};

/** The zones: an address is of the first that matches it. */
export const zone: readonly Zona[] = [
  {
    // Figures that are made to stand in other sites.
    nome: 'incorporata',
    dove: '^/embed/',
    intestazioni: { 'Content-Security-Policy': politicaComune, ...perTutti, ...daRichiedere },
  },
  {
    // Named after what they hold; for all, because a figure in a sandboxed frame asks for its style as a stranger.
    nome: 'versionata',
    dove: '^/_astro/',
    intestazioni: {
      'Content-Security-Policy': `${politica}; ${daSola}`,
      ...perTutti,
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  },
  {
    // Data and pictures that other sites read and show; the register, which whoever checks it reads piece by piece (C2SP tlog-tiles).
    nome: 'aperta',
    dove: '^/(feed\\.xml|embed\\.js|(dati|grafici|condividi)/.*\\.(?!html$)[a-z0-9]+|registro/.+)$',
    intestazioni: { 'Content-Security-Policy': politicaDeiFile, ...perTutti, ...daRichiedere },
  },
  chiusa,
];

/** The zone of an address. */
export const zonaDi = (via: string): Zona =>
  zone.find(({ dove }) => new RegExp(dove).test(via)) ?? chiusa;

/** What is read by scripts alone, such as the parts of the search index. */
export const tipoIgnoto = 'application/octet-stream';

/** The kind of each file by the ending of its name. */
export const tipi = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  ttl: 'text/turtle',
  csv: 'text/csv',
  xml: 'application/xml',
  txt: 'text/plain',
  md: 'text/markdown',
  py: 'text/x-python',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  zip: 'application/zip',
  tsr: 'application/timestamp-reply',
  pagefind: tipoIgnoto,
  pf_meta: tipoIgnoto,
  pf_index: tipoIgnoto,
} as const;

/** Files whose ending says less than they are. */
export const tipiPropri = {
  '/feed.xml': 'application/atom+xml',
  '/registro/checkpoint': 'text/plain',
} as const;

/** True for the kinds that are text: UTF-8, and worth compressing. */
export const testuale = (tipo: string): boolean => /^text\/|[/+](json|xml)$/.test(tipo);

const noti: ReadonlyMap<string, string> = new Map(Object.entries({ ...tipi, ...tipiPropri }));

/** What the file that answers an address is. */
export function tipoDi(via: string): string {
  const fine = via.endsWith('/') ? 'html' : (/\.(\w+)$/.exec(via)?.[1] ?? '');
  return noti.get(via) ?? noti.get(fine) ?? tipoIgnoto;
}

/** A kind as `Content-Type` says it. */
export const contenuto = (tipo: string): string =>
  testuale(tipo) ? `${tipo}; charset=utf-8` : tipo;

/** Everything that a server says with an address. */
export const intestazioniDi = (via: string): Intestazioni => ({
  'Content-Type': contenuto(tipoDi(via)),
  ...comuni,
  ...zonaDi(via).intestazioni,
});

/** What lies in the folder for its host, and is not served: a regular expression, as in `zone`. */
export const nascosti = '^/_headers$|/\\.(?!well-known/)';

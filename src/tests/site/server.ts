import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

const tipi: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.ttl': 'text/turtle; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** The policy of the pages' own meta tag without its hashes, and with what only a header can say. */
const politica = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/** Only the figures made for it may stand in other sites. */
const cornici = (percorso: string): string =>
  percorso.startsWith('/embed/') ? '' : "; frame-ancestors 'self'";

/** One answer of the server: what was asked, and its weight once compressed with gzip. */
export interface Risposta {
  percorso: string;
  stato: number;
  tipo: string;
  byte: number;
}

/** A running server of a built site. */
export interface Server {
  /** `http://localhost:…`, without a final slash. */
  origine: string;
  /** Every answer since the start, in order. */
  risposte: Risposta[];
  /** While set, addresses that match are answered as if they were not there. */
  bloccati: RegExp | null;
  chiudi: () => Promise<void>;
}

/** Serves a built site as a plain static host would: index.html of a folder, 404.html for what is not there. */
export async function servi(cartella: string): Promise<Server> {
  const risposte: Risposta[] = [];
  const acceso: Pick<Server, 'bloccati'> = { bloccati: null };
  const server = createServer((richiesta, risposta) => {
    const percorso = decodeURIComponent(new URL(richiesta.url ?? '/', 'http://localhost').pathname);
    const trovato = acceso.bloccati?.test(percorso) ? undefined : fileDi(cartella, percorso);
    const file = trovato ?? join(cartella, '404.html');
    const corpo = gzipSync(existsSync(file) ? readFileSync(file) : '');
    const tipo = tipi[extname(file)] ?? 'application/octet-stream';
    const stato = trovato === undefined ? 404 : 200;
    risposte.push({ percorso, stato, tipo, byte: corpo.byteLength });
    risposta.writeHead(stato, {
      'content-type': tipo,
      'content-encoding': 'gzip',
      'content-security-policy': politica + cornici(percorso),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    risposta.end(corpo);
  });
  await new Promise<void>((pronto) => server.listen(0, 'localhost', pronto));
  const { port } = server.address() as AddressInfo;
  return Object.assign(acceso, {
    origine: `http://localhost:${port}`,
    risposte,
    chiudi: () =>
      new Promise<void>((fatto) => {
        server.closeAllConnections();
        server.close(() => fatto());
      }),
  });
}

/** The file that answers an address, or undefined; never one outside the folder. */
export function fileDi(cartella: string, percorso: string): string | undefined {
  const file = join(cartella, percorso.endsWith('/') ? `${percorso}index.html` : percorso);
  return file.startsWith(cartella) && existsSync(file) && statSync(file).isFile()
    ? file
    : undefined;
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const tipi: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A server of a built site that compresses with gzip and counts what it sends; `bloccati` answers 404. */
export interface ServerContato {
  origine: string;
  /** What was sent since the start: address and compressed bytes. */
  inviati: { percorso: string; byte: number }[];
  bloccati: { quali: RegExp | null };
  chiudi: () => Promise<void>;
}

/** Serves a folder on a free port. */
export async function serviContando(cartella: string): Promise<ServerContato> {
  const inviati: ServerContato['inviati'] = [];
  const bloccati: ServerContato['bloccati'] = { quali: null };
  const server = createServer((richiesta, risposta) => {
    const percorso = decodeURIComponent(new URL(richiesta.url ?? '/', 'http://x').pathname);
    const file = join(cartella, percorso.endsWith('/') ? `${percorso}index.html` : percorso);
    const buono =
      !bloccati.quali?.test(percorso) &&
      file.startsWith(cartella) &&
      existsSync(file) &&
      statSync(file).isFile();
    const corpo = gzipSync(readFileSync(buono ? file : join(cartella, '404.html')), { level: 9 });
    inviati.push({ percorso, byte: corpo.length });
    risposta.writeHead(buono ? 200 : 404, {
      'content-type': buono ? (tipi[extname(file)] ?? 'application/octet-stream') : 'text/html',
      'content-encoding': 'gzip',
    });
    risposta.end(corpo);
  });
  await new Promise<void>((pronto) => server.listen(0, '127.0.0.1', pronto));
  return {
    origine: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    inviati,
    bloccati,
    chiudi: () =>
      new Promise((fatto) => {
        server.closeAllConnections();
        server.close(() => fatto());
      }),
  };
}

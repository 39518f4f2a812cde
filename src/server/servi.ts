import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contenuto, intestazioniDi, nascosti, testuale, tipoDi } from './tavola.ts';

/** One answer: what was asked, and its weight once compressed with gzip. */
export interface Risposta {
  percorso: string;
  stato: number;
  tipo: string;
  byte: number;
}

/** How a site is served. */
export interface Modo {
  /** The folder of the host that it stands in, without a final slash. */
  base?: string;
  /** Addresses to answer as if they were not there. */
  manca?: (percorso: string) => boolean;
  /** Told of every answer. */
  annota?: (risposta: Risposta) => void;
}

/** A plain static host of a built site, saying what the table says: index.html of a folder, 404.html for what is not there. */
export function servi(cartella: string, { base = '', manca, annota }: Modo = {}): Server {
  return createServer((richiesta, risposta) => {
    const { percorso, via } = chiesto(richiesta.url ?? '/', base);
    const trovato = via && !manca?.(percorso) ? fileDi(cartella, via) : undefined;
    if (!trovato && via && fileDi(cartella, `${via}/`)) {
      risposta.writeHead(301, { location: `${base}${via}/` }).end();
      return;
    }
    const file = trovato ?? join(cartella, '404.html');
    const detto = trovato ? via : '/404.html';
    const intero = existsSync(file) ? readFileSync(file) : Buffer.from('');
    const compresso = gzipSync(intero);
    const siComprime =
      testuale(tipoDi(detto)) && /\bgzip\b/.test(String(richiesta.headers['accept-encoding']));
    const stato = trovato ? 200 : 404;
    annota?.({ percorso, stato, tipo: contenuto(tipoDi(detto)), byte: compresso.byteLength });
    risposta.writeHead(stato, {
      ...intestazioniDi(detto),
      Vary: 'Accept-Encoding',
      ...(siComprime && { 'Content-Encoding': 'gzip' }),
    });
    risposta.end(siComprime ? compresso : intero);
  });
}

/** What an address asks for: its path, and that from the root of the site; empty where it is outside, or is no address. */
function chiesto(url: string, base: string): { percorso: string; via: string } {
  try {
    const percorso = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return { percorso, via: percorso.startsWith(`${base}/`) ? percorso.slice(base.length) : '' };
  } catch {
    return { percorso: url, via: '' };
  }
}

/** The file that answers an address, or undefined; never one outside the folder, nor one that is for the host alone. */
export function fileDi(cartella: string, via: string): string | undefined {
  if (new RegExp(nascosti).test(via) || via.includes('\0')) return undefined;
  const file = join(cartella, via.endsWith('/') ? `${via}index.html` : via);
  return file.startsWith(cartella + sep) && existsSync(file) && statSync(file).isFile()
    ? file
    : undefined;
}

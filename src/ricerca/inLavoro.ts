import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { Archivio } from '../model/index.ts';
import { scriviIndice } from './scriviIndice.ts';
import { sitoDi } from './sito.ts';
import { proprio } from '../model/proprio.ts';

const tipi: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/**
 * Answers for what is below /pagefind/ while there is no built site, from an index in a folder that is made anew at the first
 * question after each change of the archive. What is not there, or has no archive yet, is 404; what fails goes to `avanti`.
 */
export function cercaInLavoro(
  content: string,
  cartella: string,
  archivio: () => Archivio | undefined,
): (
  richiesta: IncomingMessage,
  risposta: ServerResponse,
  avanti: (guasto: unknown) => void,
) => void {
  let di: Archivio | undefined;
  let indice: Promise<unknown> = Promise.resolve();
  const rispondi = async (indirizzo: string, risposta: ServerResponse): Promise<void> => {
    const a = archivio();
    if (a && a !== di) {
      di = a;
      // One at a time: all writings share one process of Pagefind. After one that failed the next question tries again.
      const prima = indice.catch(() => undefined);
      indice = prima.then(() => scriviIndice(sitoDi(a, content), cartella));
      indice = indice.catch((guasto: unknown) => {
        di = undefined;
        throw guasto;
      });
    }
    await indice;
    const file = join(cartella, 'pagefind', new URL(indirizzo, 'http://localhost').pathname);
    const corpo = di && existsSync(file) ? readFileSync(file) : undefined;
    risposta.writeHead(corpo ? 200 : 404, {
      'content-type': proprio(tipi, extname(file)) ?? 'application/octet-stream',
    });
    risposta.end(corpo);
  };
  return ({ url = '' }, risposta, avanti) => void rispondi(url, risposta).catch(avanti);
}

import { defineMiddleware } from 'astro:middleware';
import { glossario } from './collections/glossario.ts';
import { conTrattiComuni } from './html/disegna.ts';
import { apriTermini } from './html/termini.ts';
import { isolaPagina } from './markup.ts';
import { forme, indirizzi } from './views/indirizzi.ts';
import { indirizzo } from './views/indirizzo.ts';
import { programmaDi, type Rotta } from './views/rotte/tipi.ts';

/**
 * What holds for every page, whichever component wrote it: names of the data that run from right to left stand by themselves, and each
 * term of the glossary opens its meaning where it is first used, but in the glossary itself. The patterns of its drawings stand once.
 */
export const onRequest = defineMiddleware(async ({ url, props }, next) => {
  const risposta = await next();
  if (!risposta.headers.get('content-type')?.startsWith('text/html')) return risposta;
  const html = conTrattiComuni(isolaPagina(await risposta.text()));
  const { rotta } = props as { rotta?: Rotta };
  const spiega = url.pathname !== indirizzo(forme.glossario);
  return new Response(
    spiega
      ? apriTermini(html, await glossario(rotta && programmaDi(rotta)), (id) =>
          indirizzo(indirizzi.termine(id)),
        )
      : html,
    risposta,
  );
});

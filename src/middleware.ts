import { defineMiddleware } from 'astro:middleware';
import { isolaPagina } from './markup.ts';

/** Names of the data that run from right to left stand by themselves in every page, whichever component wrote them. */
export const onRequest = defineMiddleware(async (_, next) => {
  const risposta = await next();
  if (!risposta.headers.get('content-type')?.startsWith('text/html')) return risposta;
  return new Response(isolaPagina(await risposta.text()), risposta);
});

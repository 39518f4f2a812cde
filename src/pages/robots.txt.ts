import type { APIRoute } from 'astro';
import { archivio } from '../collections/dati.ts';
import { robots } from '../exports/perMacchine.ts';

export const GET: APIRoute = async () =>
  new Response(robots((await archivio()).sito), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });

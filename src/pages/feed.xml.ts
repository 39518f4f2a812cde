import type { APIRoute } from 'astro';
import { archivio } from '../collections/dati.ts';
import { feed } from '../exports/feed.ts';

export const GET: APIRoute = async () =>
  new Response(feed(await archivio()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });

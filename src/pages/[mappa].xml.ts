import type { APIRoute } from 'astro';
import { archivio } from '../collections/dati.ts';
import { percorsi, type Percorso } from '../collections/percorsi.ts';
import { mappa } from '../exports/perMacchine.ts';

/** The map of the site, once it has an address. */
export const getStaticPaths = percorsi('mappa');

export const GET: APIRoute<Percorso<'mappa'>['props']> = async ({ props }) =>
  new Response(mappa(await archivio(), props.rotta.soggetto), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });

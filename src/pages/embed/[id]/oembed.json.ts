import type { APIRoute } from 'astro';
import { testoDi } from '../../../format.ts';
import { archivio } from '../../../collections/dati.ts';
import { percorsi, type Percorso } from '../../../collections/percorsi.ts';

export const getStaticPaths = percorsi('oembed');

export const GET: APIRoute<Percorso<'oembed'>['props']> = async ({ props, site }) => {
  const { id, titolo } = props.rotta.soggetto.grafico;
  const { sito } = await archivio();
  const assoluto = (percorso: string): string => new URL(percorso, site).href;
  const title = testoDi(titolo);
  const html = `<iframe src="${assoluto(`/embed/${id}/`)}" title="${title.replaceAll('"', '&quot;')}" width="100%" height="640" loading="lazy"></iframe>`;
  const oembed = {
    version: '1.0',
    type: 'rich',
    provider_name: sito.nome,
    provider_url: assoluto('/'),
    title,
    html,
    width: 720,
    height: 640,
    thumbnail_url: assoluto(`/condividi/${id}.png`),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
  return new Response(JSON.stringify(oembed), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};

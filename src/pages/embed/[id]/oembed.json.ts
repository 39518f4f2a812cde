import type { APIRoute } from 'astro';
import { testoDi } from '../../../format.ts';
import { archivio } from '../../../collections/dati.ts';
import { percorsi, type Percorso } from '../../../collections/percorsi.ts';
import { forme, indirizzoDi } from '../../../views/indirizzi.ts';
import { assoluto } from '../../../views/indirizzo.ts';

/** The description of a figure for sites that embed it; there only where the site has an address to be named. */
export const getStaticPaths = percorsi('oembed');

export const GET: APIRoute<Percorso<'oembed'>['props']> = async ({ props, site }) => {
  const { id, titolo } = props.rotta.soggetto.grafico;
  const { sito } = await archivio();
  if (!site) throw new Error('an oEmbed description names whole addresses');
  const title = testoDi(titolo);
  const html = `<iframe src="${assoluto(indirizzoDi('embed', { id }), site)}" title="${title.replaceAll('"', '&quot;')}" width="100%" height="640" loading="lazy"></iframe>`;
  const oembed = {
    version: '1.0',
    type: 'rich',
    provider_name: sito.nome,
    provider_url: assoluto(forme.home, site),
    title,
    html,
    width: 720,
    height: 640,
    thumbnail_url: assoluto(indirizzoDi('condividi', { id }), site),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
  return new Response(JSON.stringify(oembed), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};

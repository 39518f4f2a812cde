import type { APIRoute } from 'astro';
import { archivio } from '../../collections/dati.ts';
import { percorsi, type Percorso } from '../../collections/percorsi.ts';
import { immagine } from '../../components/autonomo.ts';

export const getStaticPaths = percorsi('graficoSvg');

export const GET: APIRoute<Percorso<'graficoSvg'>['props']> = async ({ props }) => {
  return new Response(immagine(await archivio(), props.rotta.soggetto.grafico), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};

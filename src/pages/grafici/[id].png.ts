import type { APIRoute } from 'astro';
import { archivio } from '../../collections/dati.ts';
import { percorsi, type Percorso } from '../../collections/percorsi.ts';
import { immagine } from '../../components/autonomo.ts';
import { png } from '../../components/rasterizza.ts';

export const getStaticPaths = percorsi('graficoPng');

export const GET: APIRoute<Percorso<'graficoPng'>['props']> = async ({ props }) => {
  return new Response(await png(immagine(await archivio(), props.rotta.soggetto.grafico), 2), {
    headers: { 'Content-Type': 'image/png' },
  });
};

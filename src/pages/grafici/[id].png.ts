import type { APIRoute } from 'astro';
import { percorsi, type Percorso } from '../../collections/percorsi.ts';
import { svgAutonomo } from '../../components/autonomo.ts';
import { png } from '../../components/rasterizza.ts';

export const getStaticPaths = percorsi('graficoPng');

export const GET: APIRoute<Percorso<'graficoPng'>['props']> = async ({ props }) => {
  return new Response(await png(svgAutonomo(props.rotta.soggetto.grafico), 2), {
    headers: { 'Content-Type': 'image/png' },
  });
};

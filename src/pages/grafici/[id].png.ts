import type { APIRoute } from 'astro';
import { svgAutonomo } from '../../components/autonomo.ts';
import { png } from '../../components/rasterizza.ts';
import type { Grafico } from '../../views/grafici/tipi.ts';

export { percorsiGrafici as getStaticPaths } from '../../collections/grafici.ts';

export const GET: APIRoute = ({ props }) => {
  return new Response(png(svgAutonomo(props['grafico'] as Grafico), 2), {
    headers: { 'Content-Type': 'image/png' },
  });
};

import type { APIRoute } from 'astro';
import { svgAutonomo } from '../../components/autonomo.ts';
import type { Grafico } from '../../views/grafici/tipi.ts';

export { percorsiGrafici as getStaticPaths } from '../../collections/grafici.ts';

export const GET: APIRoute = ({ props }) => {
  return new Response(svgAutonomo(props['grafico'] as Grafico), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};

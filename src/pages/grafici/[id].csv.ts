import type { APIRoute } from 'astro';
import { csvGrafico } from '../../exports/grafico.ts';
import type { Grafico } from '../../views/grafici/tipi.ts';

export { percorsiGrafici as getStaticPaths } from '../../collections/grafici.ts';

export const GET: APIRoute = ({ props }) =>
  new Response(csvGrafico(props['grafico'] as Grafico), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });

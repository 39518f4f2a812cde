import type { APIRoute } from 'astro';
import { percorsi, type Percorso } from '../../collections/percorsi.ts';
import { svgAutonomo } from '../../components/autonomo.ts';

export const getStaticPaths = percorsi('graficoSvg');

export const GET: APIRoute<Percorso<'graficoSvg'>['props']> = ({ props }) => {
  return new Response(svgAutonomo(props.rotta.soggetto.grafico), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};

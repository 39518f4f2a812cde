import type { APIRoute } from 'astro';
import { percorsi, type Percorso } from '../../collections/percorsi.ts';
import { csvGrafico } from '../../exports/grafico.ts';

export const getStaticPaths = percorsi('graficoCsv');

export const GET: APIRoute<Percorso<'graficoCsv'>['props']> = ({ props }) =>
  new Response(csvGrafico(props.rotta.soggetto.grafico), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });

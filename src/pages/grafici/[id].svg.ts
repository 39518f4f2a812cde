import type { APIRoute } from 'astro';
import { svgAutonomo } from '../../components/autonomo.ts';
import { disegna, larghezze } from '../../components/disegna.ts';
import regole from '../../styles/chart.css?raw';
import type { Grafico } from '../../views/grafici/tipi.ts';

export { percorsiGrafici as getStaticPaths } from '../../collections/grafici.ts';

export const GET: APIRoute = ({ props }) => {
  const disegno = disegna(props['grafico'] as Grafico, larghezze.largo) ?? '';
  return new Response(svgAutonomo(disegno, regole), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};

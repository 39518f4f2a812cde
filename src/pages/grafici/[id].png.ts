import type { APIRoute } from 'astro';
import { archivio } from '../../collections/dati.ts';
import { percorsi, type Percorso } from '../../collections/percorsi.ts';
import { detti, immagine } from '../../components/autonomo.ts';
import { png } from '../../components/rasterizza.ts';

export const getStaticPaths = percorsi('graficoPng');

export const GET: APIRoute<Percorso<'graficoPng'>['props']> = async ({ props }) => {
  const { grafico } = props.rotta.soggetto;
  const a = await archivio();
  return new Response(await png(immagine(a, grafico), 2, detti(a, grafico)), {
    headers: { 'Content-Type': 'image/png' },
  });
};

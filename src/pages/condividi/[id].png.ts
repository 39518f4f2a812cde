import type { APIRoute } from 'astro';
import { archivio } from '../../collections/dati.ts';
import { svgAutonomo } from '../../components/autonomo.ts';
import { immagineCondivisa } from '../../components/condivisione.ts';
import { png } from '../../components/rasterizza.ts';
import { alla } from '../../format.ts';
import { testoDi } from '../../views/frasi.ts';
import type { Grafico } from '../../views/grafici/tipi.ts';

export { percorsiGrafici as getStaticPaths } from '../../collections/grafici.ts';

export const GET: APIRoute = async ({ props }) => {
  const grafico = props['grafico'] as Grafico;
  const { sito, programmi } = await archivio();
  const p = programmi.find((x) => x.id === grafico.programma);
  const parti = [sito.nome, p?.nomeBreve, grafico.date[0] && `dati ${alla(grafico.date[0])}`];
  const immagine = immagineCondivisa({
    disegno: svgAutonomo(grafico),
    titolo: testoDi(grafico.titolo),
    piede: parti.filter(Boolean).join(' · '),
  });
  return new Response(png(immagine, 1), { headers: { 'Content-Type': 'image/png' } });
};

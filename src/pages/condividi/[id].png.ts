import type { APIRoute } from 'astro';
import { archivio } from '../../collections/dati.ts';
import { percorsi, type Percorso } from '../../collections/percorsi.ts';
import { svgAutonomo } from '../../components/autonomo.ts';
import { immagineCondivisa } from '../../components/condivisione.ts';
import { png } from '../../components/rasterizza.ts';
import { alla, testoDi } from '../../format.ts';

export const getStaticPaths = percorsi('condividi');

export const GET: APIRoute<Percorso<'condividi'>['props']> = async ({ props }) => {
  const grafico = props.rotta.soggetto.grafico;
  const { sito, programmi } = await archivio();
  const p = programmi.find((x) => x.id === grafico.programma);
  const parti = [sito.nome, p?.nomeBreve, grafico.date[0] && `dati ${alla(grafico.date[0])}`];
  const immagine = immagineCondivisa({
    disegno: svgAutonomo(grafico),
    titolo: testoDi(grafico.titolo),
    piede: parti.filter(Boolean).join(' · '),
  });
  return new Response(await png(immagine, 1), { headers: { 'Content-Type': 'image/png' } });
};

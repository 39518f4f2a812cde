import type { APIRoute } from 'astro';
import { archivio } from '../../collections/dati.ts';
import { percorsi, type Percorso } from '../../collections/percorsi.ts';
import { detti, svgAutonomo } from '../../components/autonomo.ts';
import { immagineCondivisa } from '../../components/condivisione.ts';
import { png } from '../../components/rasterizza.ts';
import { quandoVale, testoDi } from '../../format.ts';
import { testi } from '../../testi/testi.ts';

export const getStaticPaths = percorsi('condividi');

export const GET: APIRoute<Percorso<'condividi'>['props']> = async ({ props }) => {
  const grafico = props.rotta.soggetto.grafico;
  const a = await archivio();
  const parti = [
    a.sito.nome,
    a.programma(grafico.programma)?.nomeBreve,
    grafico.date[0] &&
      testi.pagine.vie.dati(quandoVale(a, { programma: grafico.programma, data: grafico.date[0] })),
  ];
  const immagine = immagineCondivisa({
    disegno: svgAutonomo(grafico),
    titolo: testoDi(grafico.titolo),
    piede: parti.filter(Boolean).join(' · '),
  });
  return new Response(await png(immagine, 1, detti(a, grafico)), {
    headers: { 'Content-Type': 'image/png' },
  });
};

import type { GetStaticPaths } from 'astro';
import type { Grafico } from '../views/grafici/tipi.ts';
import { tuttiIGrafici } from '../views/grafici/tutti.ts';
import { archivio } from './dati.ts';

let grafici: Promise<Grafico[]> | undefined;

/**
 * One path for every figure of the site, with the figure as its props. The figures are made once a build; the paths are new at
 * each call, because Astro writes its own look-up of a route into them.
 */
export const percorsiGrafici = (async () => {
  grafici ??= archivio().then(tuttiIGrafici);
  return (await grafici).map(
    (grafico): { params: { id: string }; props: { grafico: Grafico } } => ({
      params: { id: grafico.id },
      props: { grafico },
    }),
  );
}) satisfies GetStaticPaths;

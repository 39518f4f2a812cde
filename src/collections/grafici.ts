import type { GetStaticPaths } from 'astro';
import type { Grafico } from '../views/grafici/tipi.ts';
import { tuttiIGrafici } from '../views/grafici/tutti.ts';
import { archivio } from './dati.ts';

/** One path for every figure of the site, with the figure as its props. */
export const percorsiGrafici = (async () =>
  tuttiIGrafici(await archivio()).map(
    (grafico): { params: { id: string }; props: { grafico: Grafico } } => ({
      params: { id: grafico.id },
      props: { grafico },
    }),
  )) satisfies GetStaticPaths;

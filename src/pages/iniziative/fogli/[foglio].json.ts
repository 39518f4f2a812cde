import type { APIRoute } from 'astro';
import { percorsi, type Percorso } from '../../../collections/percorsi.ts';
import { foglio } from '../../../components/foglio.ts';
import { foglioInJson } from '../../../components/righeEsploratore.ts';

/** A part of the initiatives of all programmes, where no page holds them together. */
export const getStaticPaths = percorsi('foglioDiTutte');

export const GET: APIRoute<Percorso<'foglioDiTutte'>['props']> = async ({ props: { rotta } }) =>
  Response.json(foglioInJson(await foglio(), rotta.soggetto.foglio.voci, true));

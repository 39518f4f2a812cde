import type { APIRoute } from 'astro';
import { percorsi, type Percorso } from '../../../../collections/percorsi.ts';
import { foglio } from '../../../../components/foglio.ts';
import { foglioInJson } from '../../../../components/righeEsploratore.ts';

/** A part of the initiatives of a programme that no page holds together. */
export const getStaticPaths = percorsi('foglioIniziative');

export const GET: APIRoute<Percorso<'foglioIniziative'>['props']> = async ({ props: { rotta } }) =>
  Response.json(foglioInJson(await foglio(), rotta.soggetto.foglio.voci, false));

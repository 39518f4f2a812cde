import type { APIRoute } from 'astro';
import { archivio } from '../../../../../collections/dati.ts';
import { percorsi, type Percorso } from '../../../../../collections/percorsi.ts';
import { fetta } from '../../../../../views/confronto/fetta.ts';

export const getStaticPaths = percorsi('confrontoDatiAsse');

export const GET: APIRoute<Percorso<'confrontoDatiAsse'>['props']> = async ({ props: { rotta } }) =>
  Response.json(fetta(await archivio(), rotta.soggetto));

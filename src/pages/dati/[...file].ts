import type { APIRoute } from 'astro';
import { archivio } from '../../collections/dati.ts';
import { percorsi, type Percorso } from '../../collections/percorsi.ts';

/** Every file below /dati/ that is no page. */
export const getStaticPaths = percorsi('fileDati');

export const GET: APIRoute<Percorso<'fileDati'>['props']> = async ({ props }) => {
  const { tipo, contenuto } = props.rotta.soggetto.file;
  return new Response(contenuto(await archivio()), {
    headers: { 'Content-Type': `${tipo}; charset=utf-8` },
  });
};

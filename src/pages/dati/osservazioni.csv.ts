import type { APIRoute } from 'astro';
import { archivio } from '../../collections/dati.ts';
import { csv } from '../../exports/csv.ts';

export const GET: APIRoute = async () => {
  const a = await archivio();
  return new Response(csv([...a.osservazioni, ...a.derivate]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};

import type { APIRoute } from 'astro';
import { archivio } from '../../collections/dati.ts';
import { recordDi } from '../../exports/osservazioni.ts';

export const GET: APIRoute = async () => {
  const a = await archivio();
  const figure = [...a.osservazioni, ...a.derivate].map(recordDi);
  return new Response(`${JSON.stringify(figure, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};

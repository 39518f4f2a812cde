import type { APIRoute } from 'astro';
import { archivio } from '../../collections/dati.ts';
import { verifichePerMacchine } from '../../exports/verifiche.ts';

export const GET: APIRoute = async () => {
  const { conto, verifiche } = await archivio();
  return new Response(`${JSON.stringify(verifichePerMacchine(conto, verifiche), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};

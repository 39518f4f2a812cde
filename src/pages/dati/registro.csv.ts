import type { APIRoute } from 'astro';
import { archivio } from '../../collections/dati.ts';
import { registroCsv } from '../../exports/registro.ts';

export const GET: APIRoute = async () =>
  new Response(registroCsv((await archivio()).registro), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });

import type { APIRoute } from 'astro';
import { archivio } from '../../collections/dati.ts';
import { percorsi } from '../../collections/percorsi.ts';
import { security } from '../../exports/perMacchine.ts';

/** security.txt where the settings name a contact, nothing otherwise. */
export const getStaticPaths = percorsi('noto');

export const GET: APIRoute = async () => {
  const { SOURCE_DATE_EPOCH } = process.env;
  const costruito = SOURCE_DATE_EPOCH ? new Date(Number(SOURCE_DATE_EPOCH) * 1000) : new Date();
  return new Response(security((await archivio()).sito, costruito), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};

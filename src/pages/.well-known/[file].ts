import type { APIRoute } from 'astro';
import { archivio } from '../../collections/dati.ts';
import { security } from '../../exports/perMacchine.ts';

/** security.txt where the settings name a contact, nothing otherwise. */
export async function getStaticPaths() {
  const { SOURCE_DATE_EPOCH } = process.env;
  const costruito = SOURCE_DATE_EPOCH ? new Date(Number(SOURCE_DATE_EPOCH) * 1000) : new Date();
  const testo = security((await archivio()).sito, costruito);
  return testo === null ? [] : [{ params: { file: 'security.txt' }, props: { testo } }];
}

export const GET: APIRoute<{ testo: string }> = ({ props }) =>
  new Response(props.testo, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });

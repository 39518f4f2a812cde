import type { APIRoute } from 'astro';
import { archivio } from '../../collections/dati.ts';
import { anagrafiche } from '../../exports/anagrafiche.ts';
import { datapackage } from '../../exports/datapackage.ts';
import { catalogo } from '../../exports/dcat.ts';
import { fileAperti } from '../../exports/file.ts';
import { jsonld, turtle } from '../../exports/rdf.ts';

/** Every file below /dati/ that is no page. */
export async function getStaticPaths() {
  const a = await archivio();
  const inJson = (voce: unknown): string => `${JSON.stringify(voce, null, 2)}\n`;
  const grafo = catalogo(a);
  const file: [nome: string, tipo: string, testo: string][] = [
    ...fileAperti.map((f): [string, string, string] => [f.nome, f.tipo, f.testo(a)]),
    ['datapackage.json', 'application/json', inJson(datapackage(a))],
    ['catalogo.jsonld', 'application/ld+json', inJson(jsonld(grafo))],
    ['catalogo.ttl', 'text/turtle', turtle(grafo)],
    ...anagrafiche(a).map((t): [string, string, string] => [
      `anagrafiche/${t.percorso}`,
      'text/csv',
      t.testo,
    ]),
  ];
  return file.map(([nome, tipo, testo]) => ({ params: { file: nome }, props: { tipo, testo } }));
}

export const GET: APIRoute<{ tipo: string; testo: string }> = ({ props }) =>
  new Response(props.testo, { headers: { 'Content-Type': `${props.tipo}; charset=utf-8` } });

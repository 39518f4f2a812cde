import { getCollection } from 'astro:content';
import { lessico, type Uso } from '../html/lessico.ts';
import type { Archivio } from '../model/index.ts';
import { archivio } from './dati.ts';

let ultimo: { a: Archivio; usi: Promise<(testo: string) => Uso[]> } | undefined;

/** What finds the terms of the glossary in a text, made once for each archive. */
export async function glossario(): Promise<(testo: string) => Uso[]> {
  const a = await archivio();
  if (ultimo?.a !== a) ultimo = { a, usi: carica(a) };
  return ultimo.usi;
}

async function carica(a: Archivio): Promise<(testo: string) => Uso[]> {
  const voci = await getCollection('glossario');
  return lessico(
    a,
    voci.map(({ id, data }) => ({ id, ...data })),
  );
}

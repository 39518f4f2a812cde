import { getCollection } from 'astro:content';
import { unaVolta } from '../exports/unaVolta.ts';
import { lessico, type Uso } from '../html/lessico.ts';
import { archivio } from './dati.ts';

const usi = unaVolta('glossario', async (a) => {
  const voci = await getCollection('glossario');
  return lessico(
    a,
    voci.map(({ id, data }) => ({ id, ...data })),
  );
});

/** What finds the terms of the glossary in a text, made once for each archive. */
export async function glossario(): Promise<(testo: string) => Uso[]> {
  return usi(await archivio());
}

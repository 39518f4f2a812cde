import { getCollection } from 'astro:content';
import { unaVolta } from '../exports/unaVolta.ts';
import { lessico, type Uso } from '../html/lessico.ts';
import { archivio } from './dati.ts';

type Usi = Promise<(testo: string) => Uso[]>;

const usi = unaVolta('glossario', () => new Map<string | undefined, Usi>());

/** What finds the terms of the glossary in a page of a programme, or of them all; made once for each, and for each archive. */
export async function glossario(programma?: string): Usi {
  const a = await archivio();
  const fatti = usi(a);
  const gia = fatti.get(programma);
  if (gia) return gia;
  const nuovo = getCollection('glossario').then((voci) =>
    lessico(
      a,
      voci.map(({ id, data }) => ({ id, ...data })),
      programma,
    ),
  );
  fatti.set(programma, nuovo);
  return nuovo;
}

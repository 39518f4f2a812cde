import type { Dati } from '../model/index.ts';

type Registri = Pick<Dati, 'registro' | 'pubblicazioni'>;

/** The registers as they were before the last publication; null where there is none. */
export function primaDellUltima({ registro, pubblicazioni }: Registri): Registri | null {
  if (pubblicazioni.length === 0) return null;
  const prima = pubblicazioni.slice(0, -1);
  return { registro: registro.slice(0, prima.at(-1)?.righe ?? 0), pubblicazioni: prima };
}

/**
 * Who has seen the head of the last publication, so that it can no more be taken back: a witness that signed it, an authority that gave
 * it a time, or the site that was built with it (`costruito`: the publications in it, as text). Undefined where nobody has.
 */
export function chiLHaVista(
  { pubblicazioni }: Pick<Dati, 'pubblicazioni'>,
  costruito: string,
): 'testimone' | 'marca' | 'sito' | undefined {
  const ultima = pubblicazioni.at(-1);
  if (!ultima) return undefined;
  if (ultima.firme.length > 1) return 'testimone';
  if (ultima.marca !== '') return 'marca';
  return costruito.includes(ultima.impronta) ? 'sito' : undefined;
}

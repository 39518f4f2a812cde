import type { Indicatore } from './registri.ts';

/** True where another indicator among these has the same name: the name alone does not say which is meant. */
export function haOmonimi(
  indicatori: readonly Pick<Indicatore, 'codice' | 'nome'>[],
  { codice, nome }: Pick<Indicatore, 'codice' | 'nome'>,
): boolean {
  return indicatori.some((i) => i.nome === nome && i.codice !== codice);
}

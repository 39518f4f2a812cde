import type { Dati, Pubblicazione, VoceRegistro } from '../model/index.ts';
import { impronta } from './riga.ts';

/** The publication that these lines close, not yet signed. */
export function pubblicazioneDi(
  { registro }: Pick<Dati, 'registro'>,
  nuove: readonly VoceRegistro[],
  { data, nota }: Pick<Pubblicazione, 'data' | 'nota'>,
): Pubblicazione {
  const righe = registro.length + nuove.length;
  return { data, nota, righe, impronta: impronta(nuove.at(-1)), firme: [], marca: '' };
}

import { pronta as parole } from '../../testi/it/verificaDati/scelta.ts';
import { scarica } from '../scarica.ts';
import type { Chiedi } from './posta.ts';

/** Hands over the workbook to fill for a programme at the date of a folder; what is to be said of it. */
export async function scaricaPronta(
  chiedi: Chiedi,
  programma: string,
  cartella: string,
  formato: 'xlsx' | 'ods',
): Promise<string> {
  const libro = await chiedi('modello', programma, cartella, formato);
  if (!libro) return parole.giaTutto;
  scarica(parole.nome(programma, cartella, formato), libro, 'application/octet-stream');
  return parole.fatta;
}

import { pronta as parole } from '../../testi/it/verificaDati/scelta.ts';
import { scarica } from '../scarica.ts';
import type { Chiedi } from './posta.ts';

/** Hands over the workbook made ready for a programme at the date of a folder. */
export async function scaricaPronta(
  chiedi: Chiedi,
  programma: string,
  cartella: string,
): Promise<void> {
  const tipo = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  scarica(parole.nome(programma, cartella), await chiedi('modello', programma, cartella), tipo);
}

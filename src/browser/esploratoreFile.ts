import { csv, csvExcel } from '../exports/csv.ts';
import { risposte } from '../testi/it/esploratore/risposte.ts';
import { celle, intestazioni } from '../views/esplora/celle.ts';
import type { Richiesta } from '../views/esplora/richiesta.ts';
import type { Riga } from '../views/esplora/riga.ts';
import { scarica } from './scarica.ts';

/** Gives the reader the rows that are seen, as a file of this format (`csv`, `excel`, `xlsx`); `nome` is without its ending. */
export async function scaricaViste(
  nome: string,
  formato: string,
  viste: readonly Riga[],
  richiesta: Richiesta,
): Promise<void> {
  const tutto = [intestazioni, ...celle(viste, richiesta, location.origin)];
  if (formato === 'csv') scarica(`${nome}.csv`, csv(tutto), 'text/csv;charset=utf-8');
  else if (formato === 'excel')
    scarica(`${nome}-excel.csv`, csvExcel(tutto), 'text/csv;charset=utf-8');
  else {
    const { xlsx } = await import('../exports/xlsx.ts');
    const tipo = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    scarica(`${nome}.xlsx`, xlsx(risposte.foglio, tutto, document.title), tipo);
  }
}

import { eDerivata } from '../model/index.ts';
import { numeroCella, testoCella } from '../views/grafici/figure.ts';
import type { Grafico } from '../views/grafici/tipi.ts';
import { csv } from './csv.ts';

/** The numbers of a graphic as CSV: one row a cell, with its text, its plain value and its evidence. */
export function csvGrafico(g: Grafico): string {
  const colonne = g.tabella.intestazioni.slice(1).map((i) => i.nome);
  const righe = g.tabella.righe.flatMap((r) =>
    r.celle.map((cella, i) => [
      r.nome,
      colonne[i] ?? '',
      numeroCella(cella),
      testoCella(cella),
      typeof cella === 'object' ? cella.unita : '',
      typeof cella === 'object' ? cella.data : '',
      typeof cella === 'object' ? cella.id : '',
      typeof cella === 'object' && eDerivata(cella) ? cella.regola : '',
    ]),
  );
  const testa = [
    'riga',
    'colonna',
    'valore',
    'testo',
    'unita',
    'data_riferimento',
    'id',
    'derivata',
  ];
  return csv([testa, ...righe]);
}

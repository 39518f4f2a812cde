import { testi } from '../testi/testi.ts';
import type { DerivaDiData } from './date.ts';

const parole = testi.edizioni.date;

/** What tables have otherwise than at the date before, for a terminal; empty where there is nothing to tell. */
export function dateInParole(derive: readonly DerivaDiData[]): string {
  if (derive.length === 0) return '';
  const righe = derive.flatMap((d) => [
    `  ${parole.tabella(d.file, d.prima)}`,
    ...frasiDi(d).map((frase) => `    ${frase}`),
  ]);
  return ['', parole.titolo, ...righe, ''].join('\n');
}

function frasiDi(d: DerivaDiData): string[] {
  const { colonna, valori } = d.perse;
  return [
    ...d.colonnePerse.map(parole.colonnaPersa),
    ...d.colonneNuove.map(parole.colonnaNuova),
    ...d.riscritti.map((r) => parole.riscritto(r.colonna, r.da, r.a)),
    ...(valori.length > 0 ? [parole.perse(colonna, valori)] : []),
    ...d.grafie.map((g) => parole.grafia(g.colonna, g.modi)),
    ...(d.dueDate.length > 0
      ? [parole.dueDate(d.dueDate.map((g) => ({ testo: g.giorno, righe: g.righe })))]
      : []),
  ];
}

import { testi } from '../testi/testi.ts';
import type { DerivaDiData } from './date.ts';

const parole = testi.edizioni.date;

/** What one table has otherwise than at the date before it, a sentence a thing. */
export interface DataDetta {
  tabella: string;
  frasi: string[];
}

/** What tables have otherwise than at the date before, in words: the same for the terminal and for the page «Verifica dati». */
export function dateDette(derive: readonly DerivaDiData[]): DataDetta[] {
  return derive.map((d) => ({ tabella: parole.tabella(d.file, d.prima), frasi: frasiDi(d) }));
}

/** The same for a terminal; empty where there is nothing to tell. */
export function dateInParole(derive: readonly DerivaDiData[]): string {
  if (derive.length === 0) return '';
  const righe = dateDette(derive).flatMap(({ tabella, frasi }) => [
    `  ${tabella}`,
    ...frasi.map((frase) => `    ${frase}`),
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

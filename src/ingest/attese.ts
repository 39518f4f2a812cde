import type { Tavola } from '../model/index.ts';

/** What a table expects of its headings. */
export interface Attese {
  tavola: Tavola;
  /** The headings of data/misure.csv, whether this table takes them or not. */
  catalogo: ReadonlySet<string>;
  /** The headings by the name that readers see (`pagamenti_ai_beneficiari`), where it is of one only. */
  nomi: ReadonlyMap<string, string>;
}

/** The columns that a table cannot lack. A measure is one only where the catalogue has it. */
export function obbligatorieDi({ tavola, catalogo }: Attese): string[] {
  return Object.entries(tavola.colonne).flatMap(([nome, { facoltativa, tipo }]) =>
    facoltativa === 'colonna' || (tipo === 'misura' && !catalogo.has(nome)) ? [] : [nome],
  );
}

/** True where the heading is a measure that the table takes. */
export function eMisura({ tavola, catalogo }: Attese, nome: string): boolean {
  return tavola.misure === true && catalogo.has(nome);
}

/** All the headings that a table may have. */
export function noteDi({ tavola, catalogo }: Attese): Set<string> {
  const struttura = Object.entries(tavola.colonne).filter(([, c]) => c.tipo !== 'misura');
  return new Set([...struttura.map(([nome]) => nome), ...(tavola.misure ? catalogo : [])]);
}

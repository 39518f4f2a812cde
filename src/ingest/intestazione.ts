import { massimo, type Tavola } from '../model/index.ts';
import type { Griglia } from './griglia.ts';
import { campoPersonale } from './personali.ts';
import { problema, type Luogo, type Problema } from './problemi.ts';
import { codice, spazi, vicino } from './testo.ts';

/** What a table expects of its headings. */
export interface Attese {
  tavola: Tavola;
  /** The headings of data/misure.csv, whether this table takes them or not. */
  catalogo: ReadonlySet<string>;
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

/** The heading row of a grid, once found. */
export interface Intestazione {
  /** Index of the row. */
  indice: number;
  /** Index of each known heading. */
  colonne: Map<string, number>;
  /** Required headings that are not there. */
  mancanti: Set<string>;
  /** How many cells the heading row has. */
  larghezza: number;
}

const quanteRigheDiTitolo = 10;

/** All the headings that a table may have. */
export function noteDi({ tavola, catalogo }: Attese): Set<string> {
  const struttura = Object.entries(tavola.colonne).filter(([, c]) => c.tipo !== 'misura');
  return new Set([...struttura.map(([nome]) => nome), ...(tavola.misure ? catalogo : [])]);
}

/** Finds the heading row below any title rows and checks every heading; null where there is none. */
export function trovaIntestazione(
  { righe }: Griglia,
  attese: Attese,
  dove: (indice: number, colonna?: number, intestazione?: string) => Luogo,
  problemi: Problema[],
  riparazioni: string[],
): Intestazione | null {
  const note = noteDi(attese);
  const obbligatorie = obbligatorieDi(attese);
  const punteggi = righe
    .slice(0, quanteRigheDiTitolo)
    .map((riga) => riga.filter((cella) => note.has(codice(cella, '_'))).length);
  const indice = punteggi.indexOf(massimo(punteggi));
  if ((punteggi[indice] ?? 0) === 0) {
    problemi.push(
      problema('no-heading', dove(0), {
        letto: (righe[0] ?? []).map(spazi).filter(Boolean).join('; '),
        attesi: obbligatorie.join(', '),
      }),
    );
    return null;
  }
  let titoli = 0;
  righe.slice(0, indice).forEach((riga, i) => {
    const piene = riga.filter((c) => spazi(c) !== '');
    if (piene.length >= 3 && piene.slice(1).some((c) => /\d/.test(c)))
      problemi.push(problema('row-above-heading', dove(i), { letto: spazi(piene[0] ?? '') }));
    else if (piene.length > 0) titoli++;
  });
  if (titoli > 0)
    riparazioni.push(
      `Le righe sopra l’intestazione (riga ${indice + 1}) sono titoli: non sono dati.`,
    );

  const testa = righe[indice] ?? [];
  const colonne = new Map<string, number>();
  const ignote: string[] = [];
  testa.forEach((cella, i) => {
    const nome = codice(cella, '_');
    if (nome === '') return;
    const luogo = dove(indice, i, spazi(cella));
    if (colonne.has(nome))
      problemi.push(problema('duplicate-column', luogo, { letto: spazi(cella) }));
    else if (note.has(nome)) {
      if (nome !== cella) riparazioni.push(`Intestazione «${spazi(cella)}» letta come «${nome}».`);
      colonne.set(nome, i);
    } else ignote.push(spazi(cella));
  });
  const mancanti = new Set(obbligatorie.filter((nome) => !colonne.has(nome)));
  const giaProposte = new Set<string>();
  for (const letto of ignote) {
    const proposta =
      vicino(codice(letto, '_'), mancanti) ??
      vicino(
        codice(letto, '_'),
        [...note].filter((n) => !colonne.has(n)),
      );
    if (proposta !== undefined) giaProposte.add(proposta);
    const luogo = dove(
      indice,
      testa.findIndex((c) => spazi(c) === letto),
      letto,
    );
    const tipo = campoPersonale(codice(letto, '_')) ? 'personal-column' : 'unknown-column';
    problemi.push(problema(tipo, luogo, { letto, proposta }));
  }
  for (const nome of mancanti)
    if (!giaProposte.has(nome))
      problemi.push(
        problema('missing-column', dove(indice, undefined, nome), {
          attesi: nome,
          letto: testa.map(spazi).join('; '),
        }),
      );
  return { indice, colonne, mancanti, larghezza: testa.length };
}

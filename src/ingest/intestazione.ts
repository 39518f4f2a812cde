import { noteDi, obbligatorieDi, type Attese } from './attese.ts';
import type { Griglia } from './griglia.ts';
import { campoPersonale } from './personali.ts';
import { problema, type Luogo, type Problema } from './problemi.ts';
import { intestazioneDi, rigaDiTesta } from './rigaDiTesta.ts';
import { codice, spazi, vicino } from './testo.ts';

/** The heading row of a grid, once found. */
export interface Intestazione {
  /** Index of the row. */
  indice: number;
  /** Index of each known heading. */
  colonne: Map<string, number>;
  /** Required headings that are not there. */
  mancanti: Set<string>;
  /** The headings as they are written, one a column; those of two rows in one. */
  testa: string[];
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
  const { indice, righeDiTesta, testa, punti } = rigaDiTesta(righe, attese, note);
  if (punti === 0) {
    problemi.push(
      problema('no-heading', dove(0), {
        letto: (righe[0] ?? []).map(spazi).filter(Boolean).join('; '),
        attesi: obbligatorie.join(', '),
      }),
    );
    return null;
  }
  let titoli = 0;
  righe.slice(0, indice + 1 - righeDiTesta).forEach((riga, i) => {
    const piene = riga.filter((c) => spazi(c) !== '');
    if (piene.length >= 3 && piene.slice(1).some((c) => /\d/.test(c)))
      problemi.push(problema('row-above-heading', dove(i), { letto: spazi(piene[0] ?? '') }));
    else if (piene.length > 0) titoli++;
  });
  if (titoli > 0)
    riparazioni.push(
      `Le righe sopra l’intestazione (riga ${indice + 1}) sono titoli: non sono dati.`,
    );

  const colonne = new Map<string, number>();
  const ignote: string[] = [];
  let vuote = false;
  for (const [i, cella] of testa.entries()) {
    const nome = intestazioneDi(cella, attese, note);
    vuote ||= nome === '';
    if (nome === '') continue;
    const luogo = dove(indice, i, spazi(cella));
    if (colonne.has(nome) && vuote) {
      // After a blank column the headings begin again: another table beside the first.
      problemi.push(problema('two-tables', luogo, { letto: spazi(cella) }));
      testa.length = i;
      break;
    }
    if (colonne.has(nome))
      problemi.push(problema('duplicate-column', luogo, { letto: spazi(cella) }));
    else if (note.has(nome)) {
      if (nome !== cella) riparazioni.push(`Intestazione «${spazi(cella)}» letta come «${nome}».`);
      colonne.set(nome, i);
    } else ignote.push(spazi(cella));
  }
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
  return { indice, colonne, mancanti, testa };
}

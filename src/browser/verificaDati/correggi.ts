import type { FileDati } from '../../ingest/ingest.ts';
import type { Problema } from '../../ingest/problemi.ts';
import { tabellaRiscritta, type Menda } from '../../ingest/riscrivi.ts';
import { spazi } from '../../ingest/testo.ts';
import { grigliaDi } from './foglietto.ts';

/** A table with the proposals written in, as Italian Excel opens it. */
export interface Corretta {
  /** Path inside data/, with the ending `.csv`. */
  percorso: string;
  foglio: string | undefined;
  quante: number;
  testo: string;
}

/** The cell once mended: the proposal takes the place of what was read, which may be a part of the cell. */
export function cellaCorretta(cella: string, { letto, proposta }: Problema): string | null {
  if (proposta === undefined || proposta === spazi(cella)) return null;
  if (letto === '' || spazi(cella) === letto) return proposta;
  return cella.includes(letto) ? cella.replace(letto, () => proposta) : null;
}

/** The tables for which there are proposals, with each proposal in its cell; the first for a cell wins. */
export function correggi(
  files: readonly FileDati[],
  problemi: readonly Problema[],
  note: ReadonlySet<string>,
): Corretta[] {
  const conProposta = problemi.filter((p) => p.proposta !== undefined && p.riga && p.colonna);
  const tabelle = Map.groupBy(conProposta, (p) => `${p.file}|${p.foglio ?? ''}`);
  return [...tabelle.values()].flatMap((suoi) => {
    const { file: percorso = '', foglio } = suoi[0] ?? {};
    const file = files.find((f) => f.percorso === percorso);
    const griglia = grigliaDi(file, foglio, note);
    if (!griglia) return [];
    const { testo, quante } = tabellaRiscritta(griglia, suoi.map(mendaDi));
    const nome = percorso.replace(/\.[^./]+$/, '.csv');
    return quante === 0 ? [] : [{ percorso: nome, foglio, quante, testo }];
  });
}

/** What writes the proposal of a problem into its cell. */
export function mendaDi(p: Problema): Menda {
  return {
    foglio: p.foglio,
    riga: p.riga ?? 0,
    colonna: p.colonna ?? '',
    testo: (cella) => cellaCorretta(cella, p),
  };
}

import { csvItaliano } from '../../exports/csv.ts';
import type { FileDati } from '../../ingest/ingest.ts';
import { letteraDi } from '../../ingest/griglia.ts';
import type { Problema } from '../../ingest/problemi.ts';
import { spazi } from '../../ingest/testo.ts';
import { grigliaDi, mostrata } from './foglietto.ts';

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
    const righe = griglia.righe.map((riga, i) => riga.map((_, c) => mostrata(griglia, i, c)));
    const fatte = new Set<string>();
    for (const p of suoi) {
      const riga = righe[(p.riga ?? 0) - 1];
      const c = riga?.findIndex((_, i) => letteraDi(i) === p.colonna) ?? -1;
      const corretta = riga && c >= 0 ? cellaCorretta(riga[c] ?? '', p) : null;
      if (!riga || corretta === null || fatte.has(`${p.riga},${c}`)) continue;
      riga[c] = corretta;
      fatte.add(`${p.riga},${c}`);
    }
    const nome = percorso.replace(/\.[^./]+$/, '.csv');
    return fatte.size === 0
      ? []
      : [{ percorso: nome, foglio, quante: fatte.size, testo: csvItaliano(righe) }];
  });
}

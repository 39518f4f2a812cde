import { intestazioni, massimo } from '../../model/index.ts';
import { letteraDi, type Griglia } from '../../ingest/griglia.ts';
import { leggiCsv } from '../../ingest/csv.ts';
import type { FileDati } from '../../ingest/ingest.ts';
import type { Problema } from '../../ingest/problemi.ts';
import { mostrata } from '../../ingest/riscrivi.ts';
import { codice, spazi } from '../../ingest/testo.ts';

/** A piece of the table around a problem, as a spreadsheet shows it. */
export interface Foglietto {
  lettere: string[];
  /** The heading row, and the row of the problem; one row where they are the same. */
  righe: { numero: number; celle: string[]; testa: boolean }[];
  /** Index in `lettere` of the cell to mark; -1 where the whole row is meant. */
  segnata: number;
}

const quanteColonne = 8;
/** As much of a cell as is drawn. */
const lungo = 300;

/** Every heading that some table may have. */
export function noteDi(misure: readonly string[]): Set<string> {
  return new Set([...intestazioni, ...misure]);
}

/** The grid that a problem's row is in; undefined for a file that does not open. */
export function grigliaDi(
  file: FileDati | undefined,
  foglio: string | undefined,
  note: ReadonlySet<string>,
): Griglia | undefined {
  if (!file) return undefined;
  if (!/\.(xlsx|ods)$/i.test(file.percorso)) {
    const griglia = leggiCsv(file.bytes, note);
    return griglia.guasto?.tipo === 'unreadable-file' ? undefined : griglia;
  }
  const fogli = file.fogli && 'guasto' in file.fogli ? [] : (file.fogli ?? []);
  return fogli.find((f) => f.nome === foglio)?.griglia;
}

const breve = (testo: string): string =>
  testo.length > lungo ? `${testo.slice(0, lungo).toWellFormed()}…` : testo;

/** The row of a problem below its headings; null where the problem is at no row. */
export function foglietto(
  griglia: Griglia,
  problema: Pick<Problema, 'riga' | 'colonna'>,
  note: ReadonlySet<string>,
): Foglietto | null {
  const { riga } = problema;
  if (riga === undefined || !griglia.righe[riga - 1]) return null;
  const conosciute = griglia.righe
    .slice(0, 12)
    .map((celle) => celle.filter((c) => note.has(codice(c, '_'))).length);
  const testa = conosciute.indexOf(massimo(conosciute));
  const larghezza = Math.max(
    griglia.righe[testa]?.length ?? 0,
    griglia.righe[riga - 1]?.length ?? 0,
  );
  const tutte = Array.from({ length: larghezza }, (_, i) => i);
  const posto = tutte.findIndex((i) => letteraDi(i) === problema.colonna);
  const da = Math.max(
    0,
    Math.min(posto - Math.floor(quanteColonne / 2), larghezza - quanteColonne),
  );
  const colonne = tutte.slice(da, da + quanteColonne);
  const numeri = testa < riga - 1 ? [testa, riga - 1] : [riga - 1];
  return {
    lettere: colonne.map(letteraDi),
    righe: numeri.map((i) => ({
      numero: i + 1,
      celle: colonne.map((c) => breve(spazi(mostrata(griglia, i, c)))),
      testa: i === testa,
    })),
    segnata: posto < 0 ? -1 : posto - da,
  };
}

import { csv } from '../format/csv.ts';
import { leggiCsv } from './csv.ts';
import type { FileDati } from './fogli.ts';
import { letteraDi, type Griglia } from './griglia.ts';
import { codice } from './testo.ts';

/** A cell to be written anew: where a problem, or a figure, says that it stands. */
export interface Menda {
  foglio?: string | undefined;
  riga: number;
  colonna: string;
  /** What the cell holds then, or how it is made of what it held; null leaves it alone. */
  testo: string | ((cella: string) => string | null);
}

/** A cell as the officer sees it: a workbook's number in its own format. */
export function mostrata(griglia: Griglia, riga: number, colonna: number): string {
  const numero = griglia.numeriche?.get(`${riga},${colonna}`)?.mostrato;
  return numero ?? griglia.righe[riga]?.[colonna] ?? '';
}

/** A table as Italian Excel opens it, with some of its cells written anew; the first for a cell wins. */
export function tabellaRiscritta(
  griglia: Griglia,
  mende: readonly Menda[],
): { testo: string; quante: number } {
  const righe = griglia.righe.map((riga, i) => riga.map((_, c) => mostrata(griglia, i, c)));
  const fatte = new Set<string>();
  for (const { riga, colonna, testo } of mende) {
    const celle = righe[riga - 1];
    const c = celle?.findIndex((_, i) => letteraDi(i) === colonna) ?? -1;
    const chiave = `${riga},${c}`;
    if (!celle || c < 0 || fatte.has(chiave)) continue;
    const nuovo = typeof testo === 'string' ? testo : testo(celle[c] ?? '');
    if (nuovo === null) continue;
    celle[c] = nuovo;
    fatte.add(chiave);
  }
  const scritta = csv(righe, { separatore: ';', aCapo: '\r\n' });
  return { testo: `\uFEFF${scritta}`, quante: fatte.size };
}

/**
 * A file of data/ with some of its cells written anew, as CSV: a workbook becomes one file for each sheet that holds a table (`nomi`: the
 * tables that its folder may have), because a cell of it cannot be changed alone. Workbooks must have been opened.
 */
export function riscrivi(
  file: FileDati,
  mende: readonly Menda[],
  nomi: readonly string[],
  note: ReadonlySet<string>,
): FileDati[] {
  const scritto = (percorso: string, griglia: Griglia, sue: readonly Menda[]): FileDati => ({
    percorso,
    bytes: new TextEncoder().encode(tabellaRiscritta(griglia, sue).testo),
  });
  const nudo = file.percorso.replace(/\.[^./]+$/, '');
  if (!/\.(xlsx|ods)$/i.test(file.percorso))
    return [scritto(file.percorso, leggiCsv(file.bytes, note), mende)];
  const fogli = file.fogli && !('guasto' in file.fogli) ? file.fogli : [];
  const sua = nomi.includes(nudo.split('/').at(-1) ?? '');
  const cartella = nudo.slice(0, nudo.lastIndexOf('/') + 1);
  return fogli.flatMap((f) => {
    const nome = codice(f.nome, '_');
    const sue = mende.filter((m) => m.foglio === f.nome);
    if (f.nascosto || (sua ? sue.length === 0 : !nomi.includes(nome))) return [];
    return [scritto(sua ? `${nudo}.csv` : `${cartella}${nome}.csv`, f.griglia, sue)];
  });
}

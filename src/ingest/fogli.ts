import { readXlsx, type Cell, type CellValue, type Sheet } from 'hucre/xlsx';
import { formatoDi } from './decodifica.ts';
import { letteraDi, type CellaNumerica, type Foglio } from './griglia.ts';
import { mostraData, numeroDiFoglio, vesteDi } from './mostra.ts';
import { leggiOds } from './ods.ts';

/** One file of data/, with its path inside data/ and `/` between folders. */
export interface FileDati {
  percorso: string;
  bytes: Uint8Array;
  /** The sheets of a workbook, once opened by `apriFogli`; or why it does not open. */
  fogli?: readonly Foglio[] | { guasto: string };
  /** Why the disk does not give it, where it does not; it may then be a folder. */
  guasto?: { tipo: 'link-outside' | 'link-to-nowhere' | 'locked-file'; altro: string };
}

/**
 * Opens the workbooks (.xlsx, .ods) among the files, so that `ingest` can read their sheets; the others pass as they are. Never
 * throws for what the files hold.
 */
export function apriFogli(files: readonly FileDati[]): Promise<FileDati[]> {
  return Promise.all(
    files.map(async (file) =>
      /\.(xlsx|ods)$/i.test(file.percorso) ? { ...file, fogli: await leggiCartella(file) } : file,
    ),
  );
}

async function leggiCartella({
  percorso,
  bytes,
}: FileDati): Promise<Foglio[] | { guasto: string }> {
  const formato = formatoDi(bytes);
  if (formato === 'xls') return { guasto: 'è protetta da password, o è una vecchia cartella .xls' };
  if (formato !== 'zip') return { guasto: 'il contenuto non è quello di una cartella di lavoro' };
  try {
    if (/\.ods$/i.test(percorso)) return leggiOds(bytes);
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    return sheets.map(foglioDi);
  } catch {
    return { guasto: 'la cartella di lavoro è guasta o incompleta' };
  }
}

function foglioDi(sheet: Sheet): Foglio {
  const numeriche = new Map<string, CellaNumerica>();
  const riparazioni: string[] = [];
  const righe = sheet.rows.map((riga, r) =>
    riga.map((valore, c) => {
      const cella = sheet.cells?.get(`${r},${c}`);
      if (typeof valore !== 'number') return testoDi(valore, cella);
      const veste = vesteDi(cella?.style?.numFmt ?? 'General', valore < 0);
      const nome = `${letteraDi(c)}${r + 1}`;
      const letto = numeroDiFoglio(valore, veste, cella?.formula !== undefined, nome);
      numeriche.set(`${r},${c}`, { mostrato: letto.mostrato });
      if (letto.riparazione) riparazioni.push(letto.riparazione);
      return letto.testo;
    }),
  );
  const nascosti = (voci: Iterable<[number, { hidden?: boolean }]>): Set<number> =>
    new Set([...voci].filter(([, voce]) => voce.hidden).map(([i]) => i));
  return {
    nome: sheet.name,
    nascosto: sheet.hidden === true || sheet.veryHidden === true,
    griglia: {
      righe,
      riparazioni,
      numeriche,
      righeNascoste: nascosti(sheet.rowDefs ?? []),
      colonneNascoste: nascosti(
        Object.entries(sheet.columns ?? []).map(([i, v]) => [Number(i), v]),
      ),
      unioni: (sheet.merges ?? []).map((m) => ({
        riga: m.startRow,
        colonna: m.startCol,
        finoRiga: m.endRow,
        finoColonna: m.endCol,
      })),
    },
  };
}

/** The text of a cell that is no number; `=` for a formula whose value the file does not hold. */
function testoDi(valore: Exclude<CellValue, number>, cella: Cell | undefined): string {
  if (valore === null || valore === '') return cella?.formula !== undefined ? '=' : '';
  if (valore instanceof Date)
    return Number.isNaN(valore.getTime()) ? '' : mostraData(valore, cella?.style?.numFmt ?? '');
  if (typeof valore === 'boolean') return valore ? 'VERO' : 'FALSO';
  return valore;
}

import { difettiDiForma } from './difettiDiForma.ts';
import { dataDaCartella, type Tavola } from '../model/index.ts';
import { eVuota, letteraDi, type Griglia } from './griglia.ts';
import type { Attese } from './attese.ts';
import { trovaIntestazione } from './intestazione.ts';
import { problema, type Luogo, type Problema } from './problemi.ts';
import { codice, spazi } from './testo.ts';
import { proprio } from '../model/proprio.ts';

/** Which programme and reference date a table belongs to; blank where it belongs to none. */
export interface Cartella {
  programma: string;
  data: string;
}

/** A table as it was typed: rows by heading, each cell knowing where it stands. */
export interface Tabella {
  tavola: Tavola;
  cartella: Cartella;
  file: string;
  foglio?: string | undefined;
  /** Headings in order, normalised, with the column letter of each. */
  intestazioni: Map<string, string>;
  /** Required headings that are missing: already reported, not to be asked for row by row. */
  mancanti: ReadonlySet<string>;
  righe: Riga[];
  /** What stands below the table, by its mark: `1` → «Il dato comprende…». */
  note: ReadonlyMap<string, string>;
  /** What the rows have in the column that is their identity: for rows that refer to one another. */
  chiavi: ReadonlySet<string>;
}

/** One row of data. */
export interface Riga {
  /** Row number as a spreadsheet shows it. */
  numero: number;
  valori: string[];
  /** The text of a cell by heading, spaces folded; empty where blank or absent. A number of a workbook has no grouping. */
  testo: (intestazione: string) => string;
  /** The number of a workbook's cell as a document prints it; undefined for text cells and CSV. */
  stampato: (intestazione: string) => string | undefined;
  /** The same number as the sheet shows it, but whole. */
  mostrato: (intestazione: string) => string | undefined;
  /** Where a cell stands. */
  luogo: (intestazione?: string) => Luogo;
}

/** Makes a table of a grid: finds the heading below any title rows, checks every heading and every row's form. */
export function leggiTabella(
  file: string,
  griglia: Griglia,
  attese: Attese,
  foglio?: string,
): { tabella: Tabella | null; problemi: Problema[]; riparazioni: string[] } {
  const problemi: Problema[] = [];
  const riparazioni = [...griglia.riparazioni];
  const dove = (i: number, colonna?: number, intestazione?: string): Luogo => ({
    file,
    foglio,
    riga: i + 1,
    linea: griglia.linee?.[i],
    colonna: colonna === undefined ? undefined : letteraDi(colonna),
    intestazione,
  });
  const { guasto } = griglia;
  if (guasto) {
    const luogo = guasto.riga === undefined ? { file, foglio } : dove(guasto.riga);
    problemi.push(problema(guasto.tipo, luogo, { altro: guasto.testo }));
    return { tabella: null, problemi, riparazioni };
  }
  if (eVuota(griglia))
    return { tabella: null, problemi: [problema('empty-file', { file, foglio })], riparazioni };
  const testa = trovaIntestazione(griglia, attese, dove, problemi, riparazioni);
  if (!testa) return { tabella: null, problemi, riparazioni };

  const nomi = new Map([...testa.colonne].map(([nome, i]) => [i, nome]));
  const { scartate, note } = difettiDiForma(griglia, testa, attese, nomi, dove, problemi);
  const righe: Riga[] = [];
  let conSpazi = 0;
  let viste = 0;
  griglia.righe.forEach((grezzi, i) => {
    const valori = grezzi.map(spazi);
    if (i <= testa.indice || valori.every((v) => v === '')) return;
    viste++;
    if (valori.every((v, c) => v === '' || codice(v, '_') === nomi.get(c))) {
      riparazioni.push(`La riga ${i + 1} ripete l’intestazione: non è un dato.`);
      return;
    }
    conSpazi += grezzi.filter((g, c) => g !== valori[c]).length;
    if (scartate.has(i)) return;
    const indiceDi = (nome: string): number => testa.colonne.get(nome) ?? -1;
    righe.push({
      numero: i + 1,
      valori,
      testo: (nome) => valori[indiceDi(nome)] ?? '',
      stampato: (nome) => griglia.numeriche?.get(`${i},${indiceDi(nome)}`)?.stampato,
      mostrato: (nome) => griglia.numeriche?.get(`${i},${indiceDi(nome)}`)?.mostrato,
      luogo: (nome) => ({
        ...dove(i, nome === undefined ? undefined : testa.colonne.get(nome), nome),
        valori,
      }),
    });
  });
  if (conSpazi > 0)
    riparazioni.push(
      conSpazi === 1
        ? 'Una cella aveva spazi in più, indivisibili o a capo: letti come uno spazio.'
        : `${conSpazi} celle avevano spazi in più, indivisibili o a capo: letti come uno spazio.`,
    );
  if (viste === 0) problemi.push(problema('empty-file', { file, foglio }));
  const intestazioni = new Map([...testa.colonne].map(([nome, i]) => [nome, letteraDi(i)]));
  const { tavola } = attese;
  const chiave = Object.keys(tavola.colonne).find((nome) => proprio(tavola.colonne, nome)?.chiave);
  const tabella: Tabella = {
    tavola,
    cartella: cartellaDi(file),
    file,
    foglio,
    intestazioni,
    mancanti: testa.mancanti,
    righe,
    note,
    chiavi: new Set(chiave === undefined ? [] : righe.map((riga) => riga.testo(chiave))),
  };
  return { tabella, problemi, riparazioni };
}

/** `por-fse-lombardia/2022/piano.csv` → the programme and 31 December 2022. */
function cartellaDi(file: string): Cartella {
  const [programma = '', data = ''] = file.split('/').slice(0, -1);
  return { programma, data: dataDaCartella(data) ?? data };
}

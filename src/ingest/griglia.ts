/** A cell that a workbook holds as a number. */
export interface CellaNumerica {
  /**
   * As its format shows it, but whole: with every stored decimal, and no thousands or millions left out. A year stays `2023`, and a table
   * that is written again from this says what it said.
   */
  mostrato: string;
  /** The same as a document prints a figure: with separators of thousands, or `332,5 Mln €` where the format says so. */
  stampato: string;
}

/** Cells that a workbook merged into one; indices from 0, both ends included. */
export interface Unione {
  riga: number;
  colonna: number;
  finoRiga: number;
  finoColonna: number;
}

/** Rows of cells as a spreadsheet would show them: index 0 is row 1, blank rows are kept. */
export interface Griglia {
  righe: string[][];
  riparazioni: string[];
  /** Line of the text file at which each row begins, from 1; absent for workbooks. */
  linee?: number[];
  /** Cells that are numbers, by `riga,colonna` from 0; absent for CSV, where all is text. */
  numeriche?: ReadonlyMap<string, CellaNumerica>;
  righeNascoste?: ReadonlySet<number>;
  colonneNascoste?: ReadonlySet<number>;
  unioni?: readonly Unione[];
  /** A fault of the file's form, such as a quote that never closes. */
  guasto?: {
    tipo: 'unreadable-file' | 'too-large-file' | 'broken-quotes';
    testo: string;
    riga?: number;
  };
}

/** One sheet of a workbook. */
export interface Foglio {
  nome: string;
  nascosto: boolean;
  griglia: Griglia;
}

/** True where no cell holds anything but spaces. */
export function eVuota(griglia: Griglia): boolean {
  return griglia.righe.every((riga) => riga.every((cella) => cella.trim() === ''));
}

/** True where one row alone has cells, and no figure: headings without a table. */
export function haSoloTesta({ righe }: Griglia): boolean {
  const piene = righe.filter((riga) => riga.some((cella) => cella.trim() !== ''));
  return piene.length === 1 && !piene[0]?.some((cella) => /^[\d.,\s€%-]*\d/.test(cella));
}

/** The letter(s) of a column as a spreadsheet shows it: 0 is A, 26 is AA. */
export function letteraDi(indice: number): string {
  const resto = String.fromCharCode(65 + (indice % 26));
  return indice < 26 ? resto : letteraDi(Math.floor(indice / 26) - 1) + resto;
}

import type { CellaNumerica, Foglio, Unione } from './griglia.ts';
import { entro, limiti } from './limiti.ts';

/** A place in a sheet and how often the cell is repeated from there, to the right and downwards. */
export interface Posto {
  riga: number;
  colonna: number;
  righe?: number;
  colonne?: number;
}

interface InCorso extends Foglio {
  griglia: {
    righe: string[][];
    riparazioni: string[];
    numeriche: Map<string, CellaNumerica>;
    righeNascoste: Set<number>;
    colonneNascoste: Set<number>;
    unioni: Unione[];
  };
}

const [massimeRighe] = limiti.righe;
const [massimeColonne] = limiti.colonne;

/**
 * The sheets of a workbook as they are read, cell by cell. Throws `TroppoGrande` before room is made for what a file may not hold;
 * everything counts against the same number of cells, so that time is bounded as well.
 */
export class Stesura {
  readonly fogli: InCorso[] = [];
  private celle = 0;
  private caratteri = 0;

  private conta(quante: number): void {
    this.celle += quante;
    entro('celle', this.celle);
  }

  private get foglio(): InCorso {
    const foglio = this.fogli.at(-1);
    if (!foglio) throw new Error('una cella è fuori dai fogli');
    return foglio;
  }

  /** Begins a sheet: what follows is laid on it. */
  apri(nome: string, nascosto: boolean): void {
    entro('fogli', this.fogli.length + 1);
    const griglia = {
      righe: [],
      riparazioni: [],
      numeriche: new Map(),
      righeNascoste: new Set<number>(),
      colonneNascoste: new Set<number>(),
      unioni: [],
    };
    this.fogli.push({ nome, nascosto, griglia });
  }

  /** Lays a cell that holds something; an empty one takes no room, wherever it is. */
  posa(
    { riga, colonna, righe = 1, colonne = 1 }: Posto,
    testo: string,
    numero?: CellaNumerica,
    nascosta = false,
  ): void {
    if (testo === '') return;
    entro('righe', riga + righe);
    entro('colonne', colonna + colonne);
    entro('cella', testo.length);
    this.conta(righe * colonne);
    entro('caratteri', (this.caratteri += righe * colonne * testo.length));
    const { griglia } = this.foglio;
    this.conta(Math.max(0, riga + righe - griglia.righe.length));
    while (griglia.righe.length < riga + righe) griglia.righe.push([]);
    for (let r = riga; r < riga + righe; r++) {
      const celle = griglia.righe[r] ?? [];
      this.conta(Math.max(0, colonna - celle.length));
      while (celle.length < colonna) celle.push('');
      for (let c = colonna; c < colonna + colonne; c++) {
        celle[c] = testo;
        if (numero) griglia.numeriche.set(`${r},${c}`, numero);
      }
      if (nascosta) griglia.righeNascoste.add(r);
    }
  }

  /** Says that cells are merged into one; indices from 0, both ends included. */
  unisci({ riga, colonna, finoRiga, finoColonna }: Unione): void {
    const unione = { riga, colonna, finoRiga: Math.min(finoRiga, massimeRighe), finoColonna };
    this.conta(Math.max(1, unione.finoRiga - riga));
    this.foglio.griglia.unioni.push(unione);
  }

  /** Says that so many columns from this one are hidden. */
  nascondiColonne(da: number, quante: number): void {
    const fino = Math.min(da + quante, massimeColonne);
    this.conta(Math.max(0, fino - da));
    for (let c = da; c < fino; c++) this.foglio.griglia.colonneNascoste.add(c);
  }

  /** Keeps a sentence about a number that was read otherwise than it shows. */
  ripara(testo: string | undefined): void {
    if (testo) this.foglio.griglia.riparazioni.push(testo);
  }
}

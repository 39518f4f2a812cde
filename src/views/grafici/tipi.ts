import type { Drawing } from '../../charts/kinds.ts';
import type { Figura, Frase } from '../../model/index.ts';

/** A cell of the table of the same numbers: words, a figure, or nothing known. */
export type Cella = string | Figura | undefined;

/** A figure of the site, whole: what it says, what it draws, and the numbers behind it. Its id is its address for ever. */
export interface Grafico {
  id: string;
  programma: string;
  /** The Asse that it is about; empty for the programme, or for what its caption names. */
  asse?: string | undefined;
  /** The part of its subject that it is about (`REACT-EU`), where it is no whole. */
  parte?: string | undefined;
  /** The finding, computed from the data. */
  titolo: Frase;
  /** How to read the drawing, one line. */
  leggere: string;
  /** The same in words: largest, smallest, total, change. */
  sintesi: Frase[];
  /** Null where there is nothing to draw; `vuoto` says why. */
  disegno: Drawing | null;
  /** What its axis of values counts: euro unless said. */
  tacche?: 'euro' | 'numero';
  vuoto: string;
  tabella: {
    didascalia: string;
    /** The caption in a few words, where it names a thing whose name is long. */
    breve?: string | undefined;
    /** What a reader of the numbers must know, after the caption. */
    avviso?: string | undefined;
    intestazioni: { nome: string; numero: boolean; colonna?: string | undefined }[];
    righe: { nome: string; href?: string | undefined; celle: Cella[]; totale?: boolean }[];
  };
  /** Reference dates of the numbers, newest first. */
  date: string[];
  /** The page it belongs to. */
  pagina: string;
}

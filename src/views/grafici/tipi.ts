import type { Figura } from '../../model/index.ts';
import type { Frase } from '../frasi.ts';

/** A quantity ready for a chart: name, value in a reader's unit, text, evidence. Null is «not given», never zero. */
export interface Dato {
  label: string;
  value: number | null;
  text: string | undefined;
  note?: string | undefined;
  ref: string | undefined;
}

/** A quantity of one of the four stages of money, 1 to 4. */
export interface DatoStadio extends Dato {
  stage: 1 | 2 | 3 | 4;
}

/** A quantity at a date. */
export interface DatoNelTempo {
  date: string;
  value: number | null;
  text: string | undefined;
  ref: string | undefined;
}

/** A node of the programme's tree. */
export interface Nodo {
  label: string;
  children?: Nodo[];
}

/** What is drawn, by kind of chart: plain numbers and labels. */
export type Disegno =
  | { tipo: 'stadi'; dati: { frame: Dato; stages: DatoStadio[] } }
  | {
      tipo: 'assi';
      dati: { rows: { label: string; ref: string; frame: Dato; stages: DatoStadio[] }[] };
    }
  | { tipo: 'cento'; dati: { base: string; counts: DatoStadio[] } }
  | {
      tipo: 'tempo';
      dati: {
        frame: { label: string; points: DatoNelTempo[] };
        series: { label: string; stage: 1 | 2 | 3 | 4; points: DatoNelTempo[] }[];
      };
    }
  | {
      tipo: 'riprogrammazione';
      dati: {
        plans: { label: string; decision?: string | undefined }[];
        rows: { label: string; values: Omit<Dato, 'label'>[] }[];
      };
    }
  | { tipo: 'persone'; dati: { base: Dato; parts: Dato[]; groups: Dato[] } }
  | {
      tipo: 'indicatori';
      dati: (Dato & {
        status: 'reached' | 'missed' | 'notComparable' | 'unknown';
        target?: Omit<Dato, 'label'> | undefined;
        earlier?: Omit<Dato, 'label'> | undefined;
      })[];
    }
  | {
      tipo: 'storia';
      dati: {
        label: string;
        events: { label: string; date: string; text: string; ref?: string | undefined }[];
      }[];
    }
  | { tipo: 'albero'; dati: Nodo[] };

/** A cell of the table of the same numbers: words, a figure, or nothing known. */
export type Cella = string | Figura | undefined;

/** A figure of the site, whole: what it says, what it draws, and the numbers behind it. Its id is its address for ever. */
export interface Grafico {
  id: string;
  programma: string;
  /** The finding, computed from the data. */
  titolo: Frase;
  /** How to read the drawing, one line. */
  leggere: string;
  /** The same in words: largest, smallest, total, change. */
  sintesi: Frase[];
  /** Null where there is nothing to draw; `vuoto` says why. */
  disegno: Disegno | null;
  vuoto: string;
  tabella: {
    didascalia: string;
    intestazioni: { nome: string; numero: boolean; colonna?: string | undefined }[];
    righe: { nome: string; href?: string | undefined; celle: Cella[]; totale?: boolean }[];
  };
  /** Reference dates of the numbers, newest first. */
  date: string[];
  /** The page it belongs to. */
  pagina: string;
}

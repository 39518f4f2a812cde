import type { Dati } from '../model/index.ts';
import type { Problema } from './problemi.ts';

/** A silent repair made while reading: the officer can see each of them. */
export interface Riparazione {
  file: string;
  foglio?: string | undefined;
  riga?: number | undefined;
  colonna?: string | undefined;
  testo: string;
}

/** What reading collects on its way through the files. */
export interface Raccolta {
  dati: Omit<Dati, 'sito'>;
  problemi: Problema[];
  ricevuta: Riparazione[];
  /** Where each id was first used: `iniziativa por-fse-lombardia nidi-gratis` → `riga 12 di …`. */
  visti: Map<string, string>;
  /** What could not be read (`por-fse-lombardia/assi`, `rettifica <id>`): what hangs on it is not reported a second time. */
  illeggibili: Set<string>;
  /** How many problems were left unsaid because a register or a column is already reported. */
  taciuti: number;
}

/** An empty collection. */
export function nuovaRaccolta(): Raccolta {
  return {
    dati: {
      misure: [],
      programmi: [],
      assi: [],
      obiettivi: [],
      azioni: [],
      iniziative: [],
      indicatori: [],
      fonti: [],
      decisioni: [],
      gruppi: [],
      menzioni: [],
      note: [],
      formule: [],
      osservazioni: [],
      spiegazioni: [],
      registro: [],
      pubblicazioni: [],
      rettifiche: [],
      eventi: [],
      sinonimi: [],
      rinvii: [],
    },
    problemi: [],
    ricevuta: [],
    visti: new Map(),
    illeggibili: new Set(),
    taciuti: 0,
  };
}

import { nessunDato, type Dati, type Riferibile, type Spostata } from '../model/index.ts';
import type { Dettagli, Problema, TipoProblema } from './problemi.ts';
import type { Tabella } from './tabella.ts';

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
  /** The tables of dates, as they were typed. */
  tabelle: Tabella[];
  /** Where each id was first used: `iniziativa por-fse-lombardia nidi-gratis` → `riga 12 di …`. */
  visti: Map<string, string>;
  /** The registers by code, as far as `perCodice` has been asked. */
  indici: Map<string, { letti: number; voci: Map<string, Dati[Riferibile][number]> }>;
  /** What could not be read (`por-fse-lombardia/assi`, `rettifica <id>`): what hangs on it is not reported a second time. */
  illeggibili: Set<string>;
  /** How to report, on its own row, that an explanation lost the finding that it names. */
  orfane: Map<string, () => void>;
  /** How each figure that stands published is printed, by its id. */
  stampate: ReadonlyMap<string, string>;
  /** The rows of spostate.csv, each with how to report on it. */
  spostate: Map<Spostata, (tipo: TipoProblema, intestazione: string, d?: Dettagli) => void>;
  /** How many problems were left unsaid because a register or a column is already reported. */
  taciuti: number;
}

/** An empty collection. */
export function nuovaRaccolta(): Raccolta {
  return {
    dati: nessunDato(),
    problemi: [],
    ricevuta: [],
    tabelle: [],
    visti: new Map(),
    indici: new Map(),
    illeggibili: new Set(),
    orfane: new Map(),
    stampate: new Map(),
    spostate: new Map(),
    taciuti: 0,
  };
}

/** The records of a programme's register that have been read so far, by their code, the first of each. */
export function perCodice<N extends Riferibile>(
  { dati, indici }: Raccolta,
  registro: N,
  programma: string,
): ReadonlyMap<string, Dati[N][number]> {
  const chiave = `${programma}/${registro}`;
  const indice = indici.get(chiave) ?? { letti: 0, voci: new Map() };
  indici.set(chiave, indice);
  const tutte: Dati[Riferibile] = dati[registro];
  for (; indice.letti < tutte.length; indice.letti++) {
    const voce = tutte[indice.letti];
    if (voce?.programma !== programma) continue;
    const codice = 'id' in voce ? voce.id : voce.codice;
    if (codice !== '' && !indice.voci.has(codice)) indice.voci.set(codice, voce);
  }
  return indice.voci as ReadonlyMap<string, Dati[N][number]>;
}

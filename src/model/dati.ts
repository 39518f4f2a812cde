import type { Misura } from './misura.ts';
import type { Osservazione } from './osservazione.ts';
import type {
  Asse,
  Azione,
  Decisione,
  Fonte,
  FormulaStampata,
  Gruppo,
  Indicatore,
  Iniziativa,
  Menzione,
  Nota,
  Obiettivo,
  Programma,
} from './registri.ts';
import type { Sito } from './sito.ts';

/** Everything that data/ says, once read: what the build writes to content/dati/, one file a key. */
export interface Dati {
  sito: Sito;
  misure: Misura[];
  programmi: Programma[];
  assi: Asse[];
  obiettivi: Obiettivo[];
  azioni: Azione[];
  iniziative: Iniziativa[];
  indicatori: Indicatore[];
  fonti: Fonte[];
  decisioni: Decisione[];
  gruppi: Gruppo[];
  menzioni: Menzione[];
  note: Nota[];
  formule: FormulaStampata[];
  osservazioni: Osservazione[];
}

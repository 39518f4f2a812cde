import type { Misura } from './misura.ts';
import type { Derivata, Osservazione } from './osservazione.ts';
import type {
  Asse,
  Azione,
  Decisione,
  Fonte,
  FormulaStampata,
  Gruppo,
  Indicatore,
  Iniziativa,
  LuogoDelDocumento,
  Menzione,
  Nota,
  Obiettivo,
  Programma,
} from './registri.ts';
import type { Evento, Pubblicazione, Rettifica, Spostata, VoceRegistro } from './registro.ts';
import type { Rinvio, Sinonimo } from './ricerca.ts';
import type { Sito } from './sito.ts';
import type { Spiegazione } from './verifica.ts';

/** Everything that data/ says, once read. */
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
  /** In the order that each document has them. */
  luoghi: LuogoDelDocumento[];
  decisioni: Decisione[];
  gruppi: Gruppo[];
  menzioni: Menzione[];
  note: Nota[];
  formule: FormulaStampata[];
  osservazioni: Osservazione[];
  spiegazioni: Spiegazione[];
  /** What was published, and what changed since: empty until the first publication. */
  registro: VoceRegistro[];
  pubblicazioni: Pubblicazione[];
  rettifiche: Rettifica[];
  spostate: Spostata[];
  eventi: Evento[];
  sinonimi: Sinonimo[];
  rinvii: Rinvio[];
}

/** Data that say nothing yet; the settings of a site have no empty form. */
export function nessunDato(): Omit<Dati, 'sito'> {
  return {
    misure: [],
    programmi: [],
    assi: [],
    obiettivi: [],
    azioni: [],
    iniziative: [],
    indicatori: [],
    fonti: [],
    luoghi: [],
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
    spostate: [],
    eventi: [],
    sinonimi: [],
    rinvii: [],
  };
}

/** A figure on a page: printed, or computed by a named rule. */
export type Figura = Osservazione | Derivata;

/** A sentence whose figures stay figures: text and figures in order, so that each can be traced. */
export type Frase = (string | Figura)[];

/** True for a figure that the site computed. */
export function eDerivata(figura: Figura): figura is Derivata {
  return 'regola' in figura;
}

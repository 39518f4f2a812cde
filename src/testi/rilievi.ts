import type {
  Archivio,
  Argomenti,
  ArgomentiMotivo,
  IdRegola,
  Modello,
  ModelloMotivo,
  Verifica,
} from '../model/index.ts';

/** What a finding says in words. */
export interface Enunciato {
  /** One plain sentence, its figures computed. */
  titolo: string;
  /** The printed text, never mended; where it is not told, that of the first figure that bears the finding. */
  stampato?: string;
  /** What the numbers say. */
  calcolato: string;
  /** For a share: what it was found to be measured on. */
  base?: string;
}

/** The words of one model: from its arguments, the finding that carries them, and the archive that knows the names. */
export type Frase<M extends Modello> = (
  argomenti: Argomenti<M>,
  verifica: Verifica,
  archivio: Archivio,
) => Enunciato;

/** The words of every model of some rules. */
export type Frasi<R extends IdRegola = IdRegola> = {
  [M in Modello as M extends `${R}.${string}` ? M : never]: Frase<M>;
};

/** Why a ratio cannot be verified, model by model. */
export type Motivi = {
  [M in ModelloMotivo]: (argomenti: ArgomentiMotivo<M>, archivio: Archivio) => string;
};

/** The name of each rule, and the question it asks of the figures. */
export type Regole = Record<IdRegola, { nome: string; chiede: string }>;

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A table avanzamento.csv of data/, as an officer has it before the eyes. */
export interface TabellaDiSoldi {
  /** Its path below data/, with `/`. */
  percorso: string;
  programma: string;
  /** The folder of its date. */
  data: string;
  testo: string;
  /** A code of an Asse that has a row of its own. */
  asse: string;
}

/** The longest table of commitments among those of a data folder. */
export function tabellaDiSoldi(cartella: string): TabellaDiSoldi {
  const [percorso = '', testo = ''] =
    readdirSync(cartella, { recursive: true, encoding: 'utf8' })
      .map((file) => file.split(sep).join('/'))
      .filter((file) => /^[^/]+\/[^/]+\/avanzamento\.csv$/.test(file))
      .map((file) => [file, readFileSync(join(cartella, file), 'utf8')] as const)
      .filter(([, testo]) => /^\uFEFF?asse;.*;impegni;/.test(testo))
      .sort(([, x], [, y]) => y.length - x.length)[0] ?? [];
  const [programma = '', data = ''] = percorso.split('/');
  const asse = /\n(?!formula|Totale)(\w+);/.exec(testo)?.[1] ?? '';
  return { percorso, programma, data, testo, asse };
}

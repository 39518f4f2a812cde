import { csv } from '../format/csv.ts';
import { tavole, type Colonna } from '../model/index.ts';
import { proprio } from '../model/proprio.ts';

/** The registers of a programme in which an officer answers a problem. */
export type RegistroDiRisposte = 'spiegazioni' | 'rettifiche' | 'spostate' | 'avvisi';

/** The row that answers a problem: its cells by heading, null where only the officer knows what they hold. */
export interface Risposta {
  programma: string;
  registro: RegistroDiRisposte;
  voce: Readonly<Record<string, string | null>>;
}

/** The row as it is typed in the table; in angle brackets what is still to be said. */
export function rigaDi({ registro, voce }: Pick<Risposta, 'registro' | 'voce'>): string {
  const colonne: [string, Colonna][] = Object.entries(tavole.programma[registro].colonne);
  const celle = colonne.flatMap(([nome, { valori }]) => {
    const cella = proprio(voce, nome);
    return cella === undefined ? [] : [cella ?? `<${valori?.join(' o ') ?? nome}>`];
  });
  return csv([celle], { separatore: ';' }).trimEnd();
}

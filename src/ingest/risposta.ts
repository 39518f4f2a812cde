import { csv } from '../format/csv.ts';
import { tavole, type Colonna, type Tavola } from '../model/index.ts';
import { proprio } from '../model/proprio.ts';

/** The registers in which an officer answers a problem: all of a programme, but the one of addresses. */
export type RegistroDiRisposte =
  'spiegazioni' | 'decisioni' | 'rettifiche' | 'spostate' | 'eventi' | 'avvisi' | 'rinvii';

/** The row that answers a problem: its cells by heading, null where only the officer knows what they hold. */
export interface Risposta {
  programma: string;
  registro: RegistroDiRisposte;
  voce: Readonly<Record<string, string | null>>;
}

/** The table of a register, and its path in data/ without an ending. */
export function registroDi({ programma, registro }: Pick<Risposta, 'programma' | 'registro'>): {
  tavola: Tavola;
  nudo: string;
} {
  return registro === 'rinvii'
    ? { tavola: tavole.radice.rinvii, nudo: registro }
    : { tavola: tavole.programma[registro], nudo: `${programma}/${registro}` };
}

/** The row as it is typed in the table; in angle brackets what is still to be said. */
export function rigaDi(risposta: Risposta): string {
  const { voce } = risposta;
  const colonne: [string, Colonna][] = Object.entries(registroDi(risposta).tavola.colonne);
  const celle = colonne.flatMap(([nome, { valori }]) => {
    const cella = proprio(voce, nome);
    return cella === undefined ? [] : [cella ?? `<${valori?.join(' o ') ?? nome}>`];
  });
  return csv([celle], { separatore: ';' }).trimEnd();
}

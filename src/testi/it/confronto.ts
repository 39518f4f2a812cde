import { elenco, quante } from '../../format.ts';

/** The sentences of a comparison. */
export const confronto = {
  /** Why two sides have no difference: one is not there, or the two are not two exact numbers of one unit. */
  senzaDifferenza: (tutteEDue: boolean): string =>
    tutteEDue ? 'le due cifre non si possono sottrarre' : 'manca una delle due cifre',
  /** How many initiatives the documents name, place by place; where there is none it is not said. */
  nominate: (posti: readonly { quante: number; dove: string }[]): string => {
    const dette = posti
      .filter((p) => p.quante > 0)
      .map((p) => `${quante(p.quante, 'iniziativa', 'iniziative')} ${p.dove}`);
    return dette.length === 0
      ? 'A queste due date i documenti non nominano iniziative.'
      : `I documenti nominano ${elenco(dette)}.`;
  },
};

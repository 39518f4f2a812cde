import { quante } from '../../../format.ts';
import type { Prosa } from '../../prosa.ts';

/** The page of the terms. */
export const glossario = {
  descrizione: (voci: number): string =>
    `${quante(voci, 'parola', 'parole')} dei fondi europei, spiegate in due frasi al più.`,
  titolo: 'Glossario',
  apertura: 'Le parole dei fondi europei, spiegate con parole comuni.',
  soldi: {
    titolo: 'Le parole dei soldi',
    /** What the drawing of these words is an example of. */
    esempio: (programma: string, href: string, quando: string): Prosa => [
      'Per esempio ',
      { testo: programma, href },
      `, ${quando}.`,
    ],
  },
  lettere: 'Le altre parole, per lettera',
  altri: (nomi: readonly string[]): string => `Anche: ${nomi.join(', ').replace(/\.$/, '')}.`,
};

import { quante } from '../../../format.ts';
import { del } from '../parole.ts';
import { lAsse } from '../parti.ts';

const quanti = (obiettivi: number, azioni: number): string =>
  `${quante(obiettivi, 'obiettivo specifico', 'obiettivi specifici')} e ${quante(azioni, 'azione', 'azioni')}`;

/** The tree of a programme: Assi, objectives, actions. */
export const obiettivi = {
  descrizione: (programma: string, nObiettivi: number, nAzioni: number): string =>
    `L’albero ${del(programma)}: ${quanti(nObiettivi, nAzioni)}, Asse per Asse, con le iniziative che vi si legano.`,
  apertura: (nObiettivi: number, nAzioni: number): string =>
    `${quanti(nObiettivi, nAzioni)}. I documenti non danno importi per obiettivo o per azione: perciò l’albero è un elenco.`,
  obiettivi: (n: number): string => quante(n, 'obiettivo', 'obiettivi'),
  tuttoSullAsse: (asse: string): string => `Tutto ${lAsse(asse, 'su')}`,
  fonti: {
    etichetta: 'La fonte',
    titolo: 'Da dove viene l’albero',
    quante: (n: number): string => quante(n, 'documento', 'documenti'),
  },
};

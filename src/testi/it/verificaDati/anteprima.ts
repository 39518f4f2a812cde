import { quante } from '../../../format.ts';

/** The pages drawn before they are published. */
export const anteprima = {
  nessuna: 'Nessuna pagina mostra cifre nuove o cambiate.',
  dice: (n: number): string =>
    `Le cifre nuove o cambiate stanno in ${quante(n, 'pagina', 'pagine')}. Qui si leggono le frasi, i grafici e le cifre che ognuna avrà, fatti dallo stesso programma che fa il sito; intorno mancano menu, descrizioni scritte a mano e formato della pagina.`,
  pagina: 'Pagina da vedere',
  scegli: 'scegli la pagina',
  disegnata: (titolo: string): string => `Disegnata: ${titolo}.`,
  nonQui: 'Questa pagina non si disegna qui: si vedrà nel sito costruito.',
  tipi: {
    anno: 'Anni',
    asseAnno: 'Assi in un anno',
    asse: 'Assi',
    iniziativa: 'Iniziative',
    confrontoDate: 'Confronti fra date',
    confrontoDateAsse: 'Confronti fra date di un Asse',
    confrontoCoppia: 'Confronti fra due Assi',
    confrontoColProgramma: 'Assi e programma',
  },
};

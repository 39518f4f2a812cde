import type { Prosa } from '../../prosa.ts';
import { del } from '../parole.ts';

/** The pages of addresses that lead on, and the one of those that do not exist. */
export const spostate = {
  rinvio: {
    descrizione: 'Questo indirizzo porta a un’altra pagina.',
    titolo: 'La pagina è altrove',
    verso: (indirizzo: string): Prosa => [
      'Questo indirizzo porta a ',
      { testo: indirizzo, href: indirizzo },
      '.',
    ],
  },
  /** An initiative that bears another name, or became others; `evento` says how. */
  iniziativa: {
    descrizione: (evento: string): string =>
      `${evento}. L’iniziativa continua a un altro indirizzo.`,
    occhiello: (programma: string): string => `Iniziativa · ${programma}`,
    continua: 'Dove continua',
  },
  assente: {
    descrizione: 'L’indirizzo richiesto non esiste in questo sito.',
    titolo: 'Pagina non trovata',
    nulla: 'A questo indirizzo non c’è nulla. Puoi ripartire da qui.',
    forse: 'Forse cercavi',
    ripartire: 'Da dove ripartire',
    inizio: 'Pagina iniziale',
    iniziative: (programma: string): string => `Iniziative ${del(programma)}`,
  },
};

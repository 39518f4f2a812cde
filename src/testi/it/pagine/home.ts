import { elenco, quante } from '../../../format.ts';
import { unite, type Prosa, type Rimando } from '../../prosa.ts';

/** The first page of the site. */
export const home = {
  /** `documenti`: how many; without any the data of the Commission have other stages of money. */
  descrizione: (documenti: number): string =>
    `${documenti > 0 ? 'Quanto è stato assegnato, impegnato, pagato e certificato dai' : 'La dotazione, il costo delle operazioni selezionate e la spesa dichiarata dei'} programmi dei fondi europei: di ogni cifra, la fonte e il punto da cui viene.`,
  titolo: 'Come sono stati spesi i fondi europei',
  /** `conDati`: whether there are data of the Commission too. */
  apertura: (documenti: number, conDati: boolean): string =>
    `Le cifre ${elenco([
      ...(documenti > 0
        ? [`di ${quante(documenti, 'documento pubblico', 'documenti pubblici')}`]
        : []),
      ...(conDati ? ['dei dati annuali della Commissione europea'] : []),
    ])}. Ognuna porta al punto da cui viene; nelle frasi è arrotondata.`,
  /** What to try in the search. */
  domande: ['nidi gratis', 'disoccupati', 'DGR 6280'],
  esempi: (domande: readonly Rimando[]): Prosa => ['Prova a cercare: ', ...unite(domande), '.'],
  quanto: { etichetta: 'Quanto', titolo: 'Che fine hanno fatto 100 euro' },
  colpisce: {
    etichetta: 'Che cosa colpisce',
    /** `href`: where the rule is told. */
    titolo: (href: string): Prosa => ['Fatti scelti da ', { testo: 'una regola', href }],
    tutto: 'Leggi tutto',
  },
  vie: {
    etichetta: 'Per cominciare',
    titolo: 'Programma per programma',
    /** `iniziative`: where they are listed; undefined where there is none. */
    altre: (iniziative: string | undefined, cerca: string, glossario: string): Prosa => [
      'Oppure ',
      ...(iniziative === undefined
        ? []
        : [{ testo: 'tutte le iniziative', href: iniziative }, ', ']),
      { testo: 'la ricerca per parola', href: cerca },
      ' o ',
      { testo: 'il glossario', href: glossario },
      '.',
    ],
  },
};

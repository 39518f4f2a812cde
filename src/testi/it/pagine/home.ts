import { elenco, quante } from '../../../format.ts';
import { unite, type Prosa, type Rimando } from '../../prosa.ts';
import { del } from '../parole.ts';

/** The first page of the site. */
export const home = {
  descrizione:
    'Quanto è stato assegnato, impegnato, pagato e certificato dai programmi dei fondi europei: di ogni cifra, il documento e il punto da cui viene.',
  titolo: 'Come sono stati spesi i fondi europei, cifra per cifra',
  /** `conDati`: whether there are data of the Commission too; `ufficiale`: whether an authority answers for the site. */
  apertura: (documenti: number, conDati: boolean, ufficiale: boolean): string =>
    `Le cifre ${elenco([
      ...(documenti > 0
        ? [`di ${quante(documenti, 'documento pubblico', 'documenti pubblici')}`]
        : []),
      ...(conDati ? ['dei dati annuali della Commissione europea'] : []),
    ])}${ufficiale ? '' : ', in una lettura indipendente'}: da ognuna si arriva a com’è stampata e al punto da cui viene. Nelle frasi gli importi sono arrotondati.`,
  /** What to try in the search. */
  domande: ['nidi gratis', 'disoccupati', 'DGR 6280'],
  esempi: (domande: readonly Rimando[]): Prosa => ['Prova a cercare: ', ...unite(domande), '.'],
  quanto: { etichetta: 'Quanto', titolo: 'Che fine hanno fatto 100 euro' },
  colpisce: {
    etichetta: 'Che cosa colpisce',
    titolo: 'Fatti scelti dai dati',
    tutto: 'Leggi tutto',
    /** Where the rule is told. */
    regola: (href: string): Prosa => [
      'Li sceglie una regola, ',
      { testo: 'scritta qui', href },
      '.',
    ],
  },
  vie: {
    etichetta: 'Per cominciare',
    titolo: 'Per Asse, per iniziativa, per parola',
    assi: (programma: string): string => `Assi ${del(programma)}`,
    iniziative: 'Tutte le iniziative',
    parola: (cerca: string, glossario: string): Prosa => [
      'Per parola: ',
      { testo: 'cerca', href: cerca },
      ' nel sito o apri il ',
      { testo: 'glossario', href: glossario },
      '.',
    ],
  },
};

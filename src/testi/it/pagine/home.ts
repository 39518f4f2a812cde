import { elenco, quante } from '../../../format.ts';
import type { Frase } from '../../../model/index.ts';
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
  quanto: { etichetta: 'Quanto', titolo: 'Che cosa è stato di ogni 100 euro' },
  cambiato: {
    titolo: (programma: string, quando: string): string =>
      `${programma}: che cosa è cambiato ${quando}`,
    anno: (anno: string): string => `Tutto il ${anno}`,
  },
  dove: { etichetta: 'Dove sono andati i soldi', titolo: 'Gli Assi a confronto' },
  chi: {
    etichetta: 'Chi ne ha beneficiato',
    titolo: 'Le persone raggiunte',
    asse: (asse: Rimando, persone: Frase): Prosa => [asse, '. ', ...persone, '.'],
  },
  vie: {
    etichetta: 'Per cominciare',
    titolo: 'Per Asse, per anno, per iniziativa, per parola',
    di: (programma: string): string => `Pagine ${del(programma)}`,
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

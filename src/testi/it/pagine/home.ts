import { quante } from '../../../format.ts';
import type { Frase } from '../../../model/index.ts';
import { unite, type Prosa, type Rimando } from '../../prosa.ts';

/** The first page of the site. */
export const home = {
  descrizione:
    'Quanto è stato assegnato, impegnato, pagato e certificato dai programmi del Fondo sociale europeo: ogni cifra come è stampata nei documenti, con la sua fonte.',
  titolo: 'Come sono stati spesi i fondi europei, cifra per cifra',
  /** `ufficiale`: the site of an authority, which reads its own documents. */
  apertura: (documenti: number, ufficiale: boolean): string =>
    `Una lettura${ufficiale ? '' : ' indipendente'} di ${quante(documenti, 'documento pubblico', 'documenti pubblici')}: ogni cifra è mostrata com’è stampata, con il luogo da cui viene, e messa a confronto con le altre.`,
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
    titolo: 'Le persone che hanno partecipato',
    asse: (asse: Rimando, persone: Frase): Prosa => [asse, '. ', ...persone, '.'],
  },
  vie: {
    etichetta: 'Per cominciare',
    titolo: 'Per Asse, per anno, per iniziativa, per parola',
    di: (programma: string): string => `Pagine di ${programma}`,
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

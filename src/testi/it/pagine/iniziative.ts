import { numero, quante } from '../../../format.ts';

const programmi = (n: number): string => quante(n, 'programma', 'programmi');

/** The lists of initiatives, of one programme and of all. */
export const iniziative = {
  diTutti: {
    descrizione: (iniziative: number, nProgrammi: number): string =>
      `Le ${numero(iniziative)} iniziative nominate nei documenti di ${programmi(nProgrammi)}: Asse, stato, importo con il suo stadio, persone raggiunte.`,
    titolo: 'Tutte le iniziative',
    apertura: (nProgrammi: number, iniziative: number, conImporto: number): string =>
      `I documenti di ${programmi(nProgrammi)} ne nominano ${numero(iniziative)}: di ${numero(conImporto)} riportano un importo, delle altre no.`,
    vai: 'Vai al programma',
  },
  diUno: {
    descrizione: (iniziative: number, programma: string): string =>
      `Le ${numero(iniziative)} iniziative di ${programma} nominate nei documenti: a che punto sono, quanto è stato stampato di ciascuna, quante persone hanno raggiunto.`,
    apertura: (iniziative: number, conImporto: number): string =>
      `I documenti nominano ${numero(iniziative)} iniziative: di ${numero(conImporto)} riportano un importo, delle altre no.`,
    vai: 'Vai all’Asse',
    tutte: 'Le iniziative di tutti i programmi',
  },
};

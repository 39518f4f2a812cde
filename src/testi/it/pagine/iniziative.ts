import { numero, quante } from '../../../format.ts';

const programmi = (n: number): string => (n === 1 ? 'un programma' : `${numero(n)} programmi`);
const quanteIniziative = (n: number): string => quante(n, 'iniziativa', 'iniziative');

/** Of how many of them an amount is printed: `di 4 riportano un importo, delle altre no`. */
function conImporti(tutte: number, conImporto: number): string {
  if (conImporto === 0) return 'di nessuna riportano un importo';
  if (conImporto === tutte)
    return tutte === 1 ? 'ne riportano un importo' : 'di ognuna riportano un importo';
  const altre = tutte - conImporto === 1 ? 'dell’altra' : 'delle altre';
  return `di ${conImporto === 1 ? 'una' : numero(conImporto)} riportano un importo, ${altre} no`;
}

/** The lists of initiatives, of one programme and of all. */
export const iniziative = {
  diTutti: {
    descrizione: (iniziative: number, nProgrammi: number): string =>
      `${quanteIniziative(iniziative)} nei documenti di ${programmi(nProgrammi)}: Asse, stato, importo con il suo stadio, persone raggiunte.`,
    titolo: 'Tutte le iniziative',
    apertura: (nProgrammi: number, iniziative: number, conImporto: number): string =>
      `I documenti di ${programmi(nProgrammi)} ne nominano ${iniziative === 1 ? 'una' : numero(iniziative)}: ${conImporti(iniziative, conImporto)}.`,
    vai: 'Vai al programma',
  },
  diUno: {
    descrizione: (iniziative: number, programma: string): string =>
      `${quanteIniziative(iniziative)} di ${programma} nei documenti: a che punto sono, quali importi sono stampati, quante persone hanno raggiunto.`,
    apertura: (iniziative: number, conImporto: number): string =>
      `I documenti nominano ${quanteIniziative(iniziative)}: ${conImporti(iniziative, conImporto)}.`,
    vai: 'Vai all’Asse',
    tutte: 'Le iniziative di tutti i programmi',
  },
};

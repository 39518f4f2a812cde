import { maiuscola, numero, quante } from '../../../format.ts';
import { contate } from '../iniziative.ts';
import { del } from '../parole.ts';

const programmi = (n: number): string => (n === 1 ? 'un programma' : `${numero(n)} programmi`);
const quanteIniziative = (n: number): string => quante(n, 'iniziativa', 'iniziative');

const contateDove = (conParti: boolean): string => (conParti ? contate.replace(/,$/, '') : '');

/** Of how many of them an amount is printed: `di 4 riportano un importo, delle altre no`. */
function conImporti(tutte: number, conImporto: number): string {
  if (conImporto === 0) return 'di nessuna riportano un importo proprio';
  if (conImporto === tutte)
    return tutte === 1 ? 'ne riportano un importo' : 'di ognuna riportano un importo proprio';
  const altre = tutte - conImporto === 1 ? 'dell’altra' : 'delle altre';
  return `di ${conImporto === 1 ? 'una' : numero(conImporto)} riportano un importo proprio, ${altre} no`;
}

/** The lists of initiatives, of one programme and of all. */
export const iniziative = {
  diTutti: {
    descrizione: (iniziative: number, nProgrammi: number): string =>
      iniziative === 0
        ? 'Le fonti lette non nominano iniziative.'
        : `${quanteIniziative(iniziative)} nei documenti di ${programmi(nProgrammi)}: Asse, stato, importo con il suo stadio, persone raggiunte.`,
    titolo: 'Tutte le iniziative',
    /** `conParti`, here and below: whether phases, editions and lines are among them. */
    apertura: (
      nProgrammi: number,
      iniziative: number,
      conImporto: number,
      conParti: boolean,
    ): string =>
      iniziative === 0
        ? 'Le fonti lette non ne nominano.'
        : `I documenti di ${programmi(nProgrammi)} ne nominano ${iniziative === 1 ? 'una' : numero(iniziative)}${contateDove(conParti)}. ${maiuscola(conImporti(iniziative, conImporto))}.`,
  },
  diUno: {
    descrizione: (iniziative: number, programma: string): string =>
      iniziative === 0
        ? `Le fonti lette non nominano iniziative ${del(programma)}.`
        : `${quanteIniziative(iniziative)} ${del(programma)} nei documenti: a che punto sono, quali importi sono stampati, quante persone hanno raggiunto.`,
    apertura: (iniziative: number, conImporto: number, conParti: boolean): string =>
      iniziative === 0
        ? 'Le fonti lette non ne nominano.'
        : `I documenti nominano ${quanteIniziative(iniziative)}${contateDove(conParti)}. ${maiuscola(conImporti(iniziative, conImporto))}.`,
    tutte: 'Le iniziative di tutti i programmi',
  },
};

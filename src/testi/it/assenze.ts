import { elenco, maiuscola } from '../../format.ts';
import { lAsse } from './parti.ts';

/** What is missing, said only of what was looked for: the views ask all sources, documents and data, before they call these. */
export const assenze = {
  /** In place of a figure. */
  cifra: 'non disponibile',
  /** In place of a share of nothing. */
  baseZero: 'la base è zero',
  /** The heading of the figures of an initiative. */
  cifre: ({
    figure,
    altrove,
    atti,
    dellIntero,
  }: Record<'figure' | 'altrove' | 'atti' | 'dellIntero', readonly unknown[]>): string => {
    if (figure.length > 0) return 'Quanto, quando, in quale stadio';
    if (altrove.length > 0) return 'Le sue cifre stanno fra quelle degli Assi e del programma';
    if (atti.length > 0) return 'I documenti ne citano gli atti, senza importi né persone';
    return dellIntero.length > 0
      ? 'I documenti danno cifre dell’intera iniziativa, non di questa parte'
      : 'Nelle fonti lette non ci sono cifre su questa iniziativa';
  },
  /** In place of a count of its people: where else they are counted, and in one figure with which other initiatives. */
  negliAssi: 'contate fra le cifre degli Assi',
  insieme: (testo: string, altre: readonly string[]): string => `${testo}, con ${elenco(altre)}`,
  nessunDocumento: 'nessuno dei documenti letti la nomina',
  soldi: (asse: string) => ({
    asse: 'Quanto della dotazione è stato speso',
    dati: 'Dalla dotazione alla spesa dichiarata, nei dati della Commissione europea',
    dotazione: `${maiuscola(lAsse(asse, 'di'))} le fonti lette riportano la dotazione, non la spesa`,
    gruppo: `I documenti riportano gli importi ${lAsse(asse, 'di')} insieme a quelli di altri`,
    iniziative: 'I documenti riportano importi di singole iniziative, non di tutto l’Asse',
    indicatori: `I documenti riportano importi solo fra gli indicatori ${lAsse(asse, 'di')}`,
    nessuna: `Nelle fonti lette non ci sono importi ${lAsse(asse, 'di')}`,
  }),
  persone: (asse: string) => ({
    asse: 'Le persone raggiunte',
    dati: 'I partecipanti, nei dati della Commissione europea',
    dotazione: 'Le persone raggiunte',
    gruppo: `I documenti contano le persone ${lAsse(asse, 'di')} insieme a quelle di altri`,
    iniziative: 'I documenti contano le persone di singole iniziative, non di tutto l’Asse',
    indicatori: `I documenti contano le persone solo negli indicatori ${lAsse(asse, 'di')}`,
    nessuna: `Nelle fonti lette non ci sono conteggi di persone per ${lAsse(asse)}`,
  }),
  /** Where neither a programme nor any Asse of it has stages of money. */
  programma: (conIniziative: boolean): string =>
    conIniziative
      ? 'I documenti letti riportano importi di singole iniziative, non di tutto il programma né di un Asse.'
      : 'Nelle fonti lette non ci sono importi di questo programma.',
  iniziative: (conData: boolean): string =>
    conData ? 'A questa data le fonti lette non ne nominano.' : 'Le fonti lette non ne nominano.',
};

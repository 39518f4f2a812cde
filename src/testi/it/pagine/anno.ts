import { elenco, maiuscola, numero, quante } from '../../../format.ts';
import { del } from '../parole.ts';
import { assi, lAsse } from '../parti.ts';
import { unite, type Prosa, type Rimando } from '../../prosa.ts';

/** The pages of a year, of a programme and of an Asse; `quando` is the words for a date: `al 31 dicembre 2022`. */
export const anno = {
  /** `date`: each with its preposition, or the document that dates nothing. */
  descrizione: (programma: string, date: readonly string[]): string =>
    `${programma} ${elenco(date)}: che cosa dicono le fonti, con la fonte di ogni cifra.`,
  documenti: (documenti: readonly Rimando[]): Prosa => [
    documenti.length === 1 ? 'Fonte: ' : 'Fonti: ',
    ...unite(documenti, '; '),
    '.',
  ],
  /** Over what only the Commission's data say of a date, where documents speak of another. */
  neiDati: (quando: string): string => `Le cifre ${quando}, nei dati della Commissione europea`,
  /** Of a date of which only the Commission's data speak. */
  soloDati: (quando: string): string =>
    `${maiuscola(quando)} parlano del programma solo i dati annuali della Commissione europea. Seguono misure loro, con definizioni loro. Non sono gli impegni, i pagamenti e la spesa certificata che un documento stampa, anche dove una cifra coincide. Non dicono quali iniziative ci sono.`,
  soldi: (quando: string): string => `Gli stadi della spesa ${quando}`,
  unAsse: (asse: string, quando: string): string => `${maiuscola(lAsse(asse))} ${quando}`,
  persone: (quando: string): string => `Le persone raggiunte ${quando}`,
  valoriETarget: (quando: string): string => `Tutti i valori e i target ${quando}`,
  iniziative: (n: number, quando: string): string =>
    `${n === 1 ? 'L’iniziativa nominata' : `Le ${numero(n)} iniziative nominate`} ${quando}`,
  iniziativeDi: (stato: string, n: number): string => `${stato}: ${numero(n)}`,
  /** Where they are too many for the page of the year. */
  nominate: {
    tutte: 'Tutte, Asse per Asse',
    via: (asse: string, { pagina, pagine }: { pagina: number; pagine: number }): string =>
      pagine > 1 ? `${assi(asse)}, pagina ${pagina}` : assi(asse),
    descrizione: (asse: string, programma: string, anno: number): string =>
      `Le iniziative ${del(programma)} che i documenti nominano nel ${anno}: ${assi(asse)}.`,
    anno: (anno: number): string => `Che cos’altro dicono le fonti del ${anno}`,
    gruppo: (stato: string, quando: string, n: number): string =>
      `${stato} ${quando}: ${numero(n)}`,
  },
  altro: (quando: string): string => `Che cos’altro c’è ${quando}`,
  cifre: {
    tutte: 'Tutte le cifre sull’intero programma',
    didascalia: (quando: string): string => `Cifre, date e atti dell’intero programma ${quando}`,
  },
  verifiche: 'Dove le cifre di quest’anno non vanno d’accordo',
  quanteVerifiche: (n: number): string => quante(n, 'rilievo', 'rilievi'),
  vie: { titolo: 'Parte per parte, anno per anno', anni: 'Gli altri anni' },
  /** The page of one Asse in the year. */
  asse: {
    /** `nome`: of the Asse, empty where it has none but its code. */
    descrizione: (nome: string, asse: string, programma: string, date: readonly string[]): string =>
      `${maiuscola(lAsse(asse))} ${del(programma)}${nome && `, ${nome},`} ${elenco(date)}: che cosa dicono le fonti, con la fonte di ogni cifra.`,
    soldi: {
      etichetta: (data: string): string => `I soldi, ${data}`,
      titolo: (asse: string, quando: string): string => `I soldi ${lAsse(asse, 'di')} ${quando}`,
      dotazione: 'A questa data le fonti lette riportano la dotazione, non la spesa: ',
      nessuno: (asse: string): string =>
        `A questa data nessuna fonte letta dà importi ${lAsse(asse, 'di')} nel suo insieme.`,
    },
    cifre: {
      tutte: (asse: string): string => `Tutte le cifre ${lAsse(asse, 'di')}`,
      didascalia: (asse: string, quando: string): string =>
        `Le cifre ${lAsse(asse, 'di')} ${quando}`,
    },
    vie: {
      altre: 'Vai a',
      intero: (asse: string): string => `${assi(asse)}, tutte le date`,
    },
  },
};

import { elenco, maiuscola, quante } from '../../../format.ts';
import { unite, type Prosa, type Rimando } from '../../prosa.ts';
import { del } from '../parole.ts';
import { lAsse, type Parti } from '../parti.ts';

/** The pages that set Assi and dates side by side; `quando` is the words for a date: `al 31 dicembre 2022`. */
export const confronto = {
  occhiello: (programma: string, cosa: string): string => `${programma} · ${cosa}`,
  /** Of a page of the initiatives of a comparison, and of the way back to it. */
  iniziative: (titolo: string): string => `${titolo}, con lo stato e l’importo a ogni data.`,
  intero: 'Il confronto intero',
  scelta: {
    descrizione: (parti: Parti, programma: string): string =>
      `${maiuscola(parti.iPiu)} ${del(programma)} fianco a fianco, e una stessa parte a due date: che cosa è cambiato e che cosa non si può confrontare.`,
    titolo: (parti: Parti): string => `Confronta ${parti.piu} e date`,
    apertura: (parti: Parti): string =>
      `Due ${parti.piu}, ${parti.unUno} e tutto il programma, o una stessa parte a due date. Dove la base è cambiata c’è scritto «non confrontabile» e perché.`,
    tuttoIlProgramma: 'Tutto il programma',
    quanti: (n: number): string => quante(n, 'confronto', 'confronti'),
    dueDate: 'Due date',
    /** `tempo`, here and below: from one date to another. */
    date: (tempo: string): string => maiuscola(tempo),
    colProgramma: {
      etichetta: 'Una parte e il tutto',
      titolo: (parti: Parti): string => `${maiuscola(parti.unUno)} e tutto il programma`,
      via: (asse: string): string => `${asse}, e il programma`,
    },
    assi: {
      etichetta: 'Due parti o più',
      titolo: (parti: Parti, quando: string): string => `${maiuscola(parti.iPiu)} ${quando}`,
      tutti: (parti: Parti): string => `${maiuscola(parti.tutti)} insieme`,
      nota: 'si può scegliere quali vedere',
    },
  },
  /** The programme, or an Asse of it, between two dates. */
  date: {
    /** `cose`: what both dates print. */
    programma: (programma: string, tempo: string, cose: readonly string[]): string =>
      `${programma} ${tempo}: ${elenco(cose)} fianco a fianco, le differenze calcolate e che cosa non si può confrontare.`,
    asse: (asse: string, programma: string, tempo: string, cose: readonly string[]): string =>
      `${maiuscola(lAsse(asse))} ${del(confronto.date.programma(programma, tempo, cose))}`,
  },
  colProgramma: {
    descrizione: (asse: string, programma: string, quando: string): string =>
      `${maiuscola(lAsse(asse))} accanto a tutto il programma (${programma}), ${quando}: quanta parte ne è, e a che punto sono i soldi.`,
    apertura: (asse: Rimando, programma: Rimando): Prosa => [
      asse,
      ', accanto a tutto il programma ',
      programma,
      '.',
    ],
  },
  coppia: {
    descrizione: (uno: string, altro: string, programma: string, quando: string): string =>
      `${maiuscola(lAsse(uno))} e ${lAsse(altro)} ${del(programma)} fianco a fianco, ${quando}, con la fonte di ogni cifra.`,
    apertura: (assi: readonly Rimando[]): Prosa => [...unite(assi, '; '), '.'],
  },
  tutti: {
    descrizione: (parti: Parti, programma: string, quando: string): string =>
      `${maiuscola(parti.tutti)} ${del(programma)} fianco a fianco, ${quando}, con la fonte di ogni cifra.`,
    soldi: (quando: string): string => `Gli stadi della spesa ${quando}`,
    importi: { didascalia: 'Gli importi, come si leggono', prima: 'Misura' },
    proporzioni: {
      didascalia:
        'In proporzione: la percentuale della fonte dove c’è, altrimenti quella calcolata',
      prima: 'Rapporto',
    },
    persone: (quando: string): string => `Le persone raggiunte ${quando}`,
    conteggi: { didascalia: 'Persone raggiunte, come si leggono', prima: 'Chi' },
    nonSiSommano:
      'I documenti non dicono se una persona è contata in più parti del programma: non sommiamo i numeri.',
    coppie: (parti: Parti) => ({
      etichetta: 'A due a due',
      titolo: `${maiuscola(parti.iPiu)} a due a due`,
    }),
    scegli: (parti: Parti): string => `Scegli due ${parti.piu}`,
  },
};

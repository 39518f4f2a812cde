import { elenco, maiuscola, quante } from '../../../format.ts';
import type { Prosa, Rimando } from '../../prosa.ts';
import { assi, del } from '../parole.ts';

/** The pages that set Assi and dates side by side; `quando` is the words for a date: `al 31 dicembre 2022`. */
export const confronto = {
  occhiello: (programma: string, cosa: string): string => `${programma} · ${cosa}`,
  scelta: {
    descrizione: (programma: string): string =>
      `Gli Assi ${del(programma)} fianco a fianco, e lo stesso Asse a due date: che cosa è cambiato e che cosa non si può confrontare.`,
    titolo: 'Confronta Assi e date',
    apertura:
      'Due Assi, un Asse e tutto il programma, o lo stesso Asse a due date. Dove la base è cambiata c’è scritto «non confrontabile» e perché.',
    tuttoIlProgramma: 'Tutto il programma',
    quanti: (n: number): string => quante(n, 'confronto', 'confronti'),
    dueDate: 'Due date',
    /** `tempo`, here and below: from one date to another. */
    date: (tempo: string): string => maiuscola(tempo),
    colProgramma: {
      etichetta: 'Un Asse e il programma',
      titolo: 'Un Asse e tutto il programma',
      via: (asse: string): string => `${asse}, e il programma`,
    },
    assi: {
      etichetta: 'Due Assi o più',
      titolo: (quando: string): string => `Gli Assi ${quando}`,
      tutti: 'Tutti gli Assi insieme',
      nota: 'si possono scegliere quelli da vedere',
    },
  },
  /** The programme, or an Asse of it, between two dates. */
  date: {
    /** `cose`: what both dates print. */
    programma: (programma: string, tempo: string, cose: readonly string[]): string =>
      `${programma} ${tempo}: ${elenco(cose)} fianco a fianco, le differenze calcolate e che cosa non si può confrontare.`,
    asse: (asse: string, programma: string, tempo: string, cose: readonly string[]): string =>
      `L’${assi(asse)} ${del(confronto.date.programma(programma, tempo, cose))}`,
  },
  colProgramma: {
    descrizione: (asse: string, programma: string, quando: string): string =>
      `L’${assi(asse)} accanto a tutto il ${programma}, ${quando}: quanta parte è, e a che punto sono i soldi dell’uno e dell’altro.`,
    apertura: (asse: Rimando, programma: Rimando): Prosa => [asse, ', accanto al ', programma, '.'],
  },
  coppia: {
    descrizione: (uno: string, altro: string, programma: string, quando: string): string =>
      `L’${assi(uno)} e l’${assi(altro)} ${del(programma)} fianco a fianco, ${quando}: soldi, persone, indicatori, iniziative.`,
    /** Each Asse, a link, with its name. */
    apertura: (assi: readonly { via: Rimando; nome: string }[]): Prosa =>
      assi.flatMap(({ via, nome }, i) => [...(i === 0 ? [] : [' ']), via, `: ${nome}.`]),
  },
  tutti: {
    descrizione: (programma: string, quando: string): string =>
      `Tutti gli Assi ${del(programma)} fianco a fianco ${quando}: soldi, proporzioni, persone.`,
    soldi: (quando: string): string => `Gli stadi della spesa ${quando}`,
    importi: { didascalia: 'Gli importi, come si leggono', prima: 'Misura' },
    proporzioni: {
      didascalia: 'In proporzione: la percentuale stampata dove c’è, altrimenti quella calcolata',
      prima: 'Rapporto',
    },
    persone: (quando: string): string => `Le persone raggiunte ${quando}`,
    conteggi: { didascalia: 'Persone raggiunte, come stampate', prima: 'Chi' },
    nonSiSommano:
      'I documenti non dicono se una persona è contata in più Assi: non sommiamo i numeri.',
    coppie: { etichetta: 'A due a due', titolo: 'Gli Assi a due a due' },
    scegli: 'Scegli due Assi',
  },
};

import { maiuscola, numero, quante } from '../../../format.ts';
import type { Prosa } from '../../prosa.ts';
import { quanteViste } from '../quanteViste.ts';

const deiConti = (conDocumenti: boolean): string =>
  conDocumenti ? 'dei documenti' : 'dei dati annuali della Commissione europea';

/** The page of the findings. */
export const verifiche = {
  /** `conDocumenti`: whether the figures are of documents, and not of the Commission's yearly data alone. */
  descrizione: (confronti: number, concordi: number, conDocumenti: boolean): string =>
    `Abbiamo rifatto i conti ${deiConti(conDocumenti)}: ${quante(confronti, 'confronto', 'confronti')}, ${quante(concordi, 'torna', 'tornano')}. Qui ci sono gli altri, con le cifre usate.`,
  titolo: 'Le cifre che non vanno d’accordo',
  apertura: (conDocumenti: boolean): string =>
    `Abbiamo rifatto i conti ${deiConti(conDocumenti)}. La cifra ${conDocumenti ? 'stampata' : 'dei dati'} non si corregge: qui diciamo dove non va d’accordo con le altre.`,
  riconciliazione: (pagina: string): Prosa => [
    'Un altro controllo mette le cifre dei documenti accanto ai dati annuali della Commissione europea: è la ',
    { testo: 'riconciliazione', href: pagina },
    '.',
  ],
  /** The same page as files: every check, those that agree too; the findings. */
  file: (controlli: string, verifiche: string): Prosa => [
    'Da scaricare: ',
    { testo: 'tutti i controlli in CSV', href: controlli },
    ', anche quelli che tornano, e ',
    { testo: 'i rilievi in JSON', href: verifiche },
    '.',
  ],
  controllate: 'Cifre controllate',
  tornano: 'Confronti che tornano',
  su: (n: number): string => `su ${numero(n)}`,
  filtri: {
    programma: { nome: 'Programma', tutti: 'tutti' },
    data: { nome: 'Data', tutti: 'tutte' },
    livello: { nome: 'Che cosa è', tutti: 'tutto' },
    verdetto: { nome: 'Esito', tutti: 'tutti' },
    togli: 'Togli i filtri',
    mostrate: 'Mostrate: ',
    conto: quanteViste,
  },
  /** The pages that hold them. */
  aPagine: {
    descrizione: (programma: string, n: number): string =>
      `${programma}: ${quante(n, 'cifra che non va', 'cifre che non vanno')} d’accordo con le altre, con le cifre usate.`,
    tutte: 'Tutte le verifiche',
    intere: (livello: string): string => `${livello}, programma per programma:`,
    via: (
      programma: string,
      { voci, pagina, pagine }: { voci: readonly unknown[]; pagina: number; pagine: number },
    ): string => `${programma}${pagine > 1 ? `, pagina ${pagina}` : ''}: ${numero(voci.length)}`,
  },
  rilievi: (n: number): string => quante(n, 'rilievo', 'rilievi'),
  nonVerificabili: {
    etichetta: 'Senza risposta',
    titolo: 'Cifre che non si possono rifare',
    quante: (n: number): string => quante(n, 'cifra', 'cifre'),
    descrizione: (n: number): string =>
      `${maiuscola(quante(n, 'cifra che non si può', 'cifre che non si possono'))} rifare, e perché.`,
    voce: (stampata: string, punto: string, data: string, motivo: string): string =>
      `«${stampata}» (${punto}, ${data}): ${motivo}`,
  },
  regole: {
    etichetta: 'Le regole',
    titolo: 'Come controlliamo',
    quante: (n: number): string => quante(n, 'regola', 'regole'),
    didascalia: 'Le regole, quanti confronti tornano e quanti no',
    colonne: { regola: 'Regola', tornano: 'Tornano', rilievi: 'Rilievi' },
    chiusa: (concordi: number, metodo: string): Prosa => [
      `${maiuscola(quante(concordi, 'confronto torna', 'confronti tornano'))}, arrotondamenti compresi. Che cosa vogliono dire gli esiti è scritto nel `,
      { testo: 'metodo', href: metodo },
      '.',
    ],
  },
};

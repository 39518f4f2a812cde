import { alla } from '../../format.ts';

/** The frame of every page: head, navigation, foot. */
export const cornice = {
  lingua: 'it',
  locale: 'it_IT',
  saltaAlContenuto: 'Vai al contenuto',
  tornaSu: 'Torna su',
  inFondo: 'In fondo alla pagina',
  aggiornamenti: 'Aggiornamenti',
  aggiornato: (data: string): string => `dati fino ${alla(data)}`,
  /** The same of one programme, whatever the dates of the page; `quando` is its newest date, in short. */
  datiDelProgramma: (quando: string): string => `dati più recenti del programma: ${quando}`,
  /** Whose reading it is, where no authority answers for it. */
  indipendente: {
    nome: 'Lettura indipendente',
    testa: 'di documenti pubblici.',
    chi: 'Chi la cura',
    piede: (titolare: string): string =>
      `Lettura indipendente, a cura di ${titolare}. Non è il sito di un’amministrazione: fanno fede i documenti originali.`,
    incorporata: ': lettura indipendente di documenti pubblici',
  },
  anteprima: 'Anteprima, non pubblicata',
  ufficiale: (titolare: string): string => `Un sito di ${titolare}.`,
  segnala: {
    titolo: 'Segnalazioni',
    domanda: 'Hai trovato un errore o qualcosa di poco chiaro?',
    aChiCura: 'Segnalalo a chi cura il sito',
    nessuno: 'Un errore?',
    rettifiche: 'Come si correggono le cifre',
  },
  cerca: {
    etichetta: 'Cerca nel sito',
    suggerimento: 'Parola, Asse, anno, misura',
    invia: 'Cerca',
  },
  percorso: { titolo: 'Percorso di navigazione', inizio: 'Home' },
  navigazione: {
    titolo: 'Navigazione principale',
    programmi: 'Programmi',
    iniziative: 'Iniziative',
    verifiche: 'Verifiche',
    dati: 'Dati',
    glossario: 'Glossario',
    metodo: 'Metodo',
  },
  piede: {
    rettifiche: 'Rettifiche',
    verificaDati: 'Verifica dei dati',
    feed: 'Aggiornamenti (feed)',
  },
  doveri: {
    titolo: 'Altre pagine, note e doveri',
    noteLegali: 'Note legali',
    privacy: 'Privacy',
    accessibilita: 'Accessibilità',
    dichiarazione: 'Dichiarazione di accessibilità',
    licenza: 'Testi e dati:',
    ccBy: { nome: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/deed.it' },
  },
};

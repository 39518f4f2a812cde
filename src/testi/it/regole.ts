import type { Regole } from '../rilievi.ts';

/** Every rule, as the site explains it. */
export const regole: Regole = {
  rapporti: {
    nome: 'Percentuali ricalcolate',
    chiede:
      'Ogni percentuale stampata è il rapporto fra le cifre che dice, arrotondato; se non lo è, quale altro rapporto sarebbe?',
  },
  totali: {
    nome: 'Somme e totali',
    chiede: 'La somma degli Assi, o delle parti di un Asse, è il totale stampato?',
  },
  parti: {
    nome: 'Persone e loro parti',
    chiede: 'Maschi e femmine, e le categorie di persone vulnerabili, fanno il loro totale?',
  },
  quote: {
    nome: 'Quote che fanno cento',
    chiede: 'Le quote di uno stesso insieme fanno cento, salvo gli arrotondamenti?',
  },
  ripetizioni: {
    nome: 'La stessa cifra in più punti',
    chiede: 'Una cifra ripetuta nel testo è quella della tabella, arrotondata?',
  },
  etichette: {
    nome: 'Etichette delle righe',
    chiede: 'Ogni riga di una tabella porta il nome del suo Asse, una volta sola?',
  },
  formule: {
    nome: 'Formule nelle intestazioni',
    chiede: 'I valori di una colonna sono quelli della formula stampata sopra?',
  },
  basi: {
    nome: 'Base delle quote',
    chiede:
      'Le quote di date diverse sono misurate sulla stessa base, e i documenti riportano quella base?',
  },
  'persone-contate': {
    nome: 'Le stesse persone in due conti',
    chiede: 'Un indicatore conta le stesse persone che si leggono fra i destinatari del suo Asse?',
  },
  'ordine-stadi': {
    nome: 'Ordine degli stadi',
    chiede: 'Si concede più di quanto è programmato, si paga più di quanto è concesso?',
  },
  'oltre-dotazione': {
    nome: 'Oltre la dotazione',
    chiede: 'Uno stadio della spesa supera il 100% della dotazione?',
  },
  cali: {
    nome: 'Valori cumulati che calano',
    chiede: 'Un valore che si accumula dall’inizio del programma è diminuito?',
  },
  incrementi: {
    nome: 'Risorse aggiunte',
    chiede: 'Il totale di prima e le risorse aggiunte fanno il totale di dopo?',
  },
  dotazioni: {
    nome: 'Dotazioni spostate',
    chiede:
      'Una dotazione è cambiata da un piano all’altro, e fra i due c’è una decisione o un’altra versione del programma?',
  },
  'target-mossi': {
    nome: 'Target spostati',
    chiede:
      'Il target di un indicatore è cambiato, e fra le due date c’è una decisione o un’altra versione del programma?',
  },
  'target-di-altri': {
    nome: 'Target di altri',
    chiede:
      'Un target è uguale alla dotazione di un altro Asse o al target di un altro indicatore?',
  },
  'al-target': {
    nome: 'Distanza dal target',
    chiede: '«Il doppio» o la quota del target tornano con valore e target?',
  },
  'conteggi-gemelli': {
    nome: 'Un numero per due iniziative',
    chiede: 'Lo stesso numero è stampato per due iniziative diverse?',
  },
  'stati-diversi': {
    nome: 'Due stati per una iniziativa',
    chiede: 'La stessa iniziativa è detta a due punti diversi, o riprende dopo essere finita?',
  },
  'assi-diversi': {
    nome: 'Due Assi per una iniziativa',
    chiede:
      'La stessa iniziativa sta in Assi diversi, o in un Asse che non è quello della sua azione?',
  },
  'date-stampate': {
    nome: 'Pagine più vecchie',
    chiede: 'Una pagina porta una data molto prima di quella del documento?',
  },
  'guardia-data-ripetuta': {
    nome: 'Cartella copiata',
    chiede: 'Le cifre di una data sono quelle di una data precedente?',
  },
  'guardia-tabella-doppia': {
    nome: 'Tabella caricata due volte',
    chiede: 'La stessa tabella sta in due punti della stessa data?',
  },
  'guardia-annuale': {
    nome: 'Cumulata che pare annuale',
    chiede: 'Una misura che si accumula è stata riempita con i valori di un solo anno?',
  },
  'guardia-cumulata': {
    nome: 'Annuale che pare cumulata',
    chiede: 'Una misura annuale è stata riempita con i valori dall’inizio del programma?',
  },
  'guardia-migliaia': {
    nome: 'Importi in migliaia',
    chiede:
      'Gli importi sono mille volte più piccoli, o più grandi, di quelli della data precedente?',
  },
  'guardia-subtotale': {
    nome: 'Subtotale fra le parti',
    chiede: 'Una riga è la somma di altre righe della stessa tabella?',
  },
};

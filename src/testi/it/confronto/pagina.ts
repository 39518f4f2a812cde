import { elenco, maiuscola, quante as contate } from '../../../format.ts';
import { assi, lAsse, type Parti } from '../parti.ts';

/** The sections of a comparison: the same word in the contents of the page and beside the heading. */
export const sezioni = {
  inBreve: 'In breve',
  soldi: 'I soldi',
  persone: 'Le persone',
  indicatori: 'Gli indicatori',
  iniziative: 'Le iniziative',
  altri: 'Altri confronti',
};

/** The headings of the sections; `quando` with its preposition. */
export const titoli = {
  stadi: (quando: string): string => `Gli stadi della spesa ${quando}`,
  dotazioneEStadi: 'La dotazione e gli stadi della spesa',
  proporzioni: 'In proporzione',
  persone: 'Le persone raggiunte',
  personeA: (quando: string): string => `Le persone raggiunte ${quando}`,
  indicatori: 'I valori e i target',
  indicatoriPerAsse: 'Ogni parte ha i suoi indicatori: non si confrontano fra loro',
  iniziative: 'Quali iniziative nominano i documenti',
  iniziativeA: (quando: string): string => `Le iniziative nominate ${quando}`,
  altri: 'Altri confronti',
};

/** What a folded section holds. */
export const quante = {
  righe: (n: number): string => contate(n, 'riga', 'righe'),
  iniziative: (n: number): string => contate(n, 'iniziativa', 'iniziative'),
};

/** The captions and the heads of the tables. */
export const tabelle = {
  importi: 'Gli importi, come si leggono',
  proporzioni: 'In proporzione: la percentuale della fonte dove c’è, altrimenti quella calcolata',
  persone: 'Persone raggiunte, come si leggono',
  indicatori: 'Indicatori nominati a tutte e due le date',
  indicatoriDi: (asse: string, quando: string): string =>
    `Indicatori ${lAsse(asse, 'di')} ${quando}`,
  iniziative: 'Le iniziative nominate a tutte e due le date',
  /** Over the ways to the pages that hold all of them. */
  tutte: 'Tutte le iniziative nominate',
  misura: 'Misura',
  rapporto: 'Rapporto',
  chi: 'Chi',
  indicatore: 'Indicatore',
  iniziativa: 'Iniziativa',
  differenza: 'Differenza',
  inPunti: 'Differenza in punti',
  fraAssi: (uno: string, altro: string): string => `${assi(uno)} rispetto ${lAsse(altro, 'a')}`,
  quota: 'Quota del programma',
  tuttoIlProgramma: 'Tutto il programma',
  verifica: 'La verifica',
  avvertenze: (n: number): string => contate(n, 'avvertenza', 'avvertenze'),
  senzaStato: 'stato non indicato',
  mancaUnImporto: 'manca uno dei due importi',
  mancanoGliImporti: 'i documenti non ne danno importi',
};

/** What stands under a drawing or a table, so that nobody adds up what cannot be. */
export const avvisi = {
  cornice: {
    documenti:
      'La cornice è la dotazione; le barre sono i quattro stadi della spesa, sulla stessa scala.',
    dati: 'La cornice è la dotazione; le barre sono il costo delle operazioni selezionate e la spesa dichiarata dai beneficiari, sulla stessa scala.',
  },
  soloDotazione:
    'La dotazione vale alla sua data: la differenza è di quanto è stata alzata o abbassata. Le due cifre non si sommano.',
  cumulati:
    'Gli stadi della spesa si contano dall’inizio del programma, la dotazione vale alla sua data. La differenza è quanto si è aggiunto o tolto fra le due date. Le due cifre non si sommano.',
  grandezze:
    'Le parti di un programma sono di grandezza diversa: gli importi dicono quanto, le proporzioni dicono a che punto.',
  parteDelTutto:
    'Gli importi di una parte sono già compresi in quelli del programma e non si sommano.',
  stessePersone:
    'I documenti non dicono se una persona è contata in tutte e due le parti: non sommiamo i due numeri.',
  stessaPersona: 'I documenti non dicono se una persona è contata in più parti del programma.',
  /** What neither has at that date; `quando` with its preposition. */
  nessunoDeiDue: (quando: string, cose: readonly string[]): string =>
    `Di queste due parti ${quando} le fonti lette non danno né ${cose.join(' né ')}.`,
  cose: { persone: 'persone', indicatori: 'indicatori', iniziative: 'iniziative' },
  senzaIndicatori: (asse: string, quando: string): string =>
    `${assi(asse)}: ${quando} i documenti non riportano indicatori.`,
  nonNominata:
    'Un’iniziativa che un documento non nomina può essere ancora in corso: il documento non ne parla.',
};

/** What two dates do not let compare. */
export const ostacoli = {
  titolo: 'Che cosa non si confronta',
  importi: 'Gli importi',
  conteggi: 'I totali delle persone raggiunte',
  quali: (nomi: readonly string[]): string => `${maiuscola(elenco(nomi))}.`,
};

/** Lists of what only one side has. */
export const soltanto = {
  /** `quando` with its preposition. */
  indicatori: (quando: string, nomi: readonly string[]): string =>
    `Fra gli indicatori, soltanto ${quando}: ${elenco(nomi.map((nome) => `«${nome}»`))}.`,
  iniziativeDi: (asse: string, n: number): string =>
    `${assi(asse)}: ${contate(n, 'iniziativa', 'iniziative')}`,
};

/** Ways on. */
export const vie = {
  tutti: (parti: Parti): string => `${maiuscola(parti.tutti)} insieme`,
  altro: 'Scegli un altro confronto',
  /** `quando` in short. */
  aQuellaData: (asse: string, quando: string): string =>
    `${asse === '' ? 'Tutto il programma' : assi(asse)}, ${quando}`,
  tutto: 'tutto quello che le fonti dicono a quella data',
  /** From the page of a subject. */
  confronta: (asse: string, quando: string): string =>
    `Confronta ${asse === '' ? 'il programma' : lAsse(asse)} ${quando}`,
  tuttiIConfronti: 'Tutti i confronti',
};

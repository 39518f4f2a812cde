import { quante } from '../../../format.ts';
import { assi, lAsse } from '../parti.ts';

/** What the records of the search are found by, and what their results say, beside what the data say of them. */
export const voci = {
  glossario: 'Glossario',
  confronto: 'confronto',
  programma: (nome: string): string => `Programma ${nome}`,
  asseDi: (codice: string, programma: string): string => `${assi(codice)} ${programma}`,
  /** `OT9` in full words. */
  obiettivoTematico: (codice: string): string => codice.replace('OT', 'Obiettivo tematico'),
  donneEUomini: (anno: number): string => `Donne e uomini nel ${anno}`,
  donneEUominiDi: (asse: string): string => `Donne e uomini ${lAsse(asse, 'di')}`,
  cheCosaECambiato: 'Che cosa è cambiato',
  azione: (codice: string): string => `Azione ${codice}`,
  obiettivo: (codice: string): string => `Obiettivo ${codice}`,
  colNome: (codice: string, nome: string): string => `${codice}: ${nome}`,
  obiettivoSpecifico: 'obiettivo specifico',
  dellObiettivo: (codice: string): string => `obiettivo ${codice}`,
  indicatore: (tipo: string): string =>
    `Indicatore ${tipo === 'finanziario' ? tipo : `di ${tipo}`}`,
  quadro: 'quadro di efficacia dell’attuazione',
  target: (esito: string): string => `target obiettivo ${esito}`,
};

/** What a page that lists others is looked for by, beside its title: words, then other names. */
export const elenchi = {
  glossario: ['le parole dei fondi europei spiegate'],
  dati: ['scarica osservazioni csv json excel dati aperti'],
  tutteLeIniziative: ['elenco delle iniziative di tutti i programmi'],
  verifiche: ['dove i numeri dei documenti non tornano: errori e disaccordi'],
  riconciliazione: [
    'le cifre dei documenti accanto ai dati annuali della Commissione europea: coincidono o no',
    'Riconciliazione',
  ],
  confrontoProgrammi: ['confronta i programmi fra loro: costo selezionato, spesa dichiarata'],
  rettifiche: ['le cifre corrette dopo la pubblicazione, segnala un errore'],
  verificaDati: ['controlla un foglio prima di pubblicarlo', 'Verifica i tuoi dati'],
  iniziative: ['elenco'],
  indicatori: [
    'elenco: raggiunto, superato, target',
    'Quali iniziative hanno superato l’obiettivo',
    'Gli obiettivi raggiunti',
    'Target non raggiunti',
    'Obiettivi mancati',
  ],
  obiettivi: ['elenco'],
  fonti: ['elenco fonti'],
  confronto: ['confronti: confronta Assi, date, anni', voci.cheCosaECambiato],
  confrontoAssi: ['confronti: confronta gli Assi'],
} satisfies Record<string, [string, ...string[]]>;

/** What the list of all initiatives is asked for. */
export const filtrate = {
  senzaImporto: 'Iniziative senza importo',
  conImporto: 'Iniziative con un importo',
  oltre: (milioni: number): string =>
    `Iniziative oltre ${quante(milioni, 'milione', 'milioni')} di euro`,
};

import { maiuscola, minuscola } from '../../format.ts';
import { del } from './parole.ts';
import { assi, type Parti } from './parti.ts';

/** Which of the pages of a list. */
interface Posto {
  pagina: number;
  pagine: number;
}

const pagina = ({ pagina, pagine }: Posto): string =>
  pagine > 1 ? `, pagina ${pagina} di ${pagine}` : '';

/** The titles of the pages, and what they are called in the path that leads to them. */
export const titoli = {
  assente: 'Pagina non trovata',
  cerca: 'Cerca',
  dati: 'I dati da scaricare',
  cambiamenti: 'Che cosa è cambiato nei dati',
  glossario: 'Glossario',
  tutteLeIniziative: 'Tutte le iniziative',
  rettifiche: 'Le rettifiche',
  verifiche: 'Le verifiche',
  riconciliazione: 'Documenti e dati della Commissione',
  confrontoProgrammi: 'Programmi a confronto',
  verificaDati: 'Verifica dati',
  spostata: 'Pagina spostata',
  anno: (programma: string, anno: number): string => `${programma}, anno ${anno}`,
  asseNellAnno: (asse: string, anno: number): string => `${assi(asse)} nel ${anno}`,
  iniziative: (programma: string): string => `Le iniziative ${del(programma)}`,
  iniziativeDelGruppo: (asse: string, parte: Posto): string =>
    `Le iniziative: ${assi(asse)}${pagina(parte)}`,
  indicatori: (programma: string): string => `Gli indicatori ${del(programma)}`,
  obiettivi: (programma: string): string => `Obiettivi e azioni ${del(programma)}`,
  fonti: (programma: string): string => `Le fonti ${del(programma)}`,
  confronto: 'Confronta',
  tutti: (parti: Parti, programma: string): string =>
    `${maiuscola(parti.iPiu)} ${del(programma)} a confronto`,
  nominateNellAnno: (asse: string, anno: number, parte: Posto): string =>
    `Le iniziative del ${anno}: ${assi(asse)}${pagina(parte)}`,
  /** `livello`: what the findings may be taken for. */
  verificheAPagine: (programma: string, livello: string, parte: Posto): string =>
    `${programma}: ${minuscola(livello)}${pagina(parte)}`,
  riconciliazioneAPagine: (programma: string, parte: Posto): string =>
    `${programma}: documenti e dati della Commissione${pagina(parte)}`,
  nonVerificabili: (parte: Posto): string => `Cifre che non si possono rifare${pagina(parte)}`,
  rettificheAPagine: (programma: string, parte: Posto): string =>
    `Le rettifiche ${del(programma)}${pagina(parte)}`,
  noteDelDocumento: (documento: string, parte: Posto): string =>
    `${documento}: le nostre note${pagina(parte)}`,
  parteDelDocumento: (documento: string, parte: Posto): string =>
    `${documento}: le cifre${pagina(parte)}`,
  /** `confronto`: the title of the page that it is of. */
  iniziativeFraDate: (confronto: string, parte: Posto): string =>
    `${confronto}: le iniziative${pagina(parte)}`,
  /** `chi`: a programme or an Asse, by its name; `tempo`: from one date to another. */
  dueDate: (chi: string, tempo: string): string => `${chi} ${tempo}: che cosa è cambiato`,
};

export const passi = {
  dati: 'Dati',
  cambiamenti: 'Cambiamenti',
  iniziative: 'Iniziative',
  rettifiche: 'Rettifiche',
  verifiche: 'Verifiche',
  riconciliazione: 'Riconciliazione',
  verificaDati: 'Verifica dati',
  fonti: 'Fonti',
  indicatori: 'Indicatori',
  obiettivi: 'Obiettivi e azioni',
  anno: (anno: number): string => `Anno ${anno}`,
  confronti: 'Confronti',
  tutti: (parti: Parti): string => maiuscola(parti.tutti),
  dueAssi: (uno: string, altro: string): string => assi(`${uno}+${altro}`),
  colProgramma: (asse: string): string => `${assi(asse)} e programma`,
  cifra: 'Una cifra',
  dueDate: 'Due date',
  dueDateDi: (asse: string): string => `${assi(asse)} a due date`,
};

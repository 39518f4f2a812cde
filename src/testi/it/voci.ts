import { maiuscola, quante } from '../../format.ts';
import type { Frase, Osservazione } from '../../model/index.ts';
import type { Prosa } from '../prosa.ts';
import { del } from './parole.ts';
import { assi } from './parti.ts';

/** One correction. */
export const rettifica = {
  tipo: (tipo: string): string => ` · ${maiuscola(tipo)}`,
  ritirata: 'Una cifra ritirata',
  prima: 'Prima',
  adesso: 'Adesso',
  /** In place of `adesso`, where the figure has changed again since. */
  poi: 'Poi',
  nonCE: 'ritirata: non è più nelle pagine',
  perche: 'Perché',
  dove: 'Dove',
  luogo: (fonte: string, punto: string, quando: string): string =>
    `${fonte}, ${punto}; dati ${quando}`,
};

/** One publication: what appeared, what changed. */
export const pubblicazione = {
  laPrima: ', la prima pubblicazione',
  dati: (programma: string, quando: string): string => `${programma}, dati ${quando}`,
  cifreNuove: (n: number): string => `: ${quante(n, 'cifra nuova', 'cifre nuove')}`,
  altreIniziative: (n: number): string => ` e ${quante(n, 'altra', 'altre')}`,
  iniziativeNuove: (n: number): string => `${quante(n, 'iniziativa nuova', 'iniziative nuove')}: `,
  rettificate: (n: number): string => quante(n, 'cifra rettificata', 'cifre rettificate'),
  ritirate: (n: number): string => quante(n, 'cifra ritirata', 'cifre ritirate'),
  versione: (n: number): string => `Versione ${n}`,
  /** The head of the register of that day: whoever keeps it knows that nothing before it was cut. */
  testata: (righe: number, impronta: string): Prosa => [
    `${quante(righe, 'riga', 'righe')} del registro, l’ultima con impronta `,
    { codice: impronta },
  ],
};

/** The evaluations of a programme. */
export const valutazioni = {
  etichetta: 'Le valutazioni',
  titolo: 'Che cosa dicono le valutazioni',
  fonte: (quando: string, href: string, luogo: string): Prosa => [
    `Dati ${quando}. `,
    { testo: 'Fonte', href },
    `, ${luogo}.`,
  ],
};

/** The initiatives tied to an action. */
export const azione = {
  iniziative: 'Iniziative: ',
  /** Over the ways to the pages that hold those that are not named. */
  altre: (n: number): string => (n === 1 ? 'Un’altra sta in' : `Altre ${n} stanno in`),
  /** After an initiative that we set beside an action, and what the sign says. */
  nostra: '\u00a0*',
  nota: '* Accostamento nostro: nessun documento dice a quale azione appartiene l’iniziativa.',
};

/** One programme in the list of all. */
export const programma = {
  ogniCento: 'Ogni 100 euro: ',
  /** The name of the small drawing. */
  striscia: (programma: string): string =>
    `${programma}, che fine hanno fatto 100 euro di dotazione`,
  /** Of what the hundred are, whose (`asse`, where the documents give no money of the whole programme), and when. */
  di: (asse: string, dotazione: Osservazione | undefined, quando: string): Frase => [
    'Dotazione ',
    ...(asse === '' ? [] : [`${del(assi(asse))} `]),
    ...(dotazione ? [dotazione, ', '] : []),
    quando,
  ],
};

/** Over the initiatives of a list that are folded. */
export const altreIniziative = (n: number): string =>
  n === 1 ? 'Un’altra iniziativa' : `Altre ${n} iniziative`;

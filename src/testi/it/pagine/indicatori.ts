import { maiuscola, quante, traVirgolette } from '../../../format.ts';
import type { Indicatore } from '../../../model/index.ts';
import type { Prosa } from '../../prosa.ts';
import { del } from '../parole.ts';
import { assi, lAsse } from '../parti.ts';

const tipi: Record<Indicatore['tipo'], string> = {
  output: 'Indicatore di output',
  risultato: 'Indicatore di risultato',
  finanziario: 'Indicatore finanziario',
};

/** The page of the indicators of a programme. */
export const indicatori = {
  descrizione: (n: number, programma: string): string =>
    `${quante(n, 'indicatore', 'indicatori')} ${del(programma)}: valori e target a ogni data, come si leggono, e se il target è raggiunto.`,
  /** What the words mean, each with the address of its term. */
  apertura: (indicatore: string, target: string): Prosa => [
    'Un ',
    { testo: 'indicatore', href: indicatore },
    ' è ciò che il programma aveva promesso di contare o di ottenere. Il ',
    { testo: 'target', href: target },
    ' è il valore a cui doveva arrivare.',
  ],
  quadro: (quadroDiEfficacia: string): Prosa => [
    ' Per alcuni, quelli del ',
    { testo: 'quadro di efficacia', href: quadroDiEfficacia },
    ', il target era una condizione per avere una parte delle risorse.',
  ],
  /** The index by outcome: what leads to each group, and what the groups are called. */
  perEsito: 'A che punto sono',
  gruppi: {
    'non-raggiunto': 'Non raggiunti',
    'sotto-il-target': 'Sotto il target',
    'non-ancora': 'Non ancora raggiunti',
    'in-parte': 'Raggiunti in parte',
    'raggiunto-allora': 'Raggiunti, ma oggi il target è un altro',
    raggiunto: 'Raggiunti',
    'senza-confronto': 'Senza un confronto',
  },
  /** Under the index: what of each indicator is shown, and where the rest is. */
  ultime: (conDocumenti: boolean): string =>
    `Di ogni indicatore vedi la data più recente${conDocumenti ? ' dei documenti che lo contano fra gli indicatori. Se non lo confrontano con un target, vedi quella dei dati della Commissione' : ' che ne dà il valore'}. Le altre date stanno nella sua pagina.`,
  /** The page of one indicator. */
  uno: {
    descrizione: (nome: string, programma: string): string =>
      `${nome}, ${programma}: valori e target a ogni data, e se il target è raggiunto.`,
    ora: { etichetta: 'In breve', titolo: 'A che punto è' },
    anni: { etichetta: 'Nel tempo', titolo: 'Anno per anno' },
    cifre: {
      etichetta: 'Le cifre',
      titolo: 'Tutte le cifre, data per data',
      quante: (n: number): string => quante(n, 'cifra', 'cifre'),
    },
    altri: (programma: string): string => `Tutti gli indicatori ${del(programma)}`,
  },
  /** What an indicator is, and whether it is in the performance framework. */
  etichetta: (tipo: Indicatore['tipo'], asse: string, quadro: boolean): string =>
    `${tipi[tipo]} · ${assi(asse)}${quadro ? ' · quadro di efficacia' : ''}`,
  altriNomi: (nomi: readonly string[]): string =>
    `Chiamato anche: ${nomi.map(traVirgolette).join(', ')}`,
  /** An indicator, or one of the parts in which it is counted. */
  parte: (nome: string, dimensione: string): string =>
    dimensione ? `${nome} (${dimensione})` : nome,
  cifre: (nome: string, asse: string): string =>
    `Le cifre su ${traVirgolette(nome)}${nome.includes(assi(asse)) ? '' : `, ${assi(asse)}`}`,
  annoPerAnno: (nome: string, asse: string): string =>
    `${traVirgolette(nome)}, ${assi(asse)}: anno per anno, nei dati della Commissione europea`,
  asse: (asse: string): string => `${maiuscola(lAsse(asse))} e i suoi obiettivi`,
};

import { quante } from '../../../format.ts';
import type { Figura, Frase } from '../../../model/index.ts';
import { lAsse, prioritaDellUnione, prioritaRurale } from '../parti.ts';

/** A figure and when it holds, in words: `al 31 dicembre 2022`. */
interface Allora {
  figura: Figura;
  quando: string;
}

/** The page of an Asse. */
export const asse = {
  descrizione: (titolo: string, programma: string): string =>
    `${titolo} (${programma}): che cosa ne dicono le fonti, con la fonte di ogni cifra.`,
  /** Of an Asse that only the Commission's data know. */
  soloNeiDati: (codice: string, conObiettivo: boolean): string =>
    prioritaRurale(codice)
      ? `È una delle ${prioritaDellUnione}. Ne parlano solo i dati annuali della Commissione europea, che ne danno il codice: il nome è quello del regolamento.`
      : `Ne parlano solo i dati annuali della Commissione europea, che alle parti di un programma non danno nomi${conObiettivo ? ' ma l’obiettivo a cui servono' : '. Questo dice che cosa sono le sue righe'}.`,
  /** The allocation, and what it was before it changed. */
  dotazione: (ora: Allora, era: Allora | undefined): Frase => [
    `Dotazione ${ora.quando}: `,
    ora.figura,
    ...(era ? [' (era ', era.figura, ` ${era.quando})`] : []),
    '.',
  ],
  anni: 'Anno per anno',
  partecipanti: (asse: string): string =>
    `I partecipanti ${lAsse(asse, 'di')}, anno per anno, nei dati della Commissione europea`,
  gruppi: {
    destinatario: 'A chi si rivolge, secondo il programma',
    beneficiario: 'Chi può ricevere i fondi, secondo il programma',
  },
  obiettivi: {
    titolo: 'Che cosa doveva ottenere',
    elenco: 'Gli obiettivi e le azioni',
    racconto: (asse: string): string => `Che cosa raccoglie ${lAsse(asse)}`,
    nessuno: (asse: string): string =>
      `Le fonti lette non elencano obiettivi e azioni ${lAsse(asse, 'di')}.`,
    indicatori: (asse: string): string => `Gli indicatori ${lAsse(asse, 'di')}, data per data`,
  },
  iniziative: (conImporti: boolean): string =>
    conImporti ? 'Le iniziative con più soldi' : 'Le iniziative nominate',
  verifiche: 'Dove le cifre non vanno d’accordo',
  fonti: {
    titolo: 'Da dove vengono queste cifre',
    quante: (n: number): string => quante(n, 'fonte', 'fonti'),
    tutte: (asse: string): string => `Tutte le cifre ${lAsse(asse, 'di')}, data per data`,
  },
};

import { numero, quante } from '../../../format.ts';
import { contate } from '../iniziative.ts';
import { prioritaDellUnione } from '../parti.ts';

/** The page of a programme. */
export const programma = {
  descrizione: (nome: string): string =>
    `${nome}: che cosa ne dicono le fonti, con la fonte di ogni cifra.`,
  occhiello: (nome: string, fondo: string, periodo: string, cci: string): string =>
    `${nome} · ${fondo} · ${periodo} · CCI ${cci}`,
  cheCosa: 'Che cos’è il programma',
  soldi: {
    /** `quando`: the words for the newest date with money, none where there is none. */
    titolo: (quando: string | undefined): string =>
      quando ? `Quanto è stato speso ${quando}` : 'Quanto dicono le fonti',
    nessuno: 'Le fonti lette non danno gli importi dell’intero programma: non li stimiamo.',
  },
  /** Of a programme of rural development: what stands in the place of its Assi. */
  priorita: `Le parti di questo programma sono le ${prioritaDellUnione}.`,
  assi: { titolo: 'Come si divide il programma' },
  anni: 'Anno per anno',
  storia: {
    titolo: 'Come è cambiato il programma',
    elenco: 'Storia del programma',
    quante: (n: number): string => quante(n, 'decisione', 'decisioni'),
  },
  iniziative: {
    /** `conParti`: whether phases, editions and lines are among them. */
    titolo: (n: number, conParti: boolean): string => {
      if (n === 0) return 'Le iniziative';
      return n === 1
        ? 'L’iniziativa nominata è una'
        : `Le iniziative nominate sono ${numero(n)}${conParti ? contate.replace(/,$/, '') : ''}`;
    },
    tutte: 'L’elenco completo delle iniziative',
  },
  fonti: {
    titolo: 'Le fonti e gli altri modi di leggerle',
    quante: (n: number): string => quante(n, 'fonte', 'fonti'),
    indicatori: { nome: 'Tutti gli indicatori', nota: 'valori e target' },
    obiettivi: { nome: 'Obiettivi e azioni', nota: 'l’albero del programma' },
  },
};

import { data as inParole, numero, quante } from '../../../format.ts';
import type { Prosa } from '../../prosa.ts';

type Tipo = 'aggiunta' | 'cambiata' | 'precisata' | 'rinominata' | 'ritirata';
type Genere = 'cifra' | 'derivata' | 'pagina' | 'riga';

const generi: Record<Genere, [una: string, tante: string]> = {
  cifra: ['cifra stampata', 'cifre stampate'],
  derivata: ['cifra calcolata', 'cifre calcolate'],
  pagina: ['pagina', 'pagine'],
  riga: ['riga delle altre tabelle', 'righe delle altre tabelle'],
};
const tipi: Record<Tipo, [una: string, tante: string]> = {
  aggiunta: ['aggiunta', 'aggiunte'],
  cambiata: ['cambiata', 'cambiate'],
  precisata: ['precisata senza cambiare', 'precisate senza cambiare'],
  rinominata: ['con un altro identificativo', 'con un altro identificativo'],
  ritirata: ['ritirata', 'ritirate'],
};

/** The page of what changed from one publication to the next. */
export const cambiamenti = {
  descrizione:
    'Da una pubblicazione all’altra: che cosa è stato aggiunto, cambiato, ritirato o rinominato, dal registro. Anche in CSV e JSON.',
  titolo: 'Che cosa è cambiato, versione per versione',
  apertura:
    'Ogni pubblicazione è una versione dei dati, con un numero e una data. Qui leggi che cosa ognuna ha cambiato di quella prima. Lo dice il registro.',
  nessuna: {
    etichetta: 'Le versioni',
    titolo: 'Non c’è ancora nessuna versione',
    perche:
      'I dati di questo sito non sono ancora stati pubblicati la prima volta: ciò che vedi è un’anteprima. Può cambiare senza che qui resti scritto, e i suoi identificativi non sono ancora definitivi. Dalla prima pubblicazione in poi ogni cambiamento sarà in questa pagina.',
  },
  versione: {
    etichetta: (n: number): string => `Versione ${numero(n)}`,
    titolo: (n: number, giorno: string): string => `Versione ${numero(n)}, ${inParole(giorno)}`,
    prima: (righe: number): string =>
      `È la prima: non ha una versione con cui confrontarla. Il registro ha cominciato con ${quante(righe, 'riga', 'righe')}.`,
    uguale: 'Nulla è cambiato.',
    conto: (genere: Genere, tipo: Tipo, n: number): string =>
      `${quante(n, ...generi[genere])} ${tipi[tipo][n === 1 ? 0 : 1]}`,
    altre: (n: number): string => `e altre ${numero(n)}: sono tutte nei file`,
    testata: (righe: number, impronta: string): Prosa => [
      `Il registro di allora: ${quante(righe, 'riga', 'righe')}, l’ultima con impronta `,
      { codice: impronta },
      '.',
    ],
  },
  cifra: (misura: string, soggetto: string, quando: string): string =>
    `${misura}, ${soggetto}, ${quando}`,
  da: (prima: string, dopo: string): string => `: da «${prima}» a «${dopo}»`,
  era: (prima: string): string => `: era «${prima}»`,
  e: (dopo: string): string => `: «${dopo}»`,
  vie: 'Gli stessi cambiamenti per i programmi',
  csv: { nome: 'I cambiamenti, CSV', nota: 'una riga per cambiamento' },
  json: { nome: 'I cambiamenti, JSON', nota: 'versione per versione, con nota e testata' },
};

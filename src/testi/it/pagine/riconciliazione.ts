import { maiuscola, minuscola, numero, quante } from '../../../format.ts';
import type { EsitoRiconciliazione } from '../../../model/index.ts';
import type { Prosa } from '../../prosa.ts';
import { del } from '../parole.ts';
import { riconciliata } from '../riconciliata.ts';

const esiti: Record<EsitoRiconciliazione, { nome: string; spiega: string }> = {
  differisce: {
    nome: 'Non coincidono',
    spiega:
      'Stessa data, due valori. Quale sia uscito prima non si sa, o è uscito dopo il documento.',
  },
  rivista: {
    nome: 'Altro valore nei dati usciti dopo',
    spiega: 'Stessa data, due valori: i dati sono più recenti del documento.',
  },
  'altra-data': {
    nome: 'Stesso valore, altra data',
    spiega: 'I dati hanno il valore del documento, ma non alla sua data.',
  },
  'altra-definizione': {
    nome: 'Non contano per forza la stessa cosa',
    spiega: 'Stanno accanto perché si somigliano: non devono coincidere.',
  },
  precisione: {
    nome: 'Coincidono, scritte in altro modo',
    spiega:
      'Uguali, ma il documento le arrotonda, somma più priorità o dà una quota invece del numero.',
  },
  uguale: {
    nome: 'Coincidono',
    spiega: 'Uguali fino all’ultima cifra stampata.',
  },
};

/** The page that puts documents beside the yearly data of the Commission. */
export const riconciliazione = {
  esiti,
  descrizione: (righe: number, coincidono: number): string =>
    `Le cifre dei documenti accanto ai dati annuali della Commissione europea: ${quante(righe, 'confronto', 'confronti')}, ${quante(coincidono, 'coincide', 'coincidono')}. Cifra per cifra, con il luogo da cui viene.`,
  titolo: 'I documenti accanto ai dati della Commissione',
  apertura:
    'La Commissione europea pubblica ogni anno dati propri sugli stessi programmi. Qui ogni cifra che leggiamo in un documento sta accanto a quella dei dati, quando ci sono tutte e due.',
  avvertenza:
    'Due cifre diverse possono essere giuste tutte e due: una fonte può aver aggiornato il valore dopo l’altra. Il perché lo scriviamo solo se una fonte lo dice.',
  confronti: 'Cifre messe accanto',
  programma: {
    titolo: (daGuardare: number, tutte: number): string =>
      daGuardare === 0
        ? tutte === 1
          ? 'Una cifra sola sta in tutte e due le fonti, e ha lo stesso valore'
          : `Nessuna delle ${numero(tutte)} cifre ha un altro valore`
        : `${maiuscola(quante(daGuardare, 'cifra', 'cifre'))} da guardare per ${daGuardare === 1 ? 'prima' : 'prime'}, su ${numero(tutte)}`,
  },
  /** The pages that hold them all. */
  aPagine: {
    descrizione: (programma: string, n: number): string =>
      `${programma}: ${quante(n, 'cifra', 'cifre')} dei documenti accanto a quelle dei dati annuali della Commissione europea.`,
    tutte: 'Tutti i programmi, e come si accostano le cifre',
    intere: (programma: string): string => `Tutte le cifre ${del(programma)}:`,
    via: (n: number, { pagina, pagine }: { pagina: number; pagine: number }): string =>
      `${pagine > 1 ? `pagina ${pagina}: ` : ''}${quante(n, 'cifra', 'cifre')}`,
    daGuardare: 'Da guardare per prime',
    quante: (n: number): string => quante(n, 'cifra', 'cifre'),
  },
  dati: (tipo: string, autore: string): string => `${maiuscola(tipo)}, ${autore}`,
  frase: riconciliata,
  soloAdAltreDate: (n: number): string =>
    `Di ${n === 1 ? 'un’altra cifra' : `altre ${numero(n)} cifre`} dei documenti i dati hanno la misura soltanto ad altre date, e con altri valori: non ${n === 1 ? 'si confronta' : 'si confrontano'}.`,
  accostamenti: {
    etichetta: 'Gli accostamenti',
    titolo: 'Perché due nomi stanno accanto',
    quanti: (n: number): string => quante(n, 'coppia', 'coppie'),
    nomi: (uno: string, altro: string): string => `${uno} e ${minuscola(altro)}`,
  },
  file: (file: string, metodo: string): Prosa => [
    'Le stesse righe per le macchine: ',
    { testo: 'riconciliazione.csv', href: file },
    '. Come si accostano le due fonti è scritto nel ',
    { testo: 'metodo', href: metodo },
    '.',
  ],
};

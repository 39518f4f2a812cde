import { elenco, maiuscola, minuscola, quante } from '../../../format.ts';
import type { Prosa } from '../../prosa.ts';

/** The page of the programmes side by side; `quando` is the words for a date: `al 30 giugno 2022`. */
export const programmi = {
  descrizione: (nomi: readonly string[], quando: string): string =>
    `${elenco(nomi)} fianco a fianco: le stesse misure dei dati annuali della Commissione europea, ${quando} e negli anni prima, in euro e in per cento della dotazione.`,
  titolo: 'I programmi a confronto',
  apertura:
    'Le stesse misure, alla stessa data. Sono prese dai dati annuali della Commissione europea, che hanno le stesse colonne per ogni programma. Le parole dei documenti, come impegni o pagamenti, qui non ci sono: possono cambiare da un’autorità all’altra.',
  avvertenza:
    'Non è una classifica. I programmi hanno compiti, territori e dotazioni diversi, e la dotazione stessa cambia negli anni.',
  data: (quando: string): string => maiuscola(quando),
  quanti: (n: number): string => quante(n, 'programma', 'programmi'),
  tabella: (quando: string): string => `I programmi ${quando}`,
  programma: 'Programma',
  dotazione: 'dotazione',
  parte: (parte: string): string => `di cui ${parte}`,
  /** The name of the small drawing of a programme, or of a part of it. */
  striscia: (programma: string, parte: string): string =>
    `${programma}${parte && `, ${parte}`}, ogni 100 euro di dotazione`,
  altreDate: {
    etichetta: 'Gli anni prima',
    titolo: 'Le stesse misure alle altre date',
  },
  misure: (nomi: readonly { testo: string; href: string }[], metodo: string): Prosa => [
    'Che cosa contano: ',
    ...nomi.flatMap((n, i) => [...(i === 0 ? [] : [', ']), { ...n, testo: minuscola(n.testo) }]),
    '. Come nascono le percentuali è scritto nel ',
    { testo: 'metodo', href: metodo },
    '.',
  ],
  via: (pagina: string): Prosa => [
    { testo: 'I programmi a confronto', href: pagina },
    ': le stesse misure dei dati della Commissione, alla stessa data.',
  ],
};

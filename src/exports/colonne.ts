import type { Colonna } from './colonna.ts';
import { colonneAggiunte } from './colonneAggiunte.ts';

/** The columns of osservazioni.csv, in their order. They are a contract: never renamed, never moved. */
export const colonne = [
  {
    nome: 'id',
    tipo: 'string',
    titolo: 'Identificativo',
    descrizione: 'Identificativo stabile della cifra.',
  },
  {
    nome: 'programma',
    tipo: 'string',
    titolo: 'Programma',
    descrizione: 'Identificativo del programma.',
  },
  {
    nome: 'data_riferimento',
    tipo: 'string',
    titolo: 'Data di riferimento',
    descrizione:
      'La data a cui la cifra si riferisce: 2022-12-31, 2019-06 o 2020, secondo quanto è nota. Dove la fonte non ne dà una (data_cifre in fonti.csv), quella della fonte.',
  },
  {
    nome: 'fonte',
    tipo: 'string',
    titolo: 'Fonte',
    descrizione: 'Identificativo della fonte che riporta la cifra.',
    vuoto: 'cifra calcolata dal sito: nessuna fonte la riporta',
  },
  {
    nome: 'punto',
    tipo: 'string',
    titolo: 'Punto',
    descrizione: 'Il luogo nella fonte: sezione, tabella, diapositiva, righe.',
    vuoto: 'cifra calcolata dal sito',
  },
  {
    nome: 'asse',
    tipo: 'string',
    titolo: 'Asse',
    descrizione: 'Codice dell’Asse; III+IV per un gruppo di Assi.',
    vuoto: 'la cifra riguarda l’intero programma',
  },
  {
    nome: 'soggetto_tipo',
    tipo: 'string',
    titolo: 'Tipo di soggetto',
    descrizione: 'Di che genere è il soggetto: programma, asse, gruppo, iniziativa o indicatore.',
  },
  {
    nome: 'soggetto',
    tipo: 'string',
    titolo: 'Soggetto',
    descrizione: 'Identificativo di ciò di cui parla la cifra.',
  },
  {
    nome: 'misura',
    tipo: 'string',
    titolo: 'Misura',
    descrizione:
      'Che cosa misura, secondo il catalogo delle misure; per i rapporti calcolati le due misure, come impegni/dotazione.',
  },
  {
    nome: 'dimensione',
    tipo: 'string',
    titolo: 'Dimensione',
    descrizione: 'Di quale parte parla: donne, edizione, priorità, anno del target.',
    vuoto: 'la cifra riguarda il soggetto intero',
  },
  {
    nome: 'valore',
    tipo: 'any',
    titolo: 'Valore',
    descrizione:
      'Numero semplice: importi in euro, percentuali e conteggi come si leggono. È testo dove l’unità è data, intervallo, atto o parole.',
    vuoto:
      'la fonte dice che il dato manca, o il sito non mostra un gruppo di poche persone (la colonna testo dice quale dei due): non è zero',
  },
  {
    nome: 'unita',
    tipo: 'string',
    titolo: 'Unità',
    descrizione:
      'EUR, %, persone, progetti…; data, intervallo, atto o parole dove il valore è testo.',
  },
  {
    nome: 'precisione',
    tipo: 'number',
    titolo: 'Precisione',
    descrizione: 'Passo dell’ultima cifra stampata, nella stessa unità: 100000 per 0,1 Mln €.',
    vuoto: 'il valore non è un numero, manca o è calcolato',
  },
  {
    nome: 'qualificatore',
    tipo: 'string',
    titolo: 'Qualificatore',
    descrizione: 'Come il documento attenua la cifra: circa, oltre, più di, quasi…',
    vuoto: 'la cifra è stampata senza attenuazioni',
  },
  {
    nome: 'testo',
    tipo: 'string',
    titolo: 'Testo',
    descrizione:
      'La cifra com’è stampata, alla lettera; «meno di 5» o «non mostrata» dove direbbe di meno di cinque persone, o le farebbe ricavare.',
    vuoto: 'cifra calcolata dal sito',
  },
  {
    nome: 'derivata',
    tipo: 'string',
    titolo: 'Derivata',
    descrizione: '«no» per le cifre stampate, altrimenti il nome della regola che l’ha calcolata.',
  },
  {
    nome: 'url',
    tipo: 'string',
    titolo: 'Prova',
    descrizione:
      'La pagina che mostra la prova; dalla radice del sito dove questo non ha ancora un indirizzo pubblico.',
  },
  ...colonneAggiunte,
] as const satisfies readonly Colonna[];

export type NomeColonna = (typeof colonne)[number]['nome'];

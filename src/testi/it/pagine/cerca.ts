import { prosa, unite, type Prosa, type Rimando } from '../../prosa.ts';
import { maiuscola } from '../../../format.ts';
import { del } from '../parole.ts';
import type { Parti } from '../parti.ts';

/** The page of the search. */
export const cerca = {
  descrizione:
    'Cerca iniziative, Assi, anni, indicatori, documenti e parole: con i nomi di tutti i giorni, gli atti, gli importi e i codici.',
  titolo: 'Cerca',
  apertura: (cercareBene: string): Prosa => [
    'Una parola, un atto, un importo, un codice. ',
    { testo: 'Come cercare bene', href: cercareBene },
  ],
  modulo: {
    etichetta: 'Ricerca completa',
    domanda: 'Che cosa cerchi',
    invia: 'Cerca',
  },
  senzaScript: prosa(
    'La ricerca lavora nel tuo dispositivo e ha bisogno di JavaScript. Se non è attivo, o se non parte, ciò che si può trovare è negli elenchi di questa pagina. Usa la ricerca del tuo programma di navigazione (',
    { tasto: 'Ctrl' },
    ' + ',
    { tasto: 'F' },
    ').',
  ),
  guasto: prosa(
    { forte: 'La ricerca non parte:' },
    ' un suo file non è arrivato. Ricarica la pagina fra poco; intanto ciò che si può trovare è negli elenchi qui sotto.',
  ),
  tipi: 'Tipi di risultato',
  risultati: 'Risultati',
  altri: 'Mostra altri risultati',
  scarica: 'Scarica i risultati (CSV)',
  vicine: {
    titolo: 'Forse cercavi',
    spiega: 'Non sono risultati esatti: sono le voci che somigliano di più.',
  },
  elenchi: {
    etichetta: 'Gli elenchi',
    titolo: 'Oppure scorri gli elenchi',
    assi: (parti: Parti, assi: readonly Rimando[]): Prosa => [
      `${maiuscola(parti.iPiu)}: `,
      ...unite(assi),
    ],
    anni: (anni: readonly Rimando[]): Prosa => ['Anni: ', ...unite(anni)],
    iniziative: (programma: string): string => `Tutte le iniziative ${del(programma)}`,
    parole: (glossario: string): Prosa => [
      'Le parole dei fondi europei sono nel ',
      { testo: 'glossario', href: glossario },
      '.',
    ],
  },
  /** Beside the box that switches the key off. */
  tasto: prosa('Il tasto ', { tasto: '/' }, ' porta alla ricerca da ogni pagina'),
};

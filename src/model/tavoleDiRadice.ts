import type { Tavola } from './tavola.ts';

/** The tables at the root of data/. */
export const tavoleDiRadice = {
  misure: {
    contiene: 'il catalogo delle misure: una riga per ogni intestazione di colonna',
    necessaria: true,
    dati: 'misure',
    colonne: {
      colonna: {
        tipo: 'intestazione',
        chiave: 'nel sito',
        aiuto: 'L’intestazione che le tabelle possono usare: minuscole, cifre e «_».',
        esempio: 'dotazione',
      },
      misura: {
        tipo: 'intestazione',
        aiuto: 'La misura. Più intestazioni (i sinonimi dei documenti) possono averne una sola.',
        esempio: 'dotazione',
      },
      dimensione: {
        facoltativa: 'cella',
        aiuto: 'La parte di cui parla l’intestazione stessa, come «M» o «con disabilità».',
        esempio: '',
      },
      nome: { aiuto: 'Il nome che vede chi legge.', esempio: 'Dotazione finanziaria' },
      tipo: {
        valori: [
          'euro',
          'percentuale',
          'conteggio',
          'volte',
          'data',
          'intervallo',
          'atto',
          'indicatore',
        ],
        aiuto: 'Che cosa può contenere la cella; «indicatore»: quello che dice l’indicatore.',
        esempio: 'euro',
      },
      unita: {
        facoltativa: 'cella',
        aiuto: 'L’unità: EUR, %, persone, progetti… Nessuna dove la dice l’indicatore della riga.',
        esempio: 'EUR',
      },
      natura: {
        valori: ['cumulata', 'annuale', 'stato'],
        aiuto:
          'Se il valore si accumula dall’inizio, è di un anno solo, o dice come stanno le cose.',
        esempio: 'stato',
      },
      termine: {
        aiuto: 'La voce del glossario che la spiega.',
        esempio: 'dotazione-finanziaria',
      },
      formula: {
        facoltativa: 'cella',
        aiuto:
          'Per un rapporto: «impegni/programmato»; «@programma» è il valore del programma intero, «|» separa le basi possibili.',
        esempio: '',
      },
      base: {
        facoltativa: 'colonna',
        aiuto:
          'Per una quota: su che cosa è misurata, con parole che chi legge capisce. Due quote di basi diverse sono due misure.',
        esempio: '',
      },
      persone: {
        valori: ['raggiunte', 'previste', 'aventi diritto', 'di altri'],
        facoltativa: 'colonna',
        aiuto:
          'Per un conteggio di persone: se sono state raggiunte, se l’intervento è pensato per loro, se ne hanno diritto, o se il documento conta persone di altri e non del programma.',
        esempio: '',
      },
      fondo: {
        facoltativa: 'colonna',
        aiuto: 'Di quale fondo sono i soldi, se non di quello del programma.',
        esempio: '',
      },
      rapporti: {
        tipo: 'elenco',
        facoltativa: 'colonna',
        aiuto: 'Le misure su cui il sito può calcolare la quota di questa.',
        esempio: '',
      },
      confronta_con: {
        tipo: 'intestazione',
        facoltativa: 'colonna',
        aiuto:
          'L’intestazione sotto cui i dati annuali della Commissione hanno questa misura, se è un’altra: le loro cifre stanno accanto nella riconciliazione.',
        esempio: '',
      },
      altra_definizione: {
        tipo: 'sì o no',
        facoltativa: 'colonna',
        aiuto:
          'Se le due contano cose diverse e si mostrano accanto senza dover coincidere. Vuota vuol dire «no».',
        esempio: '',
      },
      confronto_perche: {
        facoltativa: 'colonna',
        aiuto: 'Perché si accostano, con parole che chi legge capisce.',
        esempio: '',
      },
    },
  },
  sito: {
    contiene: 'le impostazioni del sito',
    recapiti: true,
    colonne: {
      chiave: { chiave: 'nel sito', aiuto: 'L’impostazione.', esempio: 'nome' },
      valore: { facoltativa: 'cella', aiuto: 'Quanto vale.', esempio: 'Fondi in Chiaro' },
    },
  },
  sinonimi: {
    contiene: 'le parole di tutti i giorni e quelle dei documenti, per la ricerca',
    dati: 'sinonimi',
    colonne: {
      parola: {
        aiuto:
          'Ciò che la gente scrive. Una sigla (due maiuscole o più, senza spazi) vale nei due versi.',
        esempio: 'asilo',
      },
      equivale: {
        tipo: 'elenco',
        aiuto: 'Ciò che scrivono i documenti: «asilo» trova ciò che dice «nidi», non il contrario.',
        esempio: 'nidi | servizi per l’infanzia',
      },
    },
  },
  rinvii: {
    contiene: 'gli indirizzi di pagine spostate, e dove sono ora',
    dati: 'rinvii',
    colonne: {
      da: {
        aiuto: 'Il vecchio indirizzo: comincia e finisce con «/», e la pagina rinvia al nuovo.',
        esempio: '/ricerca/',
      },
      a: { aiuto: 'Il nuovo indirizzo.', esempio: '/cerca/' },
    },
  },
  registro: {
    contiene: 'tutto ciò che è stato pubblicato, e quando',
    automatica: 'pubblica',
    recapiti: true,
    dati: 'registro',
    colonne: {
      data: { aiuto: 'Il giorno della pubblicazione.', esempio: '2024-06-01' },
      genere: {
        valori: ['cifra', 'derivata', 'pagina', 'riga', 'spostamento', 'ritiro', 'pubblicazione'],
        aiuto:
          'Una cifra stampata, una calcolata, una pagina, una riga delle altre tabelle; lo spostamento di una cifra, o il ritiro di una di queste cose; la pubblicazione chiude le righe sue.',
        esempio: 'pagina',
      },
      id: {
        aiuto:
          'L’identificativo della cifra, l’indirizzo della pagina, il nome della tabella con l’impronta della riga.',
        esempio: '/por-fse-esempio/iniziative/nidi-gratis/',
      },
      valore: {
        facoltativa: 'cella',
        aiuto: 'Il valore pubblicato; l’Asse, per la pagina di un’iniziativa.',
        esempio: 'I',
      },
      unita: { facoltativa: 'cella', aiuto: 'L’unità della cifra.', esempio: '' },
      testo: {
        facoltativa: 'cella',
        aiuto:
          'La cifra com’è stampata; il nome, per una pagina; la riga intera, per le altre tabelle; l’identificativo di adesso, per uno spostamento; la nota, per una pubblicazione.',
        esempio: 'Nidi Gratis',
      },
      etichetta: {
        facoltativa: 'cella',
        aiuto: 'L’etichetta della riga, com’è stampata accanto alla cifra.',
        esempio: '',
      },
      punto: {
        facoltativa: 'cella',
        aiuto: 'Dove il documento stampa la cifra; per una calcolata, le cifre da cui viene.',
        esempio: '',
      },
      documento: {
        facoltativa: 'cella',
        aiuto: 'Lo SHA-256 del documento, dove fonti.csv lo dà.',
        esempio: '',
      },
      precedente: {
        aiuto: 'Lo SHA-256 della riga di prima, byte per byte e con il suo a capo.',
        esempio: '4b4f2b43c4c1a5d0ec4ea44ae3d1c5b74b4f2b43c4c1a5d0ec4ea44ae3d1c5b7',
      },
    },
  },
  pubblicazioni: {
    contiene: 'i giorni in cui si è pubblicato',
    automatica: 'pubblica',
    recapiti: true,
    dati: 'pubblicazioni',
    colonne: {
      data: { aiuto: 'Il giorno della pubblicazione.', esempio: '2024-06-01' },
      nota: {
        facoltativa: 'cella',
        aiuto: 'Una frase per chi legge.',
        esempio: 'I dati del 2023.',
      },
      righe: {
        tipo: 'intero',
        aiuto: 'Quante righe aveva allora il registro, l’intestazione a parte.',
        esempio: '2',
      },
      impronta: {
        aiuto: 'Lo SHA-256 dell’ultima di quelle righe, con il suo a capo.',
        esempio: '4b4f2b43c4c1a5d0ec4ea44ae3d1c5b74b4f2b43c4c1a5d0ec4ea44ae3d1c5b7',
      },
      firme: {
        tipo: 'elenco',
        facoltativa: 'colonna',
        aiuto: 'Le firme della testata del registro di allora: chi firma, e la firma in base64.',
        esempio: '',
      },
      marca: {
        facoltativa: 'colonna',
        aiuto: 'La marca temporale (RFC 3161) di quella testata firmata, in base64.',
        esempio: '',
      },
    },
  },
} as const satisfies Record<string, Tavola>;

import type { Tavola } from './tavola.ts';

const asse = {
  riferimento: 'assi',
  aiuto: 'Il codice dell’Asse (I, B, 3) o di un gruppo di Assi (III+IV).',
  esempio: 'I',
} as const;
const fonte = {
  riferimento: 'fonti',
  facoltativa: 'colonna',
  aiuto: 'Il documento che lo dice: l’identificativo di fonti.csv.',
  esempio: 'relazione-2023',
} as const;
const punto = {
  facoltativa: 'colonna',
  aiuto: 'Il luogo del documento: «Tabella 2», «§ 3.1».',
  esempio: '§ 1',
} as const;
const altriNomi = {
  tipo: 'elenco',
  facoltativa: 'colonna',
  aiuto: 'Gli altri nomi che ha nei documenti.',
  esempio: 'Nidi | Misura nidi',
} as const;

/** The tables of data/<programma>/, each after those that it refers to. */
export const tavoleDelProgramma = {
  programma: {
    contiene: 'il programma: una riga sola',
    necessaria: true,
    dati: 'programmi',
    colonne: {
      id: {
        tipo: 'identificativo',
        chiave: 'nel sito',
        aiuto: 'L’identificativo del programma: il nome della sua cartella.',
        esempio: 'por-fse-esempio',
      },
      nome: {
        aiuto: 'Il nome per esteso.',
        esempio: 'Programma Operativo Regionale FSE 2014-2020 di Regione Esempio',
      },
      nome_breve: { aiuto: 'Il nome nei menù e nei titoli.', esempio: 'POR FSE Esempio' },
      fondo: { aiuto: 'Il fondo europeo.', esempio: 'Fondo sociale europeo' },
      periodo: {
        tipo: 'periodo',
        aiuto: 'Il primo e l’ultimo anno della programmazione.',
        esempio: '2014-2020',
      },
      autorita: {
        facoltativa: 'cella',
        aiuto: 'L’Autorità di gestione, dove una fonte la dice.',
        esempio: 'Regione Esempio',
      },
      livello: {
        valori: ['regionale', 'nazionale'],
        aiuto: 'Se è un programma regionale o nazionale.',
        esempio: 'regionale',
      },
      cci: { aiuto: 'Il codice che la Commissione dà al programma.', esempio: '2014IT05SFOP999' },
      attribuzione: {
        facoltativa: 'colonna',
        aiuto: 'Perché un documento sta qui, se non dice da sé di quale programma parla.',
        esempio: '',
      },
    },
  },
  assi: {
    contiene: 'gli Assi: codice, nome, altri nomi',
    necessaria: true,
    dati: 'assi',
    colonne: {
      codice: {
        tipo: 'asse',
        chiave: 'nel programma',
        aiuto: 'Il codice con cui i documenti lo chiamano: lettere e cifre.',
        esempio: 'I',
      },
      nome: { aiuto: 'Il nome per esteso.', esempio: 'Occupazione' },
      altri_nomi: { ...altriNomi, esempio: 'Lavoro' },
      altri_codici: {
        tipo: 'elenco',
        facoltativa: 'colonna',
        aiuto: 'Gli altri codici con cui compare nei documenti.',
        esempio: '1',
      },
      ot: {
        facoltativa: 'colonna',
        aiuto: 'L’obiettivo tematico, com’è stampato.',
        esempio: 'OT 8',
      },
      fonte: { ...fonte, accessoria: true },
      punto: { ...punto, accessoria: true },
    },
  },
  fonti: {
    contiene: 'i documenti letti (si possono descrivere anche nella cartella della loro data)',
    misure: true,
    dati: 'fonti',
    colonne: {
      id: {
        tipo: 'identificativo',
        chiave: 'nel sito',
        aiuto: 'L’identificativo del documento: minuscole, cifre e trattini.',
        esempio: 'relazione-2023',
      },
      titolo: { aiuto: 'Il titolo del documento, com’è stampato.', esempio: 'Relazione 2023' },
      tipo: {
        aiuto: 'Che documento è: «relazione annuale», «nota», «presentazione».',
        esempio: 'relazione annuale',
      },
      data_riferimento: {
        tipo: 'cartella',
        aiuto: 'La data a cui si riferiscono le sue cifre, scritta come i nomi delle cartelle.',
        esempio: '2023',
      },
      data_documento: {
        tipo: 'data',
        facoltativa: 'colonna',
        aiuto: 'Quando è stato approvato o pubblicato, per esempio 29/05/2024.',
        esempio: '29/05/2024',
      },
      data_cifre: {
        valori: ['stampata', 'non stampata'],
        facoltativa: 'colonna',
        aiuto:
          'Se il documento dice a quale giorno si riferiscono le sue cifre. Vuota vuol dire «stampata»; se non lo dice, il sito scrive «secondo la nota», mai «al».',
        esempio: 'stampata',
      },
      autore: { aiuto: 'Chi lo firma.', esempio: 'Regione Esempio' },
      punto: {
        ...punto,
        accessoria: true,
        aiuto: 'Dove il documento dice quello che sta in questa riga.',
        esempio: 'Frontespizio',
      },
      nota: { facoltativa: 'colonna', aiuto: 'Che cosa deve sapere chi legge.', esempio: '' },
      pubblicato_in: {
        rara: true,
        facoltativa: 'colonna',
        aiuto:
          'Dove è pubblicato: il suo indirizzo, o le parole con cui il documento stesso dice dove si trova.',
        esempio: 'https://www.regione.esempio.it/relazione-2023.pdf',
      },
      sha256: {
        tipo: 'impronta',
        rara: true,
        facoltativa: 'colonna',
        aiuto:
          'Lo SHA-256 del file letto, 64 cifre esadecimali («sha256sum documento.pdf»): lega al file ogni cifra del registro.',
        esempio: '',
      },
    },
  },
  obiettivi: {
    contiene: 'gli obiettivi specifici',
    dati: 'obiettivi',
    colonne: {
      codice: { chiave: 'nel programma', aiuto: 'Il codice, com’è stampato.', esempio: '9.3' },
      asse,
      nome: { aiuto: 'Il nome per esteso.', esempio: 'Aumentare i servizi per l’infanzia' },
      fonte,
      punto,
    },
  },
  azioni: {
    contiene: 'le azioni degli obiettivi',
    dati: 'azioni',
    colonne: {
      codice: { chiave: 'nel programma', aiuto: 'Il codice, com’è stampato.', esempio: '9.3.3' },
      obiettivo: {
        riferimento: 'obiettivi',
        aiuto: 'Il codice dell’obiettivo, quello di obiettivi.csv.',
        esempio: '9.3',
      },
      nome: { aiuto: 'Il nome per esteso.', esempio: 'Buoni per i servizi' },
      fonte,
      punto,
    },
  },
  iniziative: {
    contiene: 'le iniziative, ognuna con un identificativo stabile',
    dati: 'iniziative',
    colonne: {
      id: {
        tipo: 'identificativo',
        chiave: 'nel programma',
        aiuto: 'L’identificativo: minuscole, cifre e trattini. Non cambia mai, è un indirizzo.',
        esempio: 'nidi-gratis',
      },
      nome: { aiuto: 'Il nome con cui il sito la chiama.', esempio: 'Nidi Gratis' },
      altri_nomi: altriNomi,
      asse,
      azione: {
        riferimento: 'azioni',
        facoltativa: 'colonna',
        aiuto: 'Il codice dell’azione, quello di azioni.csv.',
        esempio: '9.3.3',
      },
      azione_base: {
        valori: ['documento', 'nostra'],
        facoltativa: 'colonna',
        aiuto: 'Chi l’accosta all’azione: il documento, o noi.',
        esempio: 'documento',
      },
      parte_di: {
        riferimento: 'iniziative',
        facoltativa: 'colonna',
        aiuto: 'L’iniziativa più grande di cui è una parte o una fase.',
        esempio: '',
      },
      collegate: {
        tipo: 'elenco',
        riferimento: 'iniziative',
        facoltativa: 'colonna',
        aiuto: 'Altre iniziative che chi legge deve conoscere.',
        esempio: '',
      },
    },
  },
  indicatori: {
    contiene: 'gli indicatori',
    dati: 'indicatori',
    colonne: {
      codice: {
        tipo: 'identificativo',
        chiave: 'nel programma',
        aiuto: 'Il codice: minuscole, cifre e trattini.',
        esempio: 'disoccupati',
      },
      nome: { aiuto: 'Il nome per esteso.', esempio: 'Disoccupati, anche di lunga durata' },
      altri_nomi: { ...altriNomi, esempio: 'Disoccupati' },
      asse,
      tipo: {
        valori: ['output', 'risultato', 'finanziario'],
        aiuto: 'Che cosa misura.',
        esempio: 'output',
      },
      quadro: {
        tipo: 'sì o no',
        facoltativa: 'colonna',
        aiuto: 'Se fa parte del quadro di riferimento dell’efficacia.',
        esempio: 'sì',
      },
      unita: { aiuto: 'L’unità dei suoi valori: persone, %, EUR…', esempio: 'persone' },
      conta: {
        facoltativa: 'colonna',
        aiuto:
          'Se conta persone che si leggono anche fra i destinatari del suo Asse: la loro intestazione in misure.csv. I due numeri si confrontano.',
        esempio: '',
      },
    },
  },
  decisioni: {
    contiene: 'gli atti che hanno approvato o cambiato il programma',
    misure: true,
    dati: 'decisioni',
    colonne: {
      id: {
        chiave: 'nel programma',
        aiuto: 'Il numero della decisione.',
        esempio: 'C(2014)10098',
      },
      data: { tipo: 'data', aiuto: 'Il giorno della decisione.', esempio: '17/12/2014' },
      effetto: { aiuto: 'Che cosa ha fatto.', esempio: 'Approva il programma' },
      nome: {
        facoltativa: 'colonna',
        aiuto:
          'Come la chiama una frase, con l’articolo, dopo «con»: «la modifica per la crisi da Covid-19». Vuota: il sito ne dà il giorno.',
        esempio: '',
      },
      decisione: {
        tipo: 'misura',
        aiuto: 'L’atto com’è citato dal documento.',
        esempio: 'Decisione C(2014)10098 del 17 dicembre 2014',
      },
      fonte: {
        riferimento: 'fonti',
        aiuto: 'Il documento che la cita: l’identificativo di fonti.csv.',
        esempio: 'relazione-2023',
      },
      punto: { aiuto: 'Il luogo del documento.', esempio: 'Introduzione' },
    },
  },
  spiegazioni: {
    contiene: 'le parole con cui spieghiamo un rilievo delle verifiche',
    dati: 'spiegazioni',
    colonne: {
      verifica: {
        chiave: 'nel sito',
        aiuto: 'L’identificativo del rilievo, quello nell’indirizzo della pagina Verifiche.',
        esempio: 'somme.por-fse-esempio.2023-12-31.programma.dotazione',
      },
      spiegazione: {
        aiuto: 'Una o due frasi per chi legge.',
        esempio: 'Il documento arrotonda il totale.',
      },
      fonte: {
        ...fonte,
        aiuto:
          'Il documento che lo spiega: l’identificativo di fonti.csv. Vuota: la spiegazione è nostra, e il sito lo dice.',
        esempio: '',
      },
      punto: {
        ...punto,
        aiuto: 'Il luogo del documento che lo spiega; ci vuole se c’è la fonte.',
        esempio: '',
      },
    },
  },
  luoghi: {
    contiene: 'i luoghi dei documenti, nell’ordine in cui ognuno li ha',
    dati: 'luoghi',
    colonne: {
      fonte: {
        riferimento: 'fonti',
        aiuto: 'Il documento: l’identificativo di fonti.csv.',
        esempio: 'relazione-2023',
      },
      punto: {
        aiuto: 'Il luogo, scritto come nella colonna «punto» delle tabelle.',
        esempio: 'Tabella 1',
      },
      sezione: {
        facoltativa: 'colonna',
        aiuto: 'Il titolo della parte del documento in cui sta, com’è stampato.',
        esempio: '2.2. Avanzamento finanziario',
      },
      pagina: {
        facoltativa: 'colonna',
        aiuto:
          'La pagina in cui il luogo comincia, com’è stampata. Non fa parte di nessun identificativo: si può aggiungere quando si vuole.',
        esempio: '6',
      },
    },
  },
  eventi: {
    contiene: 'iniziative rinominate, spostate di Asse, unite, divise',
    dati: 'eventi',
    colonne: {
      iniziativa: {
        tipo: 'identificativo',
        aiuto:
          'L’identificativo di prima. Se non è più in iniziative.csv, con «id_nuovo» il vecchio indirizzo porta al nuovo.',
        esempio: 'nidi',
      },
      data: { tipo: 'data', aiuto: 'Quando è successo.', esempio: '2023' },
      tipo: {
        valori: ['rinominata', 'spostata', 'unita', 'divisa'],
        aiuto: 'Che cosa è successo.',
        esempio: 'unita',
      },
      prima: {
        facoltativa: 'colonna',
        aiuto: 'Se rinominata il nome di prima, se spostata l’Asse di prima.',
        esempio: '',
      },
      dopo: {
        facoltativa: 'colonna',
        aiuto: 'Se rinominata il nome di adesso, se spostata l’Asse di adesso.',
        esempio: '',
      },
      id_nuovo: {
        tipo: 'elenco',
        riferimento: 'iniziative',
        facoltativa: 'colonna',
        campo: 'idNuovi',
        aiuto: 'Se unita o divisa, o se è cambiato, gli identificativi di adesso.',
        esempio: 'nidi-gratis',
      },
      fonte,
      punto,
      nota: { facoltativa: 'colonna', aiuto: 'Che cosa deve sapere chi legge.', esempio: '' },
    },
  },
  spostate: {
    contiene: 'le cifre pubblicate che hanno un altro identificativo',
    dati: 'spostate',
    colonne: {
      id_prima: {
        aiuto:
          'L’identificativo pubblicato: la riga intera la propone «npm run verifica». Un «*» sta per una parte qualunque, la stessa in «id_dopo»: così un «punto» corretto è una riga sola.',
        esempio: 'relazione-2023.*.tabella-7',
      },
      id_dopo: {
        aiuto: 'L’identificativo di adesso.',
        esempio: 'relazione-2023.*.tabella-1',
      },
      data: { tipo: 'data', aiuto: 'Il giorno dello spostamento.', esempio: '01/07/2024' },
      motivo: {
        aiuto: 'Perché, in una frase per chi legge.',
        esempio: 'Il numero della tabella era sbagliato.',
      },
    },
  },
  rettifiche: {
    contiene: 'le cifre cambiate dopo la pubblicazione, e perché',
    dati: 'rettifiche',
    colonne: {
      data: { tipo: 'data', aiuto: 'Il giorno della rettifica.', esempio: '01/07/2024' },
      osservazione: {
        aiuto: 'L’identificativo della cifra: la riga intera la scrive «npm run verifica».',
        esempio: 'relazione-2023.2023-12-31.asse-i.dotazione.tabella-1',
      },
      tipo: {
        valori: ['revisione', 'correzione'],
        aiuto: '«revisione» se la fonte stessa l’ha cambiata, «correzione» se l’errore era nostro.',
        esempio: 'correzione',
      },
      motivo: { aiuto: 'Perché, in una frase per chi legge.', esempio: 'Una cifra saltata.' },
      valore_precedente: { aiuto: 'Il testo pubblicato prima.', esempio: '1.000,00 €' },
      valore_nuovo: {
        facoltativa: 'cella',
        aiuto: 'Il testo di adesso: nessuno, se la cifra è ritirata.',
        esempio: '10.000,00 €',
      },
    },
  },
  avvisi: {
    contiene: 'gli avvisi della verifica di cui qualcuno ha preso visione',
    recapiti: true,
    colonne: {
      tipo: {
        aiuto: 'Il nome fra parentesi quadre nel messaggio.',
        esempio: 'negative-money',
      },
      file: {
        aiuto: 'Il percorso dentro la cartella del programma.',
        esempio: '2023/avanzamento.csv',
      },
      letto: {
        facoltativa: 'cella',
        aiuto: 'Il valore come lo riporta il messaggio.',
        esempio: '-5.000,00 €',
      },
      motivo: { aiuto: 'Perché va bene così.', esempio: 'È una riduzione decisa nel 2023.' },
    },
  },
} as const satisfies Record<string, Tavola>;

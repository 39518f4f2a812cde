import { vita } from './parole.ts';
import type { Tavola } from './tavola.ts';
import { tavoleDelProgramma } from './tavoleDelProgramma.ts';

const fonte = {
  tipo: 'documento',
  riferimento: 'fonti',
  facoltativa: 'colonna',
  aiuto: 'Il documento: l’identificativo scritto in «fonti».',
  esempio: 'relazione-2023',
} as const;
const punto = {
  aiuto: 'Il luogo del documento: «Tabella 2», «§ 3.1». È obbligatorio quando c’è una cifra.',
  esempio: 'Tabella 1',
} as const;
const dimensione = {
  facoltativa: 'colonna',
  aiuto: 'La parte di cui parla la riga (per esempio «F»), se non è il tutto.',
  esempio: '',
} as const;
const nomeStampato = {
  facoltativa: 'colonna',
  aiuto: 'Il nome con cui il documento la chiama.',
  esempio: 'Misura Nidi Gratis',
} as const;

const diAsse = {
  asse: {
    tipo: 'riga',
    riferimento: 'assi',
    aiuto:
      'Il codice dell’Asse o di un gruppo (III+IV); «Totale» è il totale stampato del programma.',
    esempio: 'I',
  },
  etichetta: {
    facoltativa: 'colonna',
    aiuto: 'Il nome della riga com’è stampato, se è diverso dal codice o dubbio.',
    esempio: 'Asse I',
  },
  dimensione: { ...dimensione, rara: true },
  iniziative: {
    tipo: 'elenco',
    riferimento: 'iniziative',
    facoltativa: 'colonna',
    rara: true,
    aiuto: 'Le iniziative che la riga conta insieme, se la riga non è di tutto l’Asse.',
    esempio: '',
  },
  denominazione: {
    facoltativa: 'colonna',
    accessoria: true,
    rara: true,
    aiuto: 'Il nome dell’Asse com’è stampato: il sito prende quello di assi.csv.',
    esempio: 'Occupazione',
  },
  ot: {
    facoltativa: 'colonna',
    accessoria: true,
    rara: true,
    aiuto: 'L’obiettivo tematico com’è stampato: il sito prende quello di assi.csv.',
    esempio: 'OT 8',
  },
  fonte,
  punto,
} as const;
const diIndicatore = {
  indicatore: {
    riferimento: 'indicatori',
    aiuto: 'Il codice dell’indicatore, quello di indicatori.csv del programma.',
    esempio: 'disoccupati',
  },
  nome_stampato: { ...nomeStampato, esempio: 'Disoccupati' },
  dimensione,
  anno_target: {
    tipo: 'anno',
    facoltativa: 'colonna',
    aiuto: 'L’anno del target, per esempio 2023.',
    esempio: '2023',
  },
  esito_stampato: {
    valori: ['raggiunto', 'superato'],
    facoltativa: 'colonna',
    rara: true,
    aiuto: 'Se il documento stesso dice che il target è raggiunto, o superato.',
    esempio: '',
  },
  asse: {
    facoltativa: 'colonna',
    accessoria: true,
    rara: true,
    aiuto: 'L’Asse com’è stampato: il sito prende quello di indicatori.csv del programma.',
    esempio: 'I',
  },
  fonte,
  punto,
} as const;
const cominciata = ['punto', 'etichetta'] as const;

const {
  id,
  titolo,
  tipo,
  data_riferimento,
  data_documento,
  data_cifre,
  autore,
  punto: dove,
  nota,
  pubblicato_in,
  sha256,
} = tavoleDelProgramma.fonti.colonne;

/** The tables of data/<programma>/<data>/, each optional. */
export const tavoleDellaData = {
  fonti: {
    contiene: 'i documenti di questa data (si possono descrivere qui invece che sopra)',
    misure: true,
    colonne: {
      id,
      titolo,
      tipo,
      data_riferimento: {
        ...data_riferimento,
        facoltativa: 'colonna',
        rara: true,
        aiuto: 'La data a cui si riferiscono le sue cifre, se non è quella della cartella.',
      },
      data_documento,
      data_cifre,
      autore,
      punto: dove,
      nota,
      pubblicato_in,
      sha256,
    },
  },
  piano: {
    contiene: 'una riga per Asse: la dotazione',
    misure: true,
    pronta: { misure: ['dotazione'], cominciata },
    colonne: diAsse,
  },
  avanzamento: {
    contiene: 'una riga per Asse: programmato, impegni, pagamenti, spesa certificata',
    misure: true,
    pronta: {
      misure: ['dotazione', 'programmato', 'impegni', 'pagamenti', 'spesa_certificata'],
      cominciata,
    },
    colonne: diAsse,
  },
  'avanzamento-ue': {
    contiene: 'i dati annuali della Commissione: dotazione, costo selezionato, spesa dichiarata',
    automatica: 'importa-ue',
    misure: true,
    colonne: diAsse,
  },
  destinatari: {
    contiene: 'una riga per Asse: le persone raggiunte',
    misure: true,
    pronta: {
      misure: ['destinatari', 'destinatari_maschi', 'destinatari_femmine'],
      cominciata,
    },
    colonne: diAsse,
  },
  'destinatari-ue': {
    contiene: 'i dati annuali della Commissione: i partecipanti, un Asse per riga',
    automatica: 'importa-ue',
    misure: true,
    colonne: diAsse,
  },
  indicatori: {
    contiene: 'una riga per indicatore: valore e target',
    misure: true,
    pronta: { misure: ['valore', 'target'], cominciata: ['punto', 'nome_stampato'] },
    colonne: diIndicatore,
  },
  'indicatori-ue': {
    contiene: 'i dati annuali della Commissione: valori e target degli indicatori',
    automatica: 'importa-ue',
    misure: true,
    colonne: diIndicatore,
  },
  iniziative: {
    contiene: 'una riga per iniziativa e per luogo del documento',
    misure: true,
    dati: 'menzioni',
    pronta: {
      misure: ['dotazione', 'impegni'],
      cominciata: ['punto', 'nome_stampato', 'stato'],
    },
    colonne: {
      iniziativa: {
        riferimento: 'iniziative',
        aiuto: 'L’identificativo dell’iniziativa, quello di iniziative.csv del programma.',
        esempio: 'nidi-gratis',
      },
      nome_stampato: nomeStampato,
      asse: {
        riferimento: 'assi',
        facoltativa: 'colonna',
        aiuto: 'L’Asse sotto cui il documento la mette, se è diverso da quello di iniziative.csv.',
        esempio: 'I',
      },
      stato: {
        valori: vita,
        facoltativa: 'colonna',
        aiuto: 'A che punto è, con la parola usata dal documento, se lo dice.',
        esempio: 'in corso',
      },
      edizione: {
        facoltativa: 'colonna',
        rara: true,
        aiuto:
          'L’edizione o l’annualità di cui parla la riga, se non parla dell’iniziativa intera.',
        esempio: '2023/2024',
      },
      dimensione,
      fonte,
      punto,
    },
  },
  gruppi: {
    contiene: 'beneficiari e destinatari di ogni Asse',
    misure: true,
    dati: 'gruppi',
    colonne: {
      asse: {
        riferimento: 'assi',
        aiuto: 'Il codice dell’Asse (I, B, 3) o di un gruppo di Assi (III+IV).',
        esempio: 'I',
      },
      tipo: {
        valori: ['beneficiario', 'destinatario'],
        aiuto: 'Chi riceve le risorse, o chi ne trae vantaggio.',
        esempio: 'destinatario',
      },
      gruppo: {
        campo: 'nome',
        aiuto: 'Chi sono, con le parole del documento.',
        esempio: 'Famiglie con figli piccoli',
      },
      fonte,
      punto,
    },
  },
  note: {
    contiene: 'le nostre letture e avvertenze',
    dati: 'note',
    colonne: {
      tabella: {
        facoltativa: 'colonna',
        aiuto: 'La tabella di cui parla la nota, se non parla di tutto il documento.',
        esempio: 'piano',
      },
      riga: { facoltativa: 'colonna', aiuto: 'La chiave della riga.', esempio: 'I' },
      colonna: {
        facoltativa: 'colonna',
        aiuto: 'L’intestazione della colonna.',
        esempio: 'dotazione',
      },
      fonte,
      punto: { ...punto, aiuto: 'Il luogo del documento: «Tabella 2», «§ 3.1».' },
      tipo: {
        valori: ['lettura', 'avvertenza', 'attribuzione'],
        aiuto:
          '«lettura»: un difetto di lettura che abbiamo mendato. «avvertenza»: cosa deve sapere chi legge la cifra. «attribuzione»: perché la cifra sta qui; con la colonna «stato», perché diciamo noi a che punto è un’iniziativa di cui il documento non usa la parola.',
        esempio: 'lettura',
      },
      stampato: {
        facoltativa: 'colonna',
        aiuto: 'Che cosa è stampato.',
        esempio: '1O.000,00 €',
      },
      lettura: { facoltativa: 'colonna', aiuto: 'Che cosa leggiamo.', esempio: '10.000,00 €' },
      nota: { aiuto: 'La nota, in una frase per chi legge.', esempio: 'Una O per uno zero.' },
    },
  },
} as const satisfies Record<string, Tavola>;

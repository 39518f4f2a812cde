import { alla, data as giorno, numero, quante } from '../../../format.ts';
import { prosa, type Prosa, type Rimando } from '../../prosa.ts';

const cifre = (n: number, una: string, molte: string): string =>
  n === 1 ? `una cifra ${una}` : `${numero(n)} cifre ${molte}`;
const delleFonti = (n: number): string => cifre(n, 'delle fonti', 'delle fonti');
const calcolate = (n: number): string => cifre(n, 'calcolata', 'calcolate');

/** The page of the files to download. */
export const dati = {
  descrizione: (nDelleFonti: number, nCalcolate: number): string =>
    `Tutte le cifre del sito in CSV e JSON: ${delleFonti(nDelleFonti)}, con fonte e punto, e ${calcolate(nCalcolate)}, con la loro regola. Licenza CC BY 4.0.`,
  titolo: 'I dati da scaricare',
  apertura: (nDelleFonti: number, nCalcolate: number): string =>
    `Qui ci sono ${delleFonti(nDelleFonti)}, ciascuna con il suo punto, e ${calcolate(nCalcolate)} da noi, ciascuna con la sua regola. Si possono riusare liberamente, citando il sito.`,
  quantiFile: (n: number): string => `${numero(n)} file`,
  file: {
    etichetta: 'I file',
    titolo: 'Le stesse cifre in più forme',
    elenco: 'File con le cifre',
    /** What stands beside a file: how many rows it has and what it weighs. */
    misura: (righe: number, bytes: number): string =>
      `${quante(righe, 'riga', 'righe')}, ${quante(bytes, 'byte', 'byte')}`,
    uso: (uso: string, aggiornato: string): string => `${uso}; dati del ${giorno(aggiornato)}`,
    come: 'Come si leggono le righe',
    unaRiga: prosa(
      'Una riga è una cifra: una quantità, di un soggetto, a una data, letta in un punto di una fonte. Una cifra dei dati della Commissione è letta da una loro riga o sommata da più righe. Anche date e atti hanno una riga. Gli importi di date diverse ',
      { forte: 'non si sommano' },
      '. Molti contano tutto dall’inizio del programma, come dice la natura di ogni misura nel catalogo qui sotto.',
    ),
    unaVolta: prosa(
      'La stessa quantità può comparire in più righe, se più fonti o più punti la riportano. Quelle con ',
      { codice: 'principale' },
      ' uguale a ',
      { codice: 'sì' },
      ' la danno una volta sola, e ',
      { codice: 'motivo_principale' },
      ' dice perché proprio quella. Vuoi sommare le dotazioni degli Assi a una data senza contarne una due volte? Prendi da ',
      { codice: 'cifre.csv' },
      ' le righe con ',
      { codice: 'soggetto_tipo' },
      ' uguale a ',
      { codice: 'asse' },
      ', la misura, la data e ',
      { codice: 'dimensione' },
      ' vuota. La chiave di una riga principale è: programma, data_riferimento, soggetto_tipo, soggetto, misura, dimensione e, per le cifre calcolate, regola.',
    ),
  },
  cartelle: {
    etichetta: 'Le cartelle',
    titolo: 'Tutto insieme, o solo una parte',
    programmi: 'Le cifre di un programma',
    /** The whole, by the ending of its file. */
    forme: {
      xlsx: 'per Excel: i numeri sono numeri',
      parquet: 'Parquet, per DuckDB, pandas, R',
      zip: 'tutti i file, in uno zip',
    },
    parti: (programma: string): string => `${programma}: una data o una parte per volta`,
    come: prosa(
      'Ogni cartella ha le stesse righe come ',
      { codice: 'cifre.csv' },
      ', ',
      { codice: 'cifre.xlsx' },
      ' e ',
      { codice: 'cifre.json' },
      ', con le spiegazioni e la licenza, ed è anche un solo file zip. Quelle di un programma stanno in ',
      { codice: '/dati/‹programma›/ultimi/' },
      ', che segue i dati di oggi. A ogni pubblicazione se ne aggiunge una con il suo giorno, ',
      { codice: '/dati/‹programma›/‹giorno›/' },
      ', fatta solo delle righe del registro di allora: non cambia più.',
    ),
    iniziative: (elenco: string): Prosa => [
      'Di ogni data, Asse e iniziativa c’è solo lo zip, perché le stesse cifre non pesino tante volte: quello di un’iniziativa è ',
      { codice: '/dati/‹programma›/ultimi/iniziative/‹iniziativa›.zip' },
      '. L’elenco di tutti, con righe, byte e giorno dei dati, è ',
      { testo: 'cartelle.csv', href: elenco },
      '.',
    ],
  },
  parole: {
    etichetta: 'Le parole',
    titolo: 'Che cosa dicono le pagine oltre alle cifre',
    elenco: 'File con ciò che si dice di iniziative, indicatori e documenti',
  },
  domande: {
    etichetta: 'Le domande',
    titolo: 'Domande già scritte, in SQL',
    quante: (n: number): string => quante(n, 'domanda', 'domande'),
    come: prosa(
      'Si scaricano i file in una cartella e si incolla l’interrogazione in ',
      { testo: 'DuckDB', href: 'https://duckdb.org/' },
      ': ogni nome di file può essere anche il suo indirizzo intero. La data più recente si trova anche senza sapere qual è, perché le date sono scritte in ordine: anno, mese, giorno.',
    ),
    voci: {
      soldi: 'Quanti soldi ha ogni Asse, all’ultima data che li dà?',
      donne: 'Quante donne ha raggiunto ogni Asse?',
      iniziative: 'Quali sono le iniziative con l’importo più grande?',
      target: 'Quali target ci sono, e quale valore ha ciascuno?',
      cambiamenti: 'Che cosa è cambiato dal 2019?',
    },
    /** `conIniziative`: whether one of the questions is about them. */
    avvertenza: (conIniziative: boolean): string =>
      `Le misure non sono tutte la stessa cosa${conIniziative ? ': fra gli importi delle iniziative ci sono stanziamenti, impegni e pagamenti, e il risultato dice quale' : ', e il risultato dice quale è'}. Fra le prime e le ultime date può essere cambiato anche il documento.`,
  },
  verifiche: {
    etichetta: 'Le verifiche',
    titolo: 'Dove le cifre non vanno d’accordo',
    elenco: 'File con le verifiche',
    pagina: (verifiche: string): Prosa => [
      'Gli stessi casi si leggono nella pagina delle ',
      { testo: 'verifiche', href: verifiche },
      '. Ciascuno rimanda alle cifre con il loro identificativo.',
    ],
  },
  impronte: {
    titolo: 'Impronte dei file (SHA-256)',
    uso: prosa(
      'Servono a controllare che il file scaricato sia intero, per esempio con ',
      { codice: 'sha256sum' },
      '.',
    ),
    file: (nome: string, bytes: number): string => `${nome}, ${numero(bytes)} byte`,
  },
  licenza: {
    etichetta: 'Licenza',
    titolo: 'Si riusano citando chi li ha raccolti',
    licenza: (licenza: Rimando): Prosa => [
      'I dati sono pubblicati con licenza ',
      licenza,
      ': si possono copiare, trasformare e vendere, dicendo da dove vengono. Un modo di citarli:',
    ],
    /** `sito`: the public address of the site, empty where it has none yet. */
    citazione: (nome: string, titolo: string, aggiornati: string, sito: string): string =>
      `${nome}, «${titolo}», con fonti datate fino ${alla(aggiornati)}, licenza CC BY 4.0${sito && `, ${sito}/dati/`}.`,
    unaCifra: prosa(
      'Per una singola cifra è meglio citare anche la sua fonte: le colonne ',
      { codice: 'fonte' },
      ' e ',
      { codice: 'punto' },
      ' dicono dove si legge, ',
      { codice: 'url' },
      ' porta alla pagina che la mostra. La data è quella dell’ultimo documento letto.',
    ),
  },
  descrizioni: {
    etichetta: 'Per le macchine',
    titolo: 'Gli stessi dati, descritti',
    elenco: 'File che descrivono i dati',
    file: [
      {
        nome: 'datapackage.json',
        nota: 'Data Package 2.0: file, peso, impronte, tipo di ogni colonna e che cosa vuol dire una cella vuota',
      },
      { nome: 'catalogo.jsonld', nota: 'catalogo DCAT-AP_IT in JSON-LD, per i portali dei dati' },
      {
        nome: 'glossario.csv',
        nota: 'il glossario: termine, sigla, altri modi di dirlo, che cosa vuol dire',
      },
      {
        nome: 'parole.json',
        nota: 'le parole delle pagine: i testi scritti da noi, e quelle fisse dell’interfaccia',
      },
      { nome: 'catalogo.ttl', nota: 'lo stesso catalogo in Turtle' },
      {
        nome: 'csv-metadata.json',
        nota: 'CSV on the Web: le colonne di ogni tabella e a quale altra tabella rimandano',
      },
      { nome: 'croissant.json', nota: 'Croissant 1.0, per chi addestra programmi sui dati' },
      {
        nome: 'openapi.json',
        nota: 'OpenAPI 3.1: tutti gli indirizzi dei file, come un servizio da interrogare',
      },
      { nome: 'schema.json', nota: 'JSON Schema: la forma dei file JSON' },
    ],
    senzaIpa:
      'Il catalogo ha le proprietà che DCAT-AP_IT vuole. Il titolare vi è identificato dal suo nome. Il codice IPA lo ha soltanto un’amministrazione pubblica: lo aggiunge chi pubblica il sito come amministrazione.',
    anagrafiche: 'Le anagrafiche: i nomi dietro i codici',
    interi: 'Di tutti i programmi insieme, con la virgola:',
    forma: (datapackage: string): Prosa => [
      'Programma per programma, nella forma che hanno nella cartella ',
      { codice: 'data/' },
      ', con il punto e virgola. Le loro colonne sono descritte in ',
      { testo: 'anagrafiche/datapackage.json', href: datapackage },
      '.',
    ],
    verifica: (verificaDati: string): Prosa => [
      'Chi prepara nuove tabelle può controllarle nel browser, senza inviarle a nessuno: ',
      { testo: 'verifica i tuoi dati', href: verificaDati },
      '.',
    ],
  },
  colonne: {
    etichetta: 'Le colonne',
    quante: (n: number): string => quante(n, 'colonna', 'colonne'),
    titolo: 'Che cosa c’è in ogni colonna',
    didascalia: 'Le colonne di osservazioni.csv',
    testa: ['Colonna', 'Che cosa contiene', 'Quando è vuota'],
    vuota: 'Vuota:',
    mai: 'mai',
  },
  misure: {
    etichetta: 'Le misure',
    quante: (n: number): string => quante(n, 'misura', 'misure'),
    titolo: 'Il catalogo delle misure',
    didascalia: 'Le misure che una fonte può dare',
    spiega: 'Il codice è quello della colonna «misura»; il nome porta al glossario.',
    testa: ['Nome', 'Codice', 'Unità', 'Natura'],
    /** The unit of a measure that has none of its own. */
    unitaDellIndicatore: 'dell’indicatore',
  },
};

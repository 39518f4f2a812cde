import { alla, numero } from '../../../format.ts';
import { prosa, type Prosa, type Rimando } from '../../prosa.ts';

const cifre = (n: number, una: string, molte: string): string =>
  n === 1 ? `una cifra ${una}` : `${numero(n)} cifre ${molte}`;
const stampate = (n: number): string => cifre(n, 'stampata', 'stampate');
const calcolate = (n: number): string => cifre(n, 'calcolata', 'calcolate');

/** The page of the files to download. */
export const dati = {
  descrizione: (nStampate: number, nCalcolate: number): string =>
    `Tutte le cifre del sito in CSV e JSON: ${stampate(nStampate)}, con documento e punto, e ${calcolate(nCalcolate)}, con la loro regola. Licenza CC BY 4.0.`,
  titolo: 'I dati da scaricare',
  apertura: (nStampate: number, nCalcolate: number): string =>
    `Qui ci sono ${stampate(nStampate)} nei documenti o, per i dati della Commissione, lette dalle loro righe o sommate da più righe, date e atti compresi, ciascuna con il punto in cui si legge, e ${calcolate(nCalcolate)} da noi, ciascuna con la sua regola. Si possono riusare liberamente, citando il sito.`,
  file: {
    etichetta: 'I file',
    titolo: 'Le stesse cifre, in tre forme',
    elenco: 'File con le cifre',
    peso: (bytes: number): string => `${numero(Math.ceil(bytes / 1000))}\u00a0kB`,
    unaRiga: prosa(
      'Una riga è una cifra: una quantità, di un soggetto, a una data, stampata in un punto di un documento. Gli importi di date diverse ',
      { forte: 'non si sommano' },
      ': molti contano tutto dall’inizio del programma, come dice la natura di ogni misura nel catalogo qui sotto. La stessa quantità può comparire in più righe, se più documenti o più punti la riportano.',
    ),
  },
  verifiche: {
    etichetta: 'Le verifiche',
    titolo: 'Dove le cifre non vanno d’accordo, in un file a parte',
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
      `${nome}, «${titolo}», con documenti datati fino ${alla(aggiornati)}, licenza CC BY 4.0${sito && `, ${sito}/dati/`}.`,
    unaCifra: prosa(
      'Per una singola cifra è meglio citare anche il suo documento: le colonne ',
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
      'Il catalogo ha le proprietà che DCAT-AP_IT vuole. Il titolare vi è identificato dal suo nome: il codice IPA lo ha soltanto un’amministrazione pubblica, e lo aggiunge chi pubblica il sito come amministrazione.',
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
    titolo: 'Che cosa c’è in ogni colonna',
    didascalia: 'Le colonne di osservazioni.csv',
    testa: ['Colonna', 'Che cosa contiene', 'Quando è vuota'],
    vuota: 'Vuota:',
    mai: 'mai',
  },
  misure: {
    etichetta: 'Le misure',
    titolo: 'Il catalogo delle misure',
    didascalia: 'Le misure usate nei documenti',
    spiega: 'Il codice è quello della colonna «misura»; il nome porta al glossario.',
    testa: ['Nome', 'Codice', 'Unità', 'Natura'],
    /** The unit of a measure that has none of its own. */
    unitaDellIndicatore: 'dell’indicatore',
  },
};

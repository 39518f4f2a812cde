import { elenco, quante } from '../../../format.ts';

/** The form that filters and orders the initiatives. */
export const filtri = {
  etichetta: 'Filtra le iniziative',
  titolo: 'Filtra e ordina le iniziative',
  testo: 'Nome o atto',
  programma: 'Programma',
  asse: 'Asse',
  tutti: 'tutti',
  stato: 'A che punto è',
  qualsiasi: 'qualsiasi',
  misura: 'Importo mostrato',
  rappresenta: 'il principale',
  ordina: 'Ordina per',
  quanto: 'Quanto',
  citata: 'Citata',
};

/** At which dates the documents name it. */
export const citate = {
  estremi: 'alla prima e all’ultima data',
  piu: 'a più date',
  una: 'a una data sola',
};

/** What the rows can be put in order by; `-giu` from the top. */
export const ordini = {
  asse: 'Asse',
  nome: 'Nome',
  programma: 'Programma',
  stato: 'A che punto è',
  data: 'Data, dalla più vecchia',
  'data-giu': 'Data, dalla più recente',
  'importo-giu': 'Importo, dal più alto',
  importo: 'Importo, dal più basso',
  'persone-giu': 'Persone, dal numero più alto',
};

/** Which amounts to let through. */
export const importi = {
  tutti: 'qualsiasi',
  si: 'con un importo',
  no: 'senza importo',
  oltre: (milioni: number): string => `oltre ${quante(milioni, 'milione', 'milioni')} di euro`,
};

/** The heads of the columns. */
export const colonne = {
  nome: 'Iniziativa',
  programma: 'Programma',
  asse: 'Asse',
  stato: 'A che punto è',
  data: 'Ultima data',
  importo: 'Importo',
  persone: 'Persone raggiunte',
};

/** The table, and what stands in its cells where there is no figure. */
export const tabella = {
  etichetta: 'le iniziative',
  /** `gruppo`: of one Asse; empty of all. */
  didascalia: (gruppo: string): string =>
    `Le iniziative${gruppo && ` (${gruppo})`}, con l’importo che rappresenta ciascuna e il suo stadio`,
  /** A heading where the initiatives of several programmes stand together. */
  gruppo: (programma: string, asse: string): string => `${programma}, ${asse}`,
  /** Where the rows of a long list are. */
  pagine: 'Le iniziative',
  vai: 'Nella pagina del programma',
  filtra: 'Cercale e ordinale tutte',
  assi: elenco,
  stati: (stati: readonly string[]): string => `Detta ${stati.join(' e ')}`,
  senzaStato: 'non indicato',
};

/** How many initiatives there are, before anyone filters them. */
export const conto = (n: number): string => quante(n, 'iniziativa', 'iniziative');

/** The files of what is seen. */
export const scarica = {
  nome: 'Scarica quello che vedi',
  xlsx: 'XLSX',
  excel: 'CSV per Excel',
  csv: 'CSV',
};

export const nessuna = 'Nessuna iniziativa risponde a questi filtri.';
export const togli = 'Togli i filtri';

/** How the one amount that is shown is chosen. */
export const nota = {
  titolo: 'Quale importo si vede',
  regola:
    'Di ogni iniziativa vedi un solo importo stampato, e quanti altri ce ne sono. Quello dell’intera iniziativa viene prima di quello di una sua parte o di una sola edizione. Poi viene quello della data più recente. Poi lo stadio più certo: dalla spesa certificata fino all’importo di cui il documento non dice lo stadio. I soldi di un altro fondo non contano. Gli altri importi sono nella pagina dell’iniziativa, e qui si vedono scegliendo una misura.',
  somme:
    'Importi di stadi o di date diverse non si sommano e non fanno una classifica: li ordini per trovarli. Dove leggi «non disponibile», vuol dire che i documenti non riportano la cifra, non che sia zero.',
  metodo: 'Come leggiamo le cifre',
};

import { senzaAccenti } from '../../model/sigle.ts';

/** One printed amount or count of an initiative, ready for a table, a filter and a file. */
export interface CifraRiga {
  /** Id of the osservazione. */
  id: string;
  misura: string;
  /** The word of the document: `Risorse attivate`. */
  nome: string;
  /** The part it is about; empty for the whole. */
  dimensione: string;
  /** In a reader's unit: euro, persons; null for a group too small to be shown. */
  valore: number | null;
  qualificatore: string;
  /** As printed. */
  testo: string;
  data: string;
  fonte: string;
  punto: string;
}

/** One initiative as the explorer shows it; plain data, so that the page can hand it to the browser. */
export interface Riga {
  /** `<programma>/<id>`, unique on the site. */
  id: string;
  /** Place in the order of the page: programme, Asse, name. */
  ordine: number;
  nome: string;
  programma: string;
  programmaNome: string;
  /** Code of its Asse today, or of a group (`1+2`). */
  asse: string;
  /** Every Asse that a document puts it under, as `chiaveAsse` writes it. */
  assi: string[];
  /** The statuses that the newest document gives; several where it gives several. */
  stati: string[];
  /** How far its first status is in the life of an initiative; null where it has none. */
  fase: number | null;
  /** The edition or part that they are said of; empty for the whole. */
  statoParte: string;
  statoData: string;
  /** Newest date at which a document names it; empty where none does. */
  data: string;
  /** At how many of the dates of its programme a document names it: one, more, or also both the oldest and the newest. */
  citata: 'una' | 'piu' | 'estremi';
  /** The amount to show for each measure; the first is the one to show when none is asked for. */
  importi: CifraRiga[];
  /** Where there is none: whose the amounts are, in words; empty where nobody's. */
  importiAltrove: string;
  persone: CifraRiga | null;
  /** Where the documents count its people only among the figures of an Asse or with those of other initiatives, in words. */
  personeAltrove: string;
  /** Where its page is, from the root of the site. */
  href: string;
  /** What a typed word is looked for in, through `semplifica`. */
  parole: string;
}

/** An Asse as filters and addresses write it: `ii` among its own, `por-fse-lombardia-ii` among those of all programmes. */
export function chiaveAsse(codice: string, programma = ''): string {
  return [programma, codice.toLowerCase()].filter((x) => x !== '').join('-');
}

/** Text without capitals, accents and punctuation, so that `dell’Inclusione` is found by `inclusione`. */
export function semplifica(testo: string): string {
  return senzaAccenti(testo)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

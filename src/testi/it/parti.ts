import { elenco } from '../../format.ts';
import type { Archivio, Asse } from '../../model/index.ts';

/**
 * What stands in the place of an Asse and is none, by the code that the importer gives it (src/importa/assi.ts). Each name is one
 * thing and begins with a vowel, so that it follows the same elided articles as `Asse`.
 */
const senzaPriorita = new Map([
  ['AT', 'Assistenza tecnica'],
  ['DM', 'Insieme delle misure non più attive'],
  ['NC', 'Insieme delle righe senza priorità'],
]);

/** True for the code of what is neither an Asse nor a priority. */
export const fuoriDalleParti = (codice: string): boolean => senzaPriorita.has(codice);

/** True for a code that only the yearly data of rural development use: a priority of the Union, which no programme calls Asse. */
export const prioritaRurale = (codice: string): boolean => /^P[1-6]$/.test(codice);

/** What those are, after an article. */
export const prioritaDellUnione =
  'priorità dell’Unione in materia di sviluppo rurale (articolo 5 del regolamento UE 1305/2013)';

/** What the parts of a programme are called, alone and with the articles that sentences put before them. */
export interface Parti {
  uno: string;
  piu: string;
  ilUno: string;
  unUno: string;
  iPiu: string;
  deiPiu: string;
  tutti: string;
}

/** Those of every programme but in rural development. */
export const comeAssi: Parti = {
  uno: 'Asse',
  piu: 'Assi',
  ilUno: 'l’Asse',
  unUno: 'un Asse',
  iPiu: 'gli Assi',
  deiPiu: 'degli Assi',
  tutti: 'tutti gli Assi',
};

const comePriorita: Parti = {
  uno: 'Priorità',
  piu: 'priorità',
  ilUno: 'la priorità',
  unUno: 'una priorità',
  iPiu: 'le priorità',
  deiPiu: 'delle priorità',
  tutti: 'tutte le priorità',
};

/** What the parts of one programme are called: Assi, but in rural development priorities. */
export function parti(a: Archivio, programma: string): Parti {
  return haPriorita(a, programma) ? comePriorita : comeAssi;
}

/** Whether the parts of a programme are the Union's priorities of rural development. */
export function haPriorita(a: Archivio, programma: string): boolean {
  return a.assiDi(programma).some(({ codice }) => prioritaRurale(codice));
}

/** What is no Asse, and the priorities of rural development, by what they are; undefined of an Asse. */
function nonAsse(codice: string): string | undefined {
  if (prioritaRurale(codice)) return `Priorità ${codice}`;
  const [, obiettivo] = /^OT(\d+)$/.exec(codice) ?? [];
  return obiettivo ? `Obiettivo tematico ${obiettivo}` : senzaPriorita.get(codice);
}

/**
 * An Asse by its code, or more of them that a document names together: `Asse II`, `Assi 1 e 2`; what is called otherwise by its own
 * name: `Assistenza tecnica`, `Priorità P4`.
 */
export function assi(codice: string): string {
  const codici = codice.split('+');
  if (codici.some(nonAsse)) return elenco(codici.map((c) => nonAsse(c) ?? `Asse ${c}`));
  return `${codici.length > 1 ? 'Assi' : 'Asse'} ${elenco(codici)}`;
}

/** What stands before the article, without the `l` that a vowel elides or `la` doubles. */
const radici = { '': '', di: 'del', a: 'al', da: 'dal', in: 'nel', su: 'sul' };

/** One of these names with its article, after a preposition: `l’Asse I`, `dell’Assistenza tecnica`, `alla Priorità P4`. */
export function conArticolo(nome: string, dopo: keyof typeof radici = ''): string {
  return `${radici[dopo]}${nome.startsWith('Priorità') ? 'la ' : 'l’'}${nome}`;
}

/** An Asse by its code, with its article: `dell’Asse I`. */
export function lAsse(codice: string, dopo: keyof typeof radici = ''): string {
  return conArticolo(assi(codice), dopo);
}

/** Several subjects of a sum, each by its code alone where it is an Asse: `I, II e Assistenza tecnica`. */
export function soloCodici(codici: readonly string[]): string {
  return elenco(codici.map((c) => nonAsse(c) ?? c));
}

/** In a column of Assi: `II · Inclusione sociale e lotta alla povertà`, `Assistenza tecnica`. */
export function asseInColonna({ codice, nome }: Pick<Asse, 'codice' | 'nome'>): string {
  return senzaPriorita.get(codice) ?? `${codice} · ${nome}`;
}

/** A programme, or one Asse of it, as a subject of sentences: `il programma`, `l’Asse I`. */
export function chi(asse: string): string {
  return asse === '' ? 'il programma' : lAsse(asse);
}

/** `Asse II, Inclusione sociale e lotta alla povertà`; `Asse 5` or `Assistenza tecnica` where there is no other name. */
export function asseColNome({ codice, nome }: Pick<Asse, 'codice' | 'nome'>): string {
  const asse = assi(codice);
  return nome === asse || senzaPriorita.has(codice) ? asse : `${asse}, ${nome}`;
}

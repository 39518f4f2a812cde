import { data as dataParole, elenco, quante } from '../../format.ts';

interface Modo {
  testo: string;
  righe: number;
}

const cella = (testo: string): string => (testo === '' ? 'vuota' : `«${testo}»`);
const righe = (n: number): string => quante(n, 'riga', 'righe');
const conRighe = ({ testo, righe: n }: Modo): string => `«${testo}» in ${righe(n)}`;
const comePrima = (giaPrima: boolean): string =>
  giaPrima ? ' Era così anche nell’edizione di prima.' : '';

/** What the check of an officer's tables tells of a date against the one before it. */
export const date = {
  titolo: 'RISPETTO ALLA DATA PRIMA (da sapere: non è un errore, e non serve prenderne visione)',
  tabella: (file: string, prima: string): string =>
    prima === '' ? `${file}:` : `${file}, rispetto a ${prima}:`,
  colonnaPersa: (nome: string): string =>
    `la colonna «${nome}» c’era in quasi tutte le righe, e non c’è più.`,
  colonnaNuova: (nome: string): string => `la colonna «${nome}» è nuova, in quasi tutte le righe.`,
  riscritto: (colonna: string, da: string, a: string): string =>
    `«${colonna}»: dove c’era «${da}» ora c’è «${a}», e il resto della riga è lo stesso. Due codici sono due cose: se è la stessa, tieni il primo.`,
  perse: (colonna: string, valori: readonly string[]): string =>
    `«${colonna}»: ${elenco(valori.map((v) => `«${v}»`))} ${valori.length === 1 ? 'aveva una riga, e non l’ha' : 'avevano una riga, e non l’hanno'} più.`,
  grafia: (colonna: string, modi: readonly Modo[]): string =>
    `«${colonna}»: ${elenco(modi.map(conRighe))}. È la stessa voce scritta in più modi: tienine uno.`,
  dueDate: (giorni: readonly Modo[]): string =>
    `i documenti delle sue righe sono di date diverse: ${elenco(giorni.map((g) => `${dataParole(g.testo)} (${righe(g.righe)})`))}. Le righe di una data prima sono rimaste lì?`,
};

/** The heading of each part of the report on two editions. */
export const parti = {
  colonne: 'Colonne',
  riscritti: 'Valori scritti in un altro modo',
  grafie: 'Un valore scritto in più modi',
  righe: 'Righe',
  dueDate: 'Più date di riferimento nella stessa consegna',
  rivisti: 'Valori rivisti',
  testi: 'Testi cambiati',
};

export const frasi = {
  stesse: 'Le due edizioni dicono le stesse cose.',
  altre: (n: number): string => `e ${quante(n, 'altro', 'altri')}.`,
  persa: (nome: string): string => `«${nome}» non c’è più.`,
  nuova: (nome: string): string => `«${nome}» è nuova.`,
  rinominata: (da: string, a: string): string =>
    `«${da}» ora è intestata «${a}»: le righe sono le stesse.`,
  riscritto: (colonna: string, da: string, a: string, n: number, inParte: boolean): string =>
    `«${colonna}»: dove c’era «${da}» ora c’è «${a}», in ${righe(n)}${inParte ? '; in altre c’è ancora il primo' : ''}.`,
  grafia: (colonna: string, modi: readonly Modo[], giaPrima: boolean): string =>
    `«${colonna}»: ${elenco(modi.map(conRighe))}.${comePrima(giaPrima)}`,
  perse: (n: number): string => `${righe(n)} di prima non ${n === 1 ? 'c’è' : 'ci sono'} più:`,
  tutteQuelle: (quale: string, n: number): string => `tutte quelle con ${quale} (${righe(n)})`,
  nuove: (n: number): string => `${righe(n)} che prima non ${n === 1 ? 'c’era' : 'c’erano'}.`,
  dueDate: (colonna: string, periodo: string, giorni: readonly Modo[], giaPrima: boolean): string =>
    `«${colonna}»${periodo === '' ? '' : `, righe del ${periodo}`}: ${elenco(giorni.map(conRighe))}.${comePrima(giaPrima)}`,
  perche:
    'Prima i più sorprendenti: quanto è raro che si muova una cifra di quella colonna e di quell’anno, e che una cifra si muova di tanto in proporzione.',
  rivisto: (colonna: string, riga: string, da: string, a: string): string =>
    `${riga === '' ? '' : `${riga}, `}${colonna}: da ${cella(da)} a ${cella(a)}`,
  testo: (colonna: string, n: number, da: string, a: string): string =>
    `«${colonna}», ${quante(n, 'cella', 'celle')}: da ${cella(da)} a ${cella(a)}${n === 1 ? '' : ', per esempio'}.`,
  scambiate:
    'L’edizione data come nuova arriva a una data precedente: forse le due sono scambiate.',
};

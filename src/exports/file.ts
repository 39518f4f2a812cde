import type { Archivio, Figura } from '../model/index.ts';
import type { Colonna } from './colonna.ts';
import { righeCsv, righeExcel } from './csv.ts';
import { inByte, type Bytes } from './inByte.ts';
import { fatto, type Impronta } from './magazzino.ts';
import { oggettoDi, righeDi } from './osservazioni.ts';
import { colonneRiconciliazione, righeRiconciliazione } from './riconciliazione.ts';
import { concluse } from './tabelle/concluse.ts';
import { dette } from './tabelle/dette.ts';
import type { Tabella } from './tabelle/tabella.ts';
import { unaVolta } from './unaVolta.ts';
import { verifichePerMacchine } from './verifiche.ts';

/** What a file holds: the figures, what is said beside them, or what the checks found in them. */
export type Insieme = 'osservazioni' | 'parole' | 'verifiche';

/** One file of data below /dati/. */
export interface FileAperto {
  insieme: Insieme;
  nome: string;
  titolo: string;
  /** What it is for, in a few words. */
  uso: string;
  formato: 'CSV' | 'JSON';
  tipo: 'text/csv' | 'application/json';
  /** Written as Italian Excel opens it: `csvExcel`. */
  perExcel?: true;
  /** Its columns, where they are not those of the figures. */
  colonne?: readonly Colonna[];
  /** The columns that tell its rows apart, where those are its own and some do. */
  chiave?: readonly string[];
  /** False where this archive has nothing to put in it; served where absent. */
  serve?: (a: Archivio) => boolean;
  /** Its bytes, as they are served. */
  contenuto: (a: Archivio) => Bytes;
  /** How many entries it holds: the rows of a table below its heading, the members of a list. */
  righe: (a: Archivio) => number;
  /** Of those bytes. */
  impronta: (a: Archivio) => Impronta;
}

/** The same as it is written here: its text, told in pieces. */
type DaScrivere = Omit<FileAperto, 'contenuto' | 'impronta'> & {
  pezzi: (a: Archivio) => Iterable<string>;
};

/** All figures, printed first, then computed. */
const figure = (a: Archivio): Figura[] => [...a.osservazioni, ...a.derivate];

/** Records as JSON, one a line: half the bytes of the same with every field on its own line. */
function* jsonARighe<T>(voci: readonly T[], oggetto: (voce: T) => object): Generator<string> {
  for (const [i, voce] of voci.entries())
    yield `${i === 0 ? '[' : ','}\n${JSON.stringify(oggetto(voce))}`;
  yield voci.length === 0 ? '[\n\n]\n' : '\n]\n';
}

/** A table of what is said as a file; none where nothing is said. */
const inCsv = (t: Tabella): DaScrivere => ({
  insieme: t.nome === 'controlli' ? 'verifiche' : 'parole',
  nome: `${t.nome}.csv`,
  titolo: t.titolo,
  uso: t.uso,
  formato: 'CSV',
  tipo: 'text/csv',
  colonne: t.colonne,
  ...(t.chiave && { chiave: t.chiave }),
  serve: (a) => t.voci(a) > 0,
  righe: t.voci,
  pezzi: (a) => righeCsv([t.colonne.map(({ nome }) => nome), ...t.righe(a)]),
});

const scritti: readonly DaScrivere[] = [
  {
    insieme: 'osservazioni',
    nome: 'osservazioni.csv',
    titolo: 'Tutte le cifre, CSV',
    uso: 'per programmi di analisi: UTF-8, virgola, punto decimale',
    formato: 'CSV',
    tipo: 'text/csv',
    righe: (a) => figure(a).length,
    pezzi: (a) => righeCsv(righeDi(figure(a), a)),
  },
  {
    insieme: 'osservazioni',
    nome: 'cifre.csv',
    titolo: 'Le cifre stampate, CSV',
    uso: 'solo ciò che documenti e dati riportano, con le stesse colonne',
    formato: 'CSV',
    tipo: 'text/csv',
    righe: (a) => a.osservazioni.length,
    pezzi: (a) => righeCsv(righeDi(a.osservazioni, a)),
  },
  {
    insieme: 'osservazioni',
    nome: 'calcolate.csv',
    titolo: 'Le cifre calcolate, CSV',
    uso: 'solo ciò che il sito calcola, con regola e addendi, con le stesse colonne',
    formato: 'CSV',
    tipo: 'text/csv',
    righe: (a) => a.derivate.length,
    pezzi: (a) => righeCsv(righeDi(a.derivate, a)),
  },
  {
    insieme: 'osservazioni',
    nome: 'osservazioni-excel.csv',
    titolo: 'Tutte le cifre, CSV per Excel in italiano',
    uso: 'si apre con un doppio clic: punto e virgola, virgola decimale',
    formato: 'CSV',
    tipo: 'text/csv',
    perExcel: true,
    righe: (a) => figure(a).length,
    pezzi: (a) => righeExcel(righeDi(figure(a), a)),
  },
  {
    insieme: 'osservazioni',
    nome: 'osservazioni.json',
    titolo: 'Tutte le cifre, JSON',
    uso: 'per chi scrive programmi: i numeri sono numeri, ciò che manca è null',
    formato: 'JSON',
    tipo: 'application/json',
    righe: (a) => figure(a).length,
    pezzi: (a) => jsonARighe(figure(a), (f) => oggettoDi(f, a)),
  },
  {
    insieme: 'verifiche',
    nome: 'verifiche.json',
    titolo: 'Le verifiche, JSON',
    uso: 'dove le cifre stampate non vanno d’accordo: contraddizioni, cambiamenti, arrotondamenti, con la spiegazione e chi la dà',
    formato: 'JSON',
    tipo: 'application/json',
    righe: (a) => a.verifiche.length,
    pezzi: (a) => [`${JSON.stringify(verifichePerMacchine(a), null, 1)}\n`],
  },
  {
    insieme: 'verifiche',
    nome: 'riconciliazione.csv',
    titolo: 'I documenti accanto ai dati della Commissione, CSV',
    uso: 'le cifre che documenti e dati annuali danno tutti e due: coincidono, o di quanto differiscono',
    formato: 'CSV',
    tipo: 'text/csv',
    colonne: colonneRiconciliazione,
    chiave: ['id'],
    serve: (a) => a.riconciliazione.righe.length > 0,
    righe: (a) => righeRiconciliazione(a).length - 1,
    pezzi: (a) => righeCsv(righeRiconciliazione(a)),
  },
  ...[...concluse, ...dette].map(inCsv),
];

/** The files of data that an archive fills, figures first; every page asks, and to tell a table is filled its rows are made. */
export const fileAperti = unaVolta('fileAperti', (a): readonly FileAperto[] =>
  tutti.filter(({ serve }) => serve?.(a) ?? true),
);

const tutti: readonly FileAperto[] = scritti.map(({ pezzi, ...file }) => {
  const suo = (a: Archivio) => fatto(a, file.nome, () => inByte(pezzi(a)));
  return { ...file, contenuto: (a) => suo(a).contenuto(), impronta: suo };
});

import type { Archivio, Figura } from '../model/index.ts';
import { sha256 } from '../registro/sha256.ts';
import type { Colonna } from './colonne.ts';
import { csv, csvExcel } from './csv.ts';
import { oggettoDi, righeDi } from './osservazioni.ts';
import { colonneRiconciliazione, righeRiconciliazione } from './riconciliazione.ts';
import { verifichePerMacchine } from './verifiche.ts';

/** What a file holds: the figures, or what the checks found in them. */
export type Insieme = 'osservazioni' | 'verifiche';

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
  /** False where this archive has nothing to put in it; served where absent. */
  serve?: (a: Archivio) => boolean;
  /** The whole text, as it is served. */
  testo: (a: Archivio) => string;
  /** Of that text; reckoned once an archive, because every catalogue names it. */
  impronta: (a: Archivio) => Impronta;
}

/** Size in bytes and SHA-256 of a text as it is served. */
export interface Impronta {
  bytes: number;
  sha256: string;
}

/** All figures, printed first, then computed. */
const figure = (a: Archivio): Figura[] => [...a.osservazioni, ...a.derivate];

const json = (voce: unknown): string => `${JSON.stringify(voce, null, 1)}\n`;

const scritti: readonly Omit<FileAperto, 'impronta'>[] = [
  {
    insieme: 'osservazioni',
    nome: 'osservazioni.csv',
    titolo: 'Tutte le cifre, CSV',
    uso: 'per programmi di analisi: UTF-8, virgola, punto decimale',
    formato: 'CSV',
    tipo: 'text/csv',
    testo: (a) => csv(righeDi(figure(a), a.sito.indirizzo)),
  },
  {
    insieme: 'osservazioni',
    nome: 'osservazioni-excel.csv',
    titolo: 'Tutte le cifre, CSV per Excel in italiano',
    uso: 'si apre con un doppio clic: punto e virgola, virgola decimale',
    formato: 'CSV',
    tipo: 'text/csv',
    perExcel: true,
    testo: (a) => csvExcel(righeDi(figure(a), a.sito.indirizzo)),
  },
  {
    insieme: 'osservazioni',
    nome: 'osservazioni.json',
    titolo: 'Tutte le cifre, JSON',
    uso: 'per chi scrive programmi: i numeri sono numeri, ciò che manca è null',
    formato: 'JSON',
    tipo: 'application/json',
    testo: (a) => json(figure(a).map((f) => oggettoDi(f, a.sito.indirizzo))),
  },
  {
    insieme: 'verifiche',
    nome: 'verifiche.json',
    titolo: 'Le verifiche, JSON',
    uso: 'dove le cifre stampate non vanno d’accordo: contraddizioni, cambiamenti, arrotondamenti, con la spiegazione e chi la dà',
    formato: 'JSON',
    tipo: 'application/json',
    testo: (a) => json(verifichePerMacchine(a)),
  },
  {
    insieme: 'verifiche',
    nome: 'riconciliazione.csv',
    titolo: 'I documenti accanto ai dati della Commissione, CSV',
    uso: 'le cifre che documenti e dati annuali danno tutti e due: coincidono, o di quanto differiscono',
    formato: 'CSV',
    tipo: 'text/csv',
    colonne: colonneRiconciliazione,
    serve: (a) => a.riconciliazione.righe.length > 0,
    testo: (a) => csv(righeRiconciliazione(a)),
  },
];

/** The files of data that an archive fills, figures first. */
export const fileAperti = (a: Archivio): readonly FileAperto[] =>
  tutti.filter(({ serve }) => serve?.(a) ?? true);

const tutti: readonly FileAperto[] = scritti.map((file) => {
  const note = new WeakMap<Archivio, Impronta>();
  return {
    ...file,
    impronta: (a) => {
      const nota = note.get(a) ?? impronta(file.testo(a));
      note.set(a, nota);
      return nota;
    },
  };
});

export function impronta(testo: string): Impronta {
  return { bytes: new TextEncoder().encode(testo).length, sha256: sha256(testo) };
}

import type { Archivio, Figura } from '../model/index.ts';
import { csv, csvExcel } from './csv.ts';
import { oggettoDi, recordDi } from './osservazioni.ts';

/** One file of figures below /dati/. */
export interface FileAperto {
  nome: string;
  titolo: string;
  /** What it is for, in a few words. */
  uso: string;
  formato: 'CSV' | 'JSON';
  tipo: 'text/csv' | 'application/json';
  /** The whole text: all figures, printed first, then computed. */
  testo: (a: Archivio) => string;
}

const figure = (a: Archivio): Figura[] => [...a.osservazioni, ...a.derivate];

/** The files with all figures. */
export const fileAperti: readonly FileAperto[] = [
  {
    nome: 'osservazioni.csv',
    titolo: 'Tutte le cifre, CSV',
    uso: 'per programmi di analisi: UTF-8, virgola, punto decimale',
    formato: 'CSV',
    tipo: 'text/csv',
    testo: (a) => csv(figure(a).map((f) => recordDi(f, a.sito.indirizzo))),
  },
  {
    nome: 'osservazioni-excel.csv',
    titolo: 'Tutte le cifre, CSV per Excel in italiano',
    uso: 'si apre con un doppio clic: punto e virgola, virgola decimale',
    formato: 'CSV',
    tipo: 'text/csv',
    testo: (a) => csvExcel(figure(a).map((f) => recordDi(f, a.sito.indirizzo))),
  },
  {
    nome: 'osservazioni.json',
    titolo: 'Tutte le cifre, JSON',
    uso: 'per chi scrive programmi: i numeri sono numeri, ciò che manca è null',
    formato: 'JSON',
    tipo: 'application/json',
    testo: (a) => {
      const oggetti = figure(a).map((f) => oggettoDi(f, a.sito.indirizzo));
      return `${JSON.stringify(oggetti, null, 1)}\n`;
    },
  },
];

/** Size and SHA-256 of a text as it is served. */
export async function impronta(testo: string): Promise<{ bytes: number; sha256: string }> {
  const bytes = new TextEncoder().encode(testo);
  const somma = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = [...somma].map((b) => b.toString(16).padStart(2, '0')).join('');
  return { bytes: bytes.length, sha256 };
}

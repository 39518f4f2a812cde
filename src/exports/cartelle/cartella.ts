import { strToU8 } from 'fflate';
import { massimo } from '../../model/aritmetica.ts';
import type { Colonna } from '../colonna.ts';
import { csv, type Cella } from '../csv.ts';
import { ovunque, type Imballa } from '../imballa.ts';
import { licenza } from '../metadati.ts';
import { xlsx } from '../xlsx.ts';

/** A folder to download: one table in three forms, with what it is and under which licence it is given. */
export interface Cartella {
  /** Its name, and that of the folder that its zip unpacks to. */
  nome: string;
  titolo: string;
  /** The day of the data that it holds. */
  al: string;
  colonne: readonly Colonna[];
  /** The rows below the heading. */
  righe: readonly (readonly Cella[])[];
}

/** A folder before it is made, with what a page says of it: of a thousand, one at a time is in memory. */
export interface DaFare {
  programma: string;
  /** What it holds: all, or the figures of one of these. */
  genere: 'insieme' | 'programma' | 'data' | 'asse' | 'iniziativa' | 'pubblicazione';
  titolo: string;
  al: string;
  /** How many figures it holds: its rows. */
  quante: number;
  fa: () => Cartella;
}

/** The files of a folder, in the order of its zip. */
export const nomiDeiContenuti = [
  'cifre.csv',
  'cifre.json',
  'LEGGIMI.txt',
  'LICENZA.txt',
  'cifre.xlsx',
] as const;

/** A file, by its name in a folder. */
export type Contenuti = Readonly<
  Record<(typeof nomiDeiContenuti)[number], Uint8Array<ArrayBuffer>>
>;

/**
 * The files of a folder: the same rows as CSV, JSON and a workbook, README and licence. The same folder gives the same bytes.
 * `titolo`: what its workbook says of itself; that of a publication says nothing, because its bytes are what was published.
 */
export function contenuti(c: Cartella, titolo?: string, imballa = ovunque): Contenuti {
  const nomi = c.colonne.map(({ nome }) => nome);
  const manca = (i: number): null | '' => (c.colonne[i]?.tipo === 'string' ? '' : null);
  const voci = c.righe.map((riga) =>
    Object.fromEntries(nomi.map((nome, i) => [nome, riga[i] === '' ? manca(i) : riga[i]])),
  );
  return {
    'cifre.csv': strToU8(cifreDi(c)),
    'cifre.json': strToU8(`[\n${voci.map((v) => JSON.stringify(v)).join(',\n')}\n]\n`),
    'LEGGIMI.txt': strToU8(leggimi(c)),
    'LICENZA.txt': strToU8(laLicenza),
    'cifre.xlsx': xlsx('Cifre', [nomi, ...c.righe], titolo, imballa),
  };
}

/** The rows of a folder as CSV. */
export const cifreDi = ({ colonne, righe }: Pick<Cartella, 'colonne' | 'righe'>): string =>
  csv([colonne.map(({ nome }) => nome), ...righe]);

/** A folder as one zip. */
export const inZip = (nome: string, file: Contenuti, imballa: Imballa): Uint8Array<ArrayBuffer> =>
  imballa(
    Object.fromEntries(Object.entries(file).map(([che, bytes]) => [`${nome}/${che}`, bytes])),
  );

const laLicenza = `${licenza.nome}
${licenza.href}

Puoi copiare, trasformare e vendere questi dati, dicendo da dove vengono.
I documenti da cui le cifre sono lette restano dei loro autori.
`;

/** What a folder is, and what each of its columns means. */
export function leggimi({ titolo, al, colonne, righe }: Omit<Cartella, 'nome'>): string {
  const largo = massimo(colonne.map(({ nome }) => nome.length)) + 2;
  return `${titolo}

Righe: ${righe.length}. Dati del ${al}. Licenza: ${licenza.sigla}.

cifre.csv   UTF-8, virgola, punto decimale: per programmi di analisi
cifre.xlsx  cartella di Excel: i numeri sono numeri, i testi sono testi
cifre.json  un elenco di record: un numero che manca è null

Una riga è una cifra. Gli importi di date diverse non si sommano: molti contano tutto dall’inizio del programma.

Le colonne:

${colonne.map(({ nome, descrizione }) => `${nome.padEnd(largo)}${descrizione}`).join('\n')}
`;
}

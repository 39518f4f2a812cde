import { z } from 'astro/zod';
import { dataSchema } from './dataSchema.ts';

/** The form of an id: it becomes a part of an address. */
export const formaId = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The form of a SHA-256, as `sha256sum` prints it. */
export const formaImpronta = /^[0-9a-f]{64}$/;

/** The form of a heading of data/misure.csv, and of a measure. */
export const formaIntestazione = /^[a-z][a-z0-9_]*$/;

/** The registers that a column may refer to. */
export type Riferibile = 'assi' | 'fonti' | 'obiettivi' | 'azioni' | 'iniziative' | 'indicatori';

/** How a cell is read, and what its field then holds. */
export type TipoColonna =
  | 'testo'
  /** Several texts, separated by `|`. */
  | 'elenco'
  | 'sì o no'
  /** A part of an address. */
  | 'identificativo'
  /** A heading or a measure of data/misure.csv. */
  | 'intestazione'
  /** The code of an Asse that this row makes known. */
  | 'asse'
  | 'data'
  /** A date as folders are named: `2022` is 31 December 2022. */
  | 'cartella'
  /** `2014-2020`. */
  | 'periodo'
  | 'anno'
  | 'intero'
  /** The SHA-256 of a file, 64 hexadecimal digits. */
  | 'impronta'
  /** A document, which may be left out where the date has only one. */
  | 'documento'
  /** An Asse, a group of Assi, `Totale` or `formula`. */
  | 'riga'
  /** A measure of data/misure.csv that the table cannot lack: a figure, no field. */
  | 'misura';

/** One column of a table that staff fill. */
export interface Colonna {
  /** What the cell wants, in a sentence or two for whoever fills it. */
  aiuto: string;
  /** A cell that can stand. The examples of all tables fit together: a test reads them as data. */
  esempio: string;
  /** `testo` where absent. */
  tipo?: TipoColonna;
  /** The only words that the cell may hold. */
  valori?: readonly string[];
  /** The register whose codes the cell holds. */
  riferimento?: Riferibile;
  /** The cell is the row's own identity: no other row of the programme, or of the whole site, has the same. */
  chiave?: 'nel programma' | 'nel sito';
  /** `cella`: the cell may be blank. `colonna`: the whole column may also be left out. Absent where the cell must be filled. */
  facoltativa?: 'cella' | 'colonna';
  /** The field of the record, where it is not the heading in camel case. */
  campo?: string;
  /** No field of the record: for whoever fills the table, or for the figures of its row. */
  accessoria?: true;
  /** Not among the columns that `npm run nuovo-anno` prepares. */
  rara?: true;
}

/** One table that staff fill. */
export interface Tavola {
  /** What its rows are, in a few words. */
  contiene: string;
  /** The command that writes it, where nobody else does. */
  automatica?: 'pubblica' | 'importa-ue';
  /** True where the contacts of an office may stand, because they are its settings or because somebody allowed them. */
  recapiti?: true;
  /** True where data/, or a programme, cannot stand without it. */
  necessaria?: true;
  /** Whether headings of data/misure.csv may stand beside the columns. */
  misure?: true;
  /** The records that its rows become, by their key in `Dati`; absent where they become figures only. */
  dati?: string;
  /**
   * For a table that `npm run nuovo-anno` prepares: the measures to start from where no date has had it yet, and the columns that
   * say that somebody began to fill a row.
   */
  pronta?: { misure: readonly string[]; cominciata: readonly string[] };
  colonne: Readonly<Record<string, Colonna>>;
}

type Cammello<N> = N extends `${infer A}_${infer B}` ? `${A}${Capitalize<Cammello<B>>}` : N;

type Campo<N, C> = C extends { accessoria: true } | { tipo: 'misura' }
  ? never
  : C extends { campo: infer F extends string }
    ? F
    : Cammello<N>;

type Valore<C> = C extends { tipo: 'elenco' }
  ? string[]
  : C extends { tipo: 'sì o no' }
    ? boolean
    : C extends { tipo: 'intero' }
      ? number
      : C extends { valori: readonly (infer V extends string)[] }
        ? V | (C extends { facoltativa: string } ? '' : never)
        : string;

/** The record that a row of a table becomes. */
export type Voce<T extends Tavola> = {
  [N in keyof T['colonne'] as Campo<N, T['colonne'][N]>]: Valore<T['colonne'][N]>;
};

/** The field that a column fills; null where it fills none. */
export function campoDi(nome: string, { campo, accessoria, tipo }: Colonna): string | null {
  if (accessoria || tipo === 'misura') return null;
  return campo ?? nome.replace(/_(\w)/g, (_, lettera: string) => lettera.toUpperCase());
}

/** The columns of a table with the field of each, those without a field left out. */
export function campiDi(tavola: Tavola): { nome: string; campo: string; colonna: Colonna }[] {
  return Object.entries(tavola.colonne).flatMap(([nome, colonna]) => {
    const campo = campoDi(nome, colonna);
    return campo === null ? [] : [{ nome, campo, colonna }];
  });
}

/** A field as a cell of its table has it. */
export function cellaDi(valore: unknown): string {
  if (Array.isArray(valore)) return valore.join('|');
  return typeof valore === 'boolean' ? (valore ? 'sì' : 'no') : String(valore);
}

/** What a column wants, with what its type adds: what stands in a comment, a schema, a page for staff. */
export function spiegazioneDi({ aiuto, valori, tipo, facoltativa }: Colonna): string {
  return [
    aiuto,
    ...(valori?.some((v) => !aiuto.includes(`«${v}»`))
      ? [`Una di queste parole: ${valori.join(', ')}.`]
      : []),
    ...(tipo === 'elenco' ? ['Più voci si separano con «|».'] : []),
    ...(tipo === 'sì o no' ? ['Si scrive «sì» o «no».'] : []),
    ...(tipo === 'documento'
      ? ['Può restare vuota se la data ne ha uno solo.']
      : facoltativa
        ? ['Può restare vuota.']
        : []),
  ].join(' ');
}

/** The schema of the record that a row of a table becomes. */
export function schemaDi<T extends Tavola>(tavola: T) {
  const campi = campiDi(tavola).map(({ campo, colonna }) => [campo, valoreSchema(colonna)]);
  type Forma = { [C in keyof Voce<T>]: z.ZodType<Voce<T>[C]> };
  return z.strictObject(Object.fromEntries(campi) as Forma);
}

function valoreSchema({ tipo, valori, facoltativa }: Colonna): z.ZodType {
  const vuota = <S extends z.ZodType>(schema: S): z.ZodType =>
    facoltativa ? z.union([z.literal(''), schema]) : schema;
  switch (tipo) {
    case 'elenco':
      return facoltativa ? z.array(z.string()) : z.array(z.string().min(1)).min(1);
    case 'sì o no':
      return z.boolean();
    case 'intero':
      return z.number().int().nonnegative();
    case 'identificativo':
      return vuota(z.string().regex(formaId));
    case 'intestazione':
      return vuota(z.string().regex(formaIntestazione));
    case 'data':
    case 'cartella':
      return vuota(dataSchema);
    case 'impronta':
      return vuota(z.string().regex(formaImpronta));
    case 'periodo':
      return vuota(z.string().regex(/^\d{4}-\d{4}$/));
    default:
      return valori ? vuota(z.enum(valori)) : facoltativa ? z.string() : z.string().min(1);
  }
}

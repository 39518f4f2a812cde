import { tipi } from '../testi/it/ricerca/tipi.ts';
import type { PaginaDiTesto } from '../views/rotte/tipi.ts';

/** What a search result is, in the order in which equal results are shown. */
export const tipiVoce = [
  'programma',
  'asse',
  'iniziativa',
  'anno',
  'indicatore',
  'termine',
  'documento',
  'pagina',
  'confronto',
  'obiettivo',
  'azione',
] as const;
export type TipoVoce = (typeof tipiVoce)[number];

/** The kinds as a reader sees them, one and many. */
export const nomiTipo: Readonly<Record<TipoVoce, readonly [string, string]>> = tipi;

/** What a result shows: one small file a record. Short keys, because each result costs its bytes. */
export interface Scheda {
  /** Kind. */
  k: TipoVoce;
  /** Title. */
  t: string;
  /** Where it belongs: `POR FSE Lombardia · Asse II`. */
  c: string;
  /** Address from the root of the site. */
  u: string;
  /** Other names. */
  a: string[];
  /** Codes. */
  o: string[];
  /** Acts. */
  g: string[];
  /** Amounts and counts as printed, with what they are: `impegni 36,1 Mln €`. */
  i: string[];
  /** Text. */
  x: string;
  /** Everyday words that stand for official ones found here: pairs. */
  s: [string, string][];
}

/** One thing that can be found: a page of the site, or a place in one. */
export interface Voce {
  tipo: TipoVoce;
  titolo: string;
  contesto: string;
  url: string;
  altri: string[];
  codici: string[];
  atti: string[];
  /** Figures: words for the reader, cents where it is money, the number as printed otherwise. */
  importi: { testo: string; cents: number | null }[];
  testo: string;
  programma: string;
  assi: string[];
  anni: string[];
  stati: string[];
  misure: string[];
  /** The amount that stands for it, in cents, to sort by; null where it has none. */
  importo: number | null;
  /** Latest date it is known at; empty where it has none. */
  data: string;
}

/** A record of which nothing is known yet. */
export const vuota = {
  contesto: '',
  altri: [],
  codici: [],
  atti: [],
  importi: [],
  programma: '',
  assi: [],
  anni: [],
  stati: [],
  misure: [],
  importo: null,
  data: '',
} satisfies Partial<Voce>;

/** Words of content/, by path without ending (`iniziative/por-fse-lombardia/nidi-gratis`). */
export interface Prosa {
  dati: Readonly<Record<string, string | string[]>>;
  testo: string;
}
export type Testi = ReadonlyMap<string, Prosa>;

/** The pages of content/pagine/, as the routes want them. */
export function pagineDiTesto(testi: Testi): PaginaDiTesto[] {
  return [...testi]
    .filter(([via]) => via.startsWith('pagine/'))
    .map(([via, { dati }]) => ({
      id: via.slice('pagine/'.length),
      titolo: String(dati['titolo']),
    }));
}

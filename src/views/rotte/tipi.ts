import type {
  Archivio,
  Asse,
  Figura,
  Fonte,
  Indicatore,
  Iniziativa,
  Livello,
  Nota,
  Programma,
  Rinvio,
  Verifica,
} from '../../model/index.ts';
import type { CoppiaAssi, CoppiaDate } from '../confronto/coppie.ts';
import type { ConfrontoIniziative } from '../confronto/iniziative.ts';
import type { Taglio } from '../confronto/fetta.ts';
import type { Lati } from '../confronto/voce.ts';
import type { Parte } from '../elencoLungo.ts';
import type { Riga } from '../esplora/riga.ts';
import type { GruppoRighe } from '../esplora/righe.ts';
import type { IniziativaMossa } from '../eventi.ts';
import type { Grafico } from '../grafici/tipi.ts';
import type { Params, Tipo } from '../indirizzi.ts';
import type { Nominata } from '../nominateNellAnno.ts';
import type { NonVerificabile } from '../nonVerificabili.ts';
import type { Brano } from '../paginaDelDocumento.ts';
import type { VoceRettifica } from '../rettifiche.ts';
import type { Coppia } from '../riconciliazione.ts';

/**
 * What a kind is: a `pagina` is what readers are led to (listed, searched, guarded by the ledger); an `incorporata` stands in other
 * sites; a `prova` is the page of one figure, which its mark opens: thousands of one form, reached from where the figure is shown and
 * guarded by the line of the figure; a `rinvio` leads elsewhere at once; the `assente` page answers for what is not there; a `file` is
 * no page.
 */
export type Genere = 'pagina' | 'incorporata' | 'prova' | 'rinvio' | 'assente' | 'file';

const altri: Partial<Record<Tipo, Genere>> = {
  assente: 'assente',
  cifra: 'prova',
  iniziativaMossa: 'rinvio',
  rinvio: 'rinvio',
  breve: 'rinvio',
  embed: 'incorporata',
  oembed: 'file',
  condividi: 'file',
  graficoSvg: 'file',
  graficoPng: 'file',
  graficoCsv: 'file',
  confrontoDati: 'file',
  confrontoDatiAsse: 'file',
  foglioIniziative: 'file',
  foglioDiTutte: 'file',
  fileDati: 'file',
  feed: 'file',
  robots: 'file',
  noto: 'file',
  mappa: 'file',
};

/** What a kind is; a page unless said. */
export function genereDi(tipo: Tipo): Genere {
  return altri[tipo] ?? 'pagina';
}

/** A page of words of content/pagine/. */
export interface PaginaDiTesto {
  /** Its address: `metodo` stands at /metodo/. */
  id: string;
  titolo: string;
}

/** A file as it is served below /dati/. */
export interface FileServito {
  /** Below /dati/, with `/` where it stands in a folder. */
  nome: string;
  /** Its media type, without the charset. */
  tipo: string;
  contenuto: (a: Archivio) => string | Uint8Array<ArrayBuffer>;
}

/** A file of the map of the site: pages, or the other maps. */
export interface Mappa {
  indice: boolean;
  elenca: readonly Pick<Rotta, 'indirizzo' | 'legge' | 'facile'>[];
}

type DelProgramma = Record<
  'programma' | 'facile' | 'iniziative' | 'indicatori' | 'obiettivi' | 'fonti' | 'confronto',
  { p: Programma }
>;
type DelGrafico = Record<
  'embed' | 'oembed' | 'condividi' | 'graficoSvg' | 'graficoPng' | 'graficoCsv',
  { grafico: Grafico }
>;

/** What the page of each kind is about; nothing for a kind of one page only, which is about the whole archive. */
export interface Soggetti extends DelProgramma, DelGrafico {
  testo: PaginaDiTesto;
  asse: { p: Programma; asse: Asse };
  facileAsse: { p: Programma; asse: Asse };
  anno: { p: Programma; anno: number; date: string[] };
  asseAnno: { p: Programma; asse: Asse; anno: number; date: string[] };
  nominateNellAnno: { p: Programma; anno: number; asse: string; parte: Parte<Nominata> };
  iniziativa: { p: Programma; iniziativa: Iniziativa };
  iniziativeGruppo: { p: Programma; gruppo: GruppoRighe; parte: Parte<Riga> };
  foglioIniziative: { p: Programma; foglio: Parte<Riga> };
  foglioDiTutte: { foglio: Parte<Riga> };
  iniziativaMossa: { p: Programma; mossa: IniziativaMossa };
  indicatore: { p: Programma; indicatore: Indicatore };
  fonte: { p: Programma; fonte: Fonte };
  parteDellaFonte: { p: Programma; fonte: Fonte; parte: Parte<Brano> };
  confrontoAssi: { p: Programma; assi: string[]; data: string };
  confrontoCoppia: { p: Programma } & CoppiaAssi;
  confrontoColProgramma: { p: Programma; asse: Asse; data: string };
  confrontoDate: { p: Programma } & CoppiaDate;
  confrontoDateAsse: { p: Programma; asse: Asse } & Pick<CoppiaDate, 'prima' | 'dopo'>;
  iniziativeFraDate: { p: Programma; lati: Lati; parte: Parte<ConfrontoIniziative> };
  confrontoDati: Taglio;
  confrontoDatiAsse: Taglio;
  cifra: { p: Programma; figura: Figura };
  noteDellaFonte: { p: Programma; fonte: Fonte; parte: Parte<Nota> };
  riconciliazioneAPagine: { di: Programma; parte: Parte<Coppia> };
  rettificheAPagine: { di: Programma; parte: Parte<VoceRettifica> };
  nonVerificabili: { parte: Parte<NonVerificabile> };
  verificheAPagine: { di: Programma; livello: Livello; parte: Parte<Verifica> };
  rinvio: Rinvio;
  breve: Rinvio & { p: Programma };
  fileDati: { file: FileServito };
  mappa: Mappa;
}

/** A step of the breadcrumb: its address from the root of the site; none for the page itself. */
export interface Passo {
  nome: string;
  href?: string;
}

/** One page or file of the site. */
export interface RottaDi<T extends Tipo> {
  tipo: T;
  /** What Astro fills the address with. */
  params: Params<T>;
  /** From the root of the site. */
  indirizzo: string;
  /** What the page is called, its first heading; empty for a file. */
  titolo: string;
  /** The title of its tab: the same with the programme, where it does not name it. */
  titoloIntero: string;
  /** Steps after the home page. */
  percorso: readonly Passo[];
  /** Where the same is said in easy words, from the root of the site; none where it is not. */
  facile?: string | undefined;
  soggetto: T extends keyof Soggetti ? Soggetti[T] : undefined;
  /**
   * What the page reads: ids of figures, printed or computed, and `genere:id` of everything else; `tutto:<programma>` for all that is
   * filed under a programme, `tutto` for the whole archive. Worked out when it is asked for.
   */
  readonly legge: readonly string[];
}

/** The id of the programme that a page or file belongs to: it reads no other's data, but for what all share. Undefined for the site's own. */
export function programmaDi({ soggetto }: Pick<Rotta, 'soggetto'>): string | undefined {
  if (!soggetto) return undefined;
  if ('p' in soggetto) return soggetto.p.id;
  if ('grafico' in soggetto) return soggetto.grafico.programma;
  return 'programma' in soggetto ? soggetto.programma : undefined;
}

/** A page or file of any kind. */
export type Rotta = { [T in Tipo]: RottaDi<T> }[Tipo];

import {
  dataDaCartella,
  istante,
  massimo,
  rigaTotale,
  tavole,
  tavoleDi,
  type Dati,
  type Osservazione,
  type Tavola,
} from '../model/index.ts';
import { proprio } from '../model/proprio.ts';
import {
  daImporta,
  partiUsate,
  stampateIn,
  ultimeCifre,
  type ChiaveDiRiga,
} from './nuovoAnnoUltima.ts';

/** A table made ready for an officer: its heading, and rows whose figures are still to be written. */
export interface TabellaPronta {
  nome: string;
  colonne: string[];
  righe: Record<string, string>[];
  /** What each row printed at the date that the table was made after, by heading; no row where there was no such date. */
  guida: Record<string, string>[];
  /** That date, ISO; blank where there was none. */
  dataGuida: string;
}

/** What is asked for. */
export interface Richiesta {
  /** Also a row for each initiative. */
  iniziative?: boolean;
  /** The tables that the folder has already: they are left out. */
  presenti?: ReadonlySet<string>;
}

/**
 * The tables of a new reference date (`cartella`: `2023`, `2023-06-30`), with the keys and the columns that were used at the last date of
 * the same day of the year, else at the last of all.
 */
export function nuovoAnno(
  dati: Dati,
  programma: string,
  cartella: string,
  { iniziative = false, presenti = new Set() }: Richiesta = {},
): TabellaPronta[] {
  const data = dataDaCartella(cartella) ?? cartella;
  const scritti = scrittiDaNoi(dati, programma).filter((f) => f.dataRiferimento === data);
  const daDescrivere = scritti.length === 0 && !presenti.has('fonti');
  const fonte = daDescrivere ? fonteProposta(dati, programma, cartella) : '';
  const documenti = { ...vuota('fonti', colonneDi(tavole.data.fonti, [])), righe: [{ id: fonte }] };
  const pronte = tavoleDi('data')
    .filter(([nome, { pronta }]) => pronta && !presenti.has(nome))
    .filter(([nome]) => iniziative || nome !== 'iniziative')
    .map(([nome, tavola]) => tabellaPronta(dati, { programma, data, nome, tavola, fonte }));
  return [...(daDescrivere ? [documenti] : []), ...pronte.filter((t) => t.righe.length > 0)];
}

const vuota = (nome: string, colonne: string[]): TabellaPronta => ({
  nome,
  colonne,
  righe: [],
  guida: [],
  dataGuida: '',
});

/** The columns of a prepared table: the measures stand before the document and the place. */
function colonneDi({ colonne }: Tavola, misure: readonly string[], parti = false): string[] {
  const nomi = Object.keys(colonne).filter((nome) =>
    nome === 'dimensione' ? parti : !proprio(colonne, nome)?.rara,
  );
  const coda = nomi.includes('fonte') ? nomi.indexOf('fonte') : nomi.length;
  const altre = misure.filter((nome) => !nomi.includes(nome));
  return [...nomi.slice(0, coda), ...altre, ...nomi.slice(coda)];
}

/** The documents of a programme that an officer described: of those that only `importa-ue` reads, nobody writes the next. */
function scrittiDaNoi(dati: Dati, programma: string): Dati['fonti'] {
  const automatiche = new Set(dati.osservazioni.filter(daImporta).map((o) => o.fonte));
  return dati.fonti.filter((f) => f.programma === programma && !automatiche.has(f.id));
}

/** The id of the document to come: that of the last one with the new year, or one made of programme and date. */
function fonteProposta(dati: Dati, programma: string, cartella: string): string {
  const [ultima] = scrittiDaNoi(dati, programma).sort(
    (a, b) => istante(b.dataRiferimento) - istante(a.dataRiferimento),
  );
  const anno = ultima?.dataRiferimento.slice(0, 4) ?? '';
  const stesso = ultima?.id.endsWith(`-${anno}`) && /^\d{4}$/.test(cartella);
  const id = stesso
    ? `${ultima?.id.slice(0, -anno.length)}${cartella}`
    : `${programma}-${cartella}`;
  return dati.fonti.some((f) => f.id === id) ? `${programma}-${cartella}-nuova` : id;
}

interface DaPreparare {
  programma: string;
  data: string;
  nome: string;
  tavola: Tavola;
  fonte: string;
}

function tabellaPronta(dati: Dati, chiesta: DaPreparare): TabellaPronta {
  const { programma, nome, tavola, fonte } = chiesta;
  const ultime = ultimeCifre(dati, programma, nome, chiesta.data);
  const misure = misureUsate(dati, tavola, ultime);
  const righe = chiaviDi(dati, programma, nome, ultime);
  const colonne = colonneDi(
    tavola,
    misure,
    righe.some(({ parte }) => parte !== ''),
  );
  const [chiave = ''] = colonne;
  return {
    nome,
    colonne,
    righe: righe.map(({ codice, parte }) => ({
      [chiave]: codice,
      ...(parte && { dimensione: parte }),
      ...(fonte && { fonte }),
    })),
    guida: ultime.length === 0 ? [] : righe.map((riga) => stampateIn(dati, ultime, riga)),
    dataGuida: ultime[0]?.data ?? '',
  };
}

/** The headings that the last date used, those of money first; where no date had the table, those to start from. */
function misureUsate(dati: Dati, tavola: Tavola, ultime: readonly Osservazione[]): string[] {
  const tipi = new Map(dati.misure.map((m) => [m.colonna, m.tipo]));
  const usate = [...new Map(ultime.map((o) => [o.colonna, o.cella.colonna]))]
    .sort(([, a], [, b]) => a.length - b.length || (a < b ? -1 : 1))
    .map(([colonna]) => colonna);
  if (usate.length === 0) return (tavola.pronta?.misure ?? []).filter((c) => tipi.has(c));
  const soldi = usate.filter((c) => tipi.get(c) === 'euro');
  return [...soldi, ...usate.filter((c) => tipi.get(c) !== 'euro')];
}

/** What the rows of a table are about: what the last date had, or all that the registers have. */
function chiaviDi(
  dati: Dati,
  programma: string,
  nome: string,
  ultime: readonly Osservazione[],
): ChiaveDiRiga[] {
  const sue = <T extends { programma: string }>(voci: readonly T[]): T[] =>
    voci.filter((v) => v.programma === programma);
  const soggetti = new Set(ultime.map((o) => o.soggetto));
  if (nome === 'iniziative')
    return ultimeIniziative(dati, programma, soggetti).map((codice) => ({ codice, parte: '' }));
  const codici =
    nome === 'indicatori'
      ? sue(dati.indicatori)
          .map((i) => i.codice)
          .filter((c) => soggetti.size === 0 || soggetti.has(c))
      : [
          ...sue(dati.assi).map((a) => a.codice),
          ...new Set(ultime.filter((o) => o.soggettoTipo === 'gruppo').map((o) => o.soggetto)),
          rigaTotale,
        ];
  const parti = partiUsate(dati, ultime);
  return codici.flatMap((codice) =>
    (parti.get(codice) ?? ['']).map((parte) => ({ codice, parte })),
  );
}

/** The initiatives of the last date, each once, figures or not; where no date names any, all of them. */
function ultimeIniziative(dati: Dati, programma: string, conCifre: ReadonlySet<string>): string[] {
  const menzioni = dati.menzioni.filter((m) => m.programma === programma);
  const ultima = massimo(menzioni.map((m) => istante(m.data)));
  const nominate = menzioni.filter((m) => istante(m.data) === ultima).map((m) => m.iniziativa);
  const note = [...new Set([...nominate, ...conCifre])];
  return note.length > 0
    ? note
    : dati.iniziative.filter((i) => i.programma === programma).map((i) => i.id);
}

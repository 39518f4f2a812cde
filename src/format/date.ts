import type { Archivio, Fonte, Osservazione } from '../model/index.ts';
import { importata } from '../model/scelta.ts';
import { mesi } from '../model/dataRiferimento.ts';

/** A date in words, as precise as it is known: `31 dicembre 2022`, `giugno 2019`, `2020`. */
export function data(iso: string): string {
  const [anno = '', mese, giorno] = iso.split('-');
  if (mese === undefined) return anno;
  const nome = mesi[Number(mese) - 1] ?? '';
  return giorno === undefined
    ? `${nome} ${anno}`
    : `${Number(giorno) === 1 ? '1°' : Number(giorno)} ${nome} ${anno}`;
}

/** A date as an axis has room for it: `2022` of a year's end, `giu 2019` of any other day or month. */
export function dataCorta(iso: string): string {
  const [anno = '', mese] = iso.split('-');
  return mese === undefined || iso.endsWith('-12-31')
    ? anno
    : `${(mesi[Number(mese) - 1] ?? '').slice(0, 3)} ${anno}`;
}

/** The date after its preposition: `al 31 dicembre 2022`, `all’8 marzo 2021`, `a giugno 2019`, `nel 2020`. */
export function alla(iso: string): string {
  if (iso.length === 4) return `nel ${iso}`;
  if (iso.length === 7) return `a ${data(iso)}`;
  return ['08', '11'].includes(iso.slice(8)) ? `all’${data(iso)}` : `al ${data(iso)}`;
}

/** The day with its article: `il 31 dicembre 2022`, `l’8 marzo 2021`; a month or a year as it is: `giugno 2019`, `il 2020`. */
export function ilGiorno(iso: string): string {
  if (iso.length === 7) return data(iso);
  return ['08', '11'].includes(iso.slice(8)) ? `l’${data(iso)}` : `il ${data(iso)}`;
}

/** A date after `di`: `del 31 dicembre 2022`, `dell’8 marzo 2021`, `di giugno 2019`. */
export function delGiorno(iso: string): string {
  if (iso.length === 7) return `di ${data(iso)}`;
  return ilGiorno(iso).replace(/^il /, 'del ').replace(/^l’/, 'dell’');
}

/** Dates in words whose day never stands apart from its month. */
export function giornoUnito(testo: string): string {
  return testo.replace(/\b(\d{1,2}°?) (?=[a-z])/g, '$1\u00a0');
}

/** What a date is said of: a figure, or all that a programme has at that date. */
export type Datato = Pick<Osservazione, 'programma' | 'data'> & { fonte?: string };

/**
 * The document behind a date, where it dates none of its figures: `la nota dell’11 febbraio 2021`; its day is its own, not theirs.
 */
export function documentoSenzaData(
  a: Pick<Archivio, 'fonte' | 'fontiDi'>,
  { programma, data: quando, fonte }: Datato,
): string | undefined {
  const suoi =
    fonte === undefined
      ? a.fontiDi(programma).filter((f) => f.dataRiferimento === quando)
      : [a.fonte(fonte)].filter((f) => f !== undefined);
  const [primo] = suoi;
  if (!primo || suoi.some((f) => f.dataCifre !== 'non stampata')) return undefined;
  return `${ilDocumento(primo)} ${delGiorno(primo.dataDocumento || quando)}`;
}

/** A document by its kind: `la nota`, `il programma`, `l’avviso`. */
function ilDocumento({ tipo }: Pick<Fonte, 'tipo'>): string {
  const [nome = ''] = tipo.split(' ');
  if (/^[aeiou]/.test(nome)) return `l’${nome}`;
  return `${nome.endsWith('o') || nome === 'programma' ? 'il' : 'la'} ${nome}`;
}

/** When a figure holds: `al 31 dicembre 2022`, or whose word it is where no date is printed: `secondo la nota dell’11 febbraio 2021`. */
export function quandoVale(a: Pick<Archivio, 'fonte' | 'fontiDi'>, di: Datato): string {
  const documento = documentoSenzaData(a, di);
  return documento === undefined ? alla(di.data) : `secondo ${documento}`;
}

/**
 * When a figure holds; of a day, an act or an age in a document, which do not hold at the date of its figures, whose word it is:
 * `secondo la relazione con cifre al 31 dicembre 2019`.
 */
export function quandoSiDice(a: Pick<Archivio, 'fonte' | 'fontiDi'>, o: Osservazione): string {
  const fonte = a.fonte(o.fonte);
  const senzaTempo = ['data', 'atto', 'intervallo'].includes(o.unita) && !importata(o);
  return senzaTempo && fonte && documentoSenzaData(a, o) === undefined
    ? `secondo ${ilDocumento(fonte)} con cifre ${alla(o.data)}`
    : quandoVale(a, o);
}

/**
 * From one date to another: `dal 31 dicembre 2019 al 31 dicembre 2022`, as precise as the dates are; by its document where that dates
 * no figure: `dal programma del 9 novembre 2020 al 31 dicembre 2022`.
 */
export function dallaAlla(
  a: Pick<Archivio, 'fonte' | 'fontiDi'>,
  prima: Datato,
  dopo: Datato,
): string {
  const [uno, altro] = [documentoSenzaData(a, prima), documentoSenzaData(a, dopo)];
  const dalla = uno
    ? uno.replace(/^il /, 'dal ').replace(/^la /, 'dalla ').replace(/^l’/, 'dall’')
    : alla(prima.data).replace(/^a/, 'da').replace(/^nel/, 'dal');
  const fino = altro
    ? altro.replace(/^il /, 'al ').replace(/^la /, 'alla ').replace(/^l’/, 'all’')
    : alla(dopo.data).replace(/^nel/, 'al');
  return giornoUnito(`${dalla} ${fino}`);
}

/** The same alone, for a cell or brackets: `31 dicembre 2022`, `nota dell’11 febbraio 2021`. */
export function quandoInBreve(a: Pick<Archivio, 'fonte' | 'fontiDi'>, di: Datato): string {
  return documentoSenzaData(a, di)?.replace(/^(?:il |la |l’)/, '') ?? data(di.data);
}

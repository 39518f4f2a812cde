import type { Archivio, Derivata, Figura, Frase, Osservazione } from './model/index.ts';
import { arrotonda } from './model/aritmetica.ts';
import { eDerivata } from './model/dati.ts';
import { mesi } from './model/dataRiferimento.ts';

const spazioUnito = '\u00a0';
const spazioStretto = '\u202f';

/** A number with Italian separators: dot for thousands, comma for decimals, U+2212 for minus. */
export function numero(n: number, decimali?: number): string {
  const tondo = decimali === undefined ? n : arrotonda(n, decimali);
  const [intero = '0', dopo = ''] = Math.abs(tondo)
    .toFixed(decimali ?? Math.min(20, decimaliDi(tondo)))
    .split('.');
  const gruppi = intero.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${tondo < 0 ? '−' : ''}${gruppi}${dopo ? `,${dopo}` : ''}`;
}

function decimaliDi(n: number): number {
  return (String(n).split('e')[0]?.split('.')[1] ?? '').length;
}

/** Exact euro: cents only where there are any, or always with `centesimi`. */
export function euro(cents: number, centesimi = cents % 100 !== 0): string {
  return `${numero(cents / 100, centesimi ? 2 : 0)}${spazioUnito}€`;
}

/**
 * Euro in words for prose: `958,7 milioni di euro`, `880 mila euro`, `1.600 milioni di euro`, thousands of millions only from a
 * thousand of them (`1.000 miliardi di euro`); rounded half up, the decimal left out only where nothing was rounded away.
 */
export function milioni(cents: number): string {
  const assoluto = Math.abs(cents);
  const [divisore, una, molti] =
    assoluto >= 1e14
      ? [1e11, 'miliardo di euro', 'miliardi di euro']
      : assoluto >= 1e8
        ? [1e8, 'milione di euro', 'milioni di euro']
        : [1e5, 'mila euro', 'mila euro'];
  if (assoluto < 1e6) return euro(cents);
  const valore = arrotonda(cents / divisore, 1);
  const testo = numero(valore, cents % divisore === 0 ? 0 : 1);
  return `${testo}${spazioUnito}${Math.abs(valore) === 1 ? una : molti}`;
}

/** Euro for chart labels: `958,7 Mln €`, `880 mila €`, `1.000 Mld €`. */
export function euroBreve(cents: number): string {
  return milioni(cents)
    .replace('miliardi di euro', 'Mld €')
    .replace('miliardo di euro', 'Mld €')
    .replace('milioni di euro', 'Mln €')
    .replace('milione di euro', 'Mln €')
    .replace('mila euro', 'mila €');
}

/** `91,0 %` with a narrow no-break space. */
export function percentuale(n: number, decimali?: number): string {
  return `${numero(n, decimali)}${spazioStretto}%`;
}

/** A date in words, as precise as it is known: `31 dicembre 2022`, `giugno 2019`, `2020`. */
export function data(iso: string): string {
  const [anno = '', mese, giorno] = iso.split('-');
  if (mese === undefined) return anno;
  const nome = mesi[Number(mese) - 1] ?? '';
  return giorno === undefined
    ? `${nome} ${anno}`
    : `${Number(giorno) === 1 ? '1°' : Number(giorno)} ${nome} ${anno}`;
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
  const [nome = ''] = primo.tipo.split(' ');
  const suo = /^[aeiou]/.test(nome)
    ? `l’${nome}`
    : `${nome.endsWith('o') || nome === 'programma' ? 'il' : 'la'} ${nome}`;
  return `${suo} ${delGiorno(primo.dataDocumento || quando)}`;
}

/** When a figure holds: `al 31 dicembre 2022`, or whose word it is where no date is printed: `secondo la nota dell’11 febbraio 2021`. */
export function quandoVale(a: Pick<Archivio, 'fonte' | 'fontiDi'>, di: Datato): string {
  const documento = documentoSenzaData(a, di);
  return documento === undefined ? alla(di.data) : `secondo ${documento}`;
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

/** A date after `di`: `del 31 dicembre 2022`, `dell’8 marzo 2021`, `di giugno 2019`. */
export function delGiorno(iso: string): string {
  if (iso.length === 7) return `di ${data(iso)}`;
  return ilGiorno(iso).replace(/^il /, 'del ').replace(/^l’/, 'dell’');
}

/** Starts a sentence. */
export function maiuscola(testo: string): string {
  return testo.charAt(0).toUpperCase() + testo.slice(1);
}

/** A name inside a sentence: `Dotazione UE` → `dotazione UE`, but an acronym at its start stays. */
export function minuscola(testo: string): string {
  return /^\p{Lu}[\p{Ll}’ ]/u.test(testo) ? testo.charAt(0).toLowerCase() + testo.slice(1) : testo;
}

/** A value in full, by its unit. */
export function valore(n: number, unita: string): string {
  if (unita === 'EUR') return euro(n);
  if (unita === '%') return percentuale(n);
  return numero(n);
}

/** What an osservazione says, as printed: never mended. */
export function stampato(o: Osservazione): string {
  return o.testo.replace(/(?<=\d) (?=(€|%|Mln|mln|Mila|mila|milioni))/g, spazioUnito);
}

/** What an osservazione is worth, written our way: exact euro, counts with separators, dates in words. */
export function esatto(o: Osservazione): string {
  if (o.mancante !== null) return o.mancante;
  if (o.valore !== null) return valore(o.valore, o.unita);
  return o.unita === 'data' && o.valoreTesto ? data(o.valoreTesto) : (o.valoreTesto ?? o.testo);
}

/** A derived figure, by its unit: percentages with one decimal, signed differences. */
export function calcolato(d: Derivata, forma: 'esatta' | 'prosa' = 'prosa'): string {
  if (d.unita === '%') return percentuale(d.valore, 1);
  const scritto =
    d.unita === 'EUR' ? (forma === 'prosa' ? milioni(d.valore) : euro(d.valore)) : numero(d.valore);
  const conUnita = d.unita === 'punti percentuali' ? `${scritto}${spazioUnito}punti` : scritto;
  return d.regola.startsWith('differenza') && d.valore > 0 ? `+${conUnita}` : conUnita;
}

/** How a figure is written inside a sentence: rounded millions for exact money, as printed otherwise. */
export function inProsa(f: Figura): string {
  if (eDerivata(f)) return calcolato(f);
  if (f.unita === 'EUR' && f.valore !== null && f.qualificatore === '') return milioni(f.valore);
  return f.valore === null ? esatto(f) : stampato(f);
}

/** A sentence as plain text. */
export function testoDi(frase: Frase): string {
  return frase.map((parte) => (typeof parte === 'string' ? parte : inProsa(parte))).join('');
}

/** A sentence with a capital at its start. */
export function maiuscolaFrase(frase: Frase): Frase {
  const [prima, ...dopo] = frase;
  return typeof prima === 'string' ? [maiuscola(prima), ...dopo] : frase;
}

/** The place of a figure, its section sign kept with its number. */
export function luogo(punto: string): string {
  return punto.replaceAll('§ ', `§${spazioUnito}`);
}

/** What is added in brackets after a name, with its space; nothing for an empty text. */
export function fraParentesi(testo: string): string {
  return testo === '' ? '' : ` (${testo})`;
}

/** A name in quotes; the quotes that it has inside become the inner ones: `«bonus “Nidi”»`. */
export function traVirgolette(nome: string): string {
  return `«${nome.replaceAll('«', '“').replaceAll('»', '”')}»`;
}

/** `uno, due e tre`. */
export function elenco(voci: readonly string[]): string {
  return voci.length < 2 ? (voci[0] ?? '') : `${voci.slice(0, -1).join(', ')} e ${voci.at(-1)}`;
}

/** One or many: `1 iniziativa`, `12 iniziative`. */
export function quante(n: number, una: string, molte: string): string {
  return `${numero(n)} ${n === 1 ? una : molte}`;
}

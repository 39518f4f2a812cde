import {
  data,
  fraParentesi,
  unaParentesi,
  maiuscola,
  minuscola,
  numero,
  percentuale,
  quandoSiDice,
  quandoVale,
  valore,
} from '../../format.ts';
import {
  dimensioneDiRiga,
  haOmonimi,
  type Archivio,
  type Osservazione,
  type Rapporto,
  type Soggetto,
  type Verifica,
} from '../../model/index.ts';
import { assi, lAsse } from './parti.ts';

/** A figure that an argument names. */
export function figura(a: Archivio, id: string): Osservazione {
  const o = a.perId.get(id);
  if (!o) throw new Error(`no figure ${id}`);
  return o;
}

/** A programme by its name after `di`: `del POR FSE Lombardia`; the Commission's titles are no Italian names: `del programma Lazio - ESF`. */
export function del(programma: string): string {
  if (programma.includes(' - ')) return `del programma ${programma}`;
  return /^[aeiou]/i.test(programma) ? `dell’${programma}` : `del ${programma}`;
}

/** The subject by its name: `il programma`, `l’Asse I`, `«Nidi Gratis»`. */
export function nome(a: Archivio, s: Soggetto): string {
  switch (s.soggettoTipo) {
    case 'programma':
      return 'il programma';
    case 'asse':
      return lAsse(s.soggetto);
    case 'gruppo':
      return `gli ${assi(s.soggetto)}`;
    case 'iniziativa':
      return `«${a.iniziativa(s.programma, s.soggetto)?.nome ?? s.soggetto}»`;
    case 'indicatore':
      return indicatore(a, s);
  }
}

/** An indicator by its name, with its Asse where another of the programme has the same: `«Lavoratori» (Asse III)`. */
function indicatore(a: Archivio, { programma, soggetto }: Soggetto): string {
  const suo = a.indicatore(programma, soggetto);
  const qualeAsse = suo && haOmonimi(a.indicatoriDi(programma), suo) ? ` (${assi(suo.asse)})` : '';
  return `«${suo?.nome ?? soggetto}»${qualeAsse}`;
}

/** The subject after `di`: `del programma`, `dell’Asse I`, `di «Nidi Gratis»`. */
export function di(a: Archivio, s: Soggetto): string {
  const suo = nome(a, s);
  if (suo.startsWith('il ')) return `del ${suo.slice(3)}`;
  if (/^l[’a]/.test(suo)) return `del${suo}`;
  if (suo.startsWith('gli ')) return `degli ${suo.slice(4)}`;
  return `di ${suo}`;
}

/** The part of a subject that a figure is about, in brackets after its name: ` (priorità 9i)`, ` (17 dicembre 2014)`; nothing for the whole. */
export function parte(a: Archivio, o: Osservazione): string {
  const sua = dimensioneDiRiga(a.misura(o.colonna), o);
  return fraParentesi(/^\d{4}-\d\d-\d\d$/.test(sua) ? data(sua) : sua);
}

/** The subject of a figure with the part that it is about, in one pair of brackets: `«Lavoratori» (Asse I, priorità 8v)`. */
export function conParte(a: Archivio, o: Osservazione): string {
  return unaParentesi(`${nome(a, o)}${parte(a, o)}`);
}

/** The same after `di`. */
export function diSua(a: Archivio, o: Osservazione): string {
  return unaParentesi(`${di(a, o)}${parte(a, o)}`);
}

/** The name of a measure inside a sentence: `impegni su dotazione`. */
export function misura(a: Archivio, colonna: string): string {
  return minuscola(a.misura(colonna)?.nome ?? colonna);
}

/** What a figure is, whatever its date: `Impegni dell’Asse I`, `Destinatari di «Nidi Gratis» (F)`. */
export function cosa(a: Archivio, o: Osservazione): string {
  const [sua, suo] = [misura(a, o.colonna), diSua(a, o)];
  // A measure may name its subject: `versione del programma`.
  return maiuscola(sua.endsWith(` ${suo}`) ? sua : `${sua} ${suo}`);
}

/** What a figure is about, to open a sentence: `Impegni dell’Asse I al 31 dicembre 2022`. */
export function apertura(a: Archivio, o: Osservazione): string {
  return `${cosa(a, o)} ${quandoSiDice(a, o)}`;
}

/** What a figure is worth, in full: cents as euro, shares with their sign. */
export function inCifre(o: Osservazione): string {
  return valore(o.valore ?? 0, o.unita);
}

/** When a finding holds, or another date of its programme: `al 31 dicembre 2022`, `secondo la nota dell’11 febbraio 2021`. */
export function quando(
  a: Archivio,
  v: Pick<Verifica, 'programma' | 'data_riferimento'>,
  data = v.data_riferimento,
): string {
  return quandoVale(a, { programma: v.programma, data });
}

/** A figure by its value where it is exact, in quotes as printed otherwise. */
export function citata(a: Archivio, c: { figura: string; esatta: boolean }): string {
  const o = figura(a, c.figura);
  return c.esatta ? inCifre(o) : `«${o.testo}»`;
}

/** A computed ratio: `51,0 %`, `fra 1,9 e 2,1`. */
export function rapporto({ da, a, decimali, unita }: Rapporto): string {
  const uno = (n: number): string => (unita === '%' ? percentuale(n, decimali) : numero(n));
  return da === a ? uno(da) : `fra ${uno(da)} e ${uno(a)}`;
}

/** What a share is measured on: `dotazione del programma`. */
export function base(a: Archivio, codice: string): string {
  const [colonna = '', programma] = codice.split('@');
  return programma ? `${misura(a, colonna)} del ${programma}` : misura(a, colonna);
}

/** The texts of figures, as printed, one after the other. */
export function testi(a: Archivio, ids: readonly string[], tra = ' · '): string {
  return ids.map((id) => figura(a, id).testo).join(tra);
}

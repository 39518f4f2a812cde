import {
  ancora,
  haOmonimi,
  importata,
  type Archivio,
  type Fonte,
  type Nota,
  type Osservazione,
} from '../model/index.ts';
import { testi } from '../testi/testi.ts';
import { indirizzi } from './indirizzi.ts';

/** A document's name short enough for a caption: `Relazione annuale di attuazione 2022`. */
export function nomeFonte(a: Archivio, id: string): string {
  return a.fonte(id)?.titolo.split('. ')[0] ?? id;
}

/** The documents behind some figures, each once, as links. */
export function fontiDi(
  a: Archivio,
  figure: readonly (Osservazione | undefined)[],
): { nome: string; href: string }[] {
  const viste = new Map(figure.flatMap((o) => (o ? [[o.fonte, o] as const] : [])));
  return [...viste].map(([id, o]) => ({
    nome: nomeFonte(a, id),
    href: indirizzi.fonte(o.programma, id),
  }));
}

/** One place of a document with the figures that are read there. */
export interface LuogoLetto {
  punto: string;
  /** The page where it begins; empty where nobody wrote it. */
  pagina: string;
  figure: Osservazione[];
}

/**
 * The parts of a document with their places, in the document's own order: as luoghi.csv lists them, and after those the places that it
 * does not list, as the rows of the tables come. A place without a part of its own is a part.
 */
export function sezioni(a: Archivio, fonte: Fonte): { titolo: string; luoghi: LuogoLetto[] }[] {
  const elencati = a.luoghiDi(fonte.id);
  const letti = Map.groupBy(a.figureDelDocumento(fonte.id).toSorted(perRiga), (o) => o.punto);
  const ordinati = [
    ...elencati,
    ...[...letti.keys()].map((punto) => ({ punto, sezione: '', pagina: '' })),
  ];
  const sezioni = new Map<string, LuogoLetto[]>();
  for (const { punto, sezione, pagina } of ordinati) {
    const figure = letti.get(punto);
    letti.delete(punto);
    if (!figure) continue;
    const titolo = sezione || punto.split(', ')[0] || punto;
    const suoi = sezioni.get(titolo) ?? [];
    suoi.push({ punto, pagina, figure });
    sezioni.set(titolo, suoi);
  }
  return [...sezioni].map(([titolo, luoghi]) => ({ titolo, luoghi }));
}

/** In the order in which figures were typed: table after table, row after row, column after column. */
function perRiga({ cella: x }: Osservazione, { cella: y }: Osservazione): number {
  if (x.file !== y.file) return x.file < y.file ? -1 : 1;
  const colonne = x.colonna.length - y.colonna.length || (x.colonna < y.colonna ? -1 : 1);
  return x.riga - y.riga || colonne;
}

/** The subjects of an imported dataset, each with its figures of all dates; none for a document that a person copied. */
export function soggettiNelTempo(
  a: Archivio,
  fonte: Fonte,
): { nome: string; id: string; figure: Osservazione[] }[] {
  const figure = a.figureDelDocumento(fonte.id);
  if (figure.length === 0 || !figure.every(importata)) return [];
  return [...Map.groupBy(figure, (o) => `${o.soggettoTipo}-${o.soggetto}`)].map(([id, sue]) => ({
    nome: nomeSoggetto(a, sue[0]!),
    id: ancora(id),
    figure: sue,
  }));
}

/** Our readings and warnings about a subject (an Asse, an initiative, an indicator), or about a whole document. */
export function noteSu(a: Archivio, programma: string, riga: string, tabella?: string): Nota[] {
  return a.noteSu(programma, riga).filter((n) => tabella === undefined || n.tabella === tabella);
}

/** An indicator by its name, with its Asse where another of the programme has the same. */
export function nomeIndicatore(a: Archivio, programma: string, codice: string): string {
  const suo = a.indicatore(programma, codice);
  if (!suo) return codice;
  return haOmonimi(a.indicatoriDi(programma), suo)
    ? testi.pagine.indicatori.parte(suo.nome, testi.assi(suo.asse))
    : suo.nome;
}

/** What a figure is about, in words: `Asse II`, the name of the initiative or of the indicator. */
export function nomeSoggetto(
  a: Archivio,
  o: Pick<Osservazione, 'programma' | 'soggettoTipo' | 'soggetto'>,
): string {
  switch (o.soggettoTipo) {
    case 'programma':
      return a.programma(o.soggetto)?.nomeBreve ?? o.soggetto;
    case 'asse':
    case 'gruppo':
      return testi.assi(o.soggetto);
    case 'iniziativa':
      return a.iniziativa(o.programma, o.soggetto)?.nome ?? o.soggetto;
    case 'indicatore':
      return nomeIndicatore(a, o.programma, o.soggetto);
  }
}

/** The documents of the site, or of one programme, that somebody read: not the datasets that the import writes. */
export function documenti(a: Archivio, programma?: string): Fonte[] {
  return a.fonti.filter(
    (f) =>
      (programma === undefined || f.programma === programma) &&
      !a.figureDelDocumento(f.id).some(importata),
  );
}

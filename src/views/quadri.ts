import {
  annoDi,
  dimensioneDiRiga,
  stadi,
  stadiDeiDati,
  type Archivio,
  type Derivata,
  type Osservazione,
  type Soggetto,
  type Stadio,
} from '../model/index.ts';
import { testi } from '../testi/testi.ts';

/** Whose money is meant: a programme (`asse` empty), one Asse, or a group of Assi. */
export interface Chi {
  programma: string;
  asse: string;
}

/**
 * The stages of money that are shown together: those that documents of the authority follow, or those of the Commission's data. Their
 * definitions are not the same: a drawing never mixes them.
 */
export const scale = { documenti: stadi, dati: stadiDeiDati } as const;
export type Scala = keyof typeof scale;

/** The frame and the stages of money of one subject at one date, each as printed or absent. */
export interface Quadro extends Chi {
  data: string;
  scala: Scala;
  dotazione: Osservazione | undefined;
  stadi: { misura: Stadio; figura: Osservazione | undefined }[];
}

/** Whose money is meant, as figures name it. */
export function soggettoDi({ programma, asse }: Chi): Soggetto {
  if (asse === '') return { programma, soggettoTipo: 'programma', soggetto: programma };
  return { programma, soggettoTipo: asse.includes('+') ? 'gruppo' : 'asse', soggetto: asse };
}

/** The one osservazione to show for a measure of a subject at a date. */
export function figura(
  a: Archivio,
  chi: Chi,
  data: string,
  misura: string,
  dimensione = '',
): Osservazione | undefined {
  return a.principale({ ...soggettoDi(chi), data, misura, dimensione })?.figura;
}

/** The money of a subject at a date: in the stages of documents, or of the Commission's data where only those speak of the date. */
export function quadro(
  a: Archivio,
  chi: Chi,
  data: string,
  scala: Scala = scalaDi(a, chi, data) ?? 'documenti',
  parte = '',
): Quadro {
  return {
    ...chi,
    data,
    scala,
    dotazione: figura(a, chi, data, 'dotazione', parte),
    stadi: scale[scala].map((misura) => ({
      misura,
      figura: figura(a, chi, data, misura, parte),
    })),
  };
}

/** The stages in which the money of a subject is shown at a date; undefined where nothing prints any. */
export function scalaDi(a: Archivio, chi: Chi, data: string): Scala | undefined {
  return (['documenti', 'dati'] as const).find((s) =>
    scale[s].some((m) => figura(a, chi, data, m) !== undefined),
  );
}

/** True where a document gives any stage of money (the allocation alone is no progress). */
export function haSoldi(q: Quadro): boolean {
  return q.stadi.some((s) => s.figura !== undefined);
}

/** The computed figure of a rule for a subject at a date, e.g. `rapporto`, `pagamenti/impegni`. */
export function calcolata(
  a: Archivio,
  chi: Chi,
  data: string,
  regola: string,
  misura: string,
  dimensione = '',
): Derivata | undefined {
  return a.calcolata(regola, { ...soggettoDi(chi), data, misura, dimensione });
}

/** The dates at which a subject has stages of money, newest first: any, or those of documents or of the Commission's data. */
export function dateConSoldi(a: Archivio, chi: Chi, scala?: Scala, parte = ''): string[] {
  return a.dateDi(chi.programma).filter((data) => haSoldi(quadro(a, chi, data, scala, parte)));
}

/** The years of a programme with their dates, newest first. */
export function anniDi(a: Archivio, programma: string): { anno: number; date: string[] }[] {
  return [...Map.groupBy(a.dateDi(programma), annoDi)].map(([anno, date]) => ({ anno, date }));
}

/** What a document says of a measure in its own words: `Risorse attivate`, `Risorse concesse`… */
export function nomeMisura(a: Archivio, colonna: string): string {
  return a.misura(colonna)?.nome ?? colonna;
}

/** The osservazioni of a subject at a date in reading order, the ones not already shown. */
export function altreFigure(
  a: Archivio,
  chi: Chi,
  data: string,
  gia: readonly (Osservazione | undefined)[] = [],
): Osservazione[] {
  const mostrate = new Set(gia.map((o) => o?.id));
  return a
    .figureDi(soggettoDi(chi), data)
    .filter((o) => !mostrate.has(o.id))
    .sort((x, y) => (x.punto < y.punto ? -1 : x.punto > y.punto ? 1 : x.cella.riga - y.cella.riga));
}

/** The edition and the part that a figure's row says, in words, without the part that its heading already says. */
export function parteDellaRiga(a: Archivio, o: Osservazione): string {
  const parte = dimensioneDiRiga(a.misura(o.colonna), o);
  if (o.edizione === '') return parte;
  const resto = parte.slice(o.edizione.length).replace(/^, /, '');
  return [testi.importi.edizione(o.edizione), resto].filter((t) => t !== '').join(', ');
}

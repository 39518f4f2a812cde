import {
  esitiRiconciliazione,
  type Archivio,
  type EsitoRiconciliazione,
  type Misura,
  type Osservazione,
  type Programma,
  type Riconciliata,
} from '../model/index.ts';
import { impagina, type Impaginato } from './elencoLungo.ts';
import { indirizzi } from './indirizzi.ts';
import { ricorda } from './ricorda.ts';

/** A row of the reconciliation with its two figures. */
export interface Coppia extends Omit<Riconciliata, 'documento' | 'dati' | 'base' | 'parti'> {
  documento: Osservazione;
  dati: Osservazione;
  base: Osservazione | undefined;
  parti: Osservazione[];
  /** The difference as a share of the document's figure; null where there is none, or the figure is zero. */
  relativa: number | null;
}

/** What a programme's documents and yearly data both give, in pages: what is to be looked at first, then the rest by outcome. */
export interface Riconciliato extends Impaginato<Coppia> {
  programma: Programma;
  quante: number;
  /** What a reader would not expect, the largest relative difference first; then values that only another date has. */
  daGuardare: Coppia[];
}

/** All rows with their figures, in the order of data/. */
export const coppieDi = /* @__PURE__ */ ricorda((a): Coppia[] => {
  return a.riconciliazione.righe.flatMap((r) => {
    const [documento, dati] = [a.perId.get(r.documento), a.perId.get(r.dati)];
    if (!documento || !dati) return [];
    const { differenza } = r;
    const relativa =
      differenza === null || !documento.valore ? null : differenza / documento.valore;
    const parti = r.parti.flatMap((id) => a.perId.get(id) ?? []);
    return [{ ...r, documento, dati, base: a.perId.get(r.base ?? ''), parti, relativa }];
  });
});

/** How many rows have each outcome; those that no row has are left out. */
export function contoDegliEsiti(a: Archivio): { esito: EsitoRiconciliazione; quante: number }[] {
  const { righe } = a.riconciliazione;
  return esitiRiconciliazione
    .map((esito) => ({ esito, quante: righe.filter((r) => r.esito === esito).length }))
    .filter(({ quante }) => quante > 0);
}

/** The programmes that have something to reconcile, each with its rows in the order in which they are read. */
export function riconciliati(a: Archivio): Riconciliato[] {
  return a.programmi.flatMap((p) => riconciliatiDi(a, p.id) ?? []);
}

/** Where the row of a document's figure stands. It depends on those of its programme alone. */
export function viaDellaCoppia(a: Archivio, documento: string): string {
  const programma = a.perId.get(documento)?.programma ?? '';
  const pagina = riconciliatiDi(a, programma)?.dove.get(documento) ?? 1;
  return `${indirizzi.riconciliazioneAPagine(programma, pagina)}#${documento}`;
}

/** Rows under the outcome that their page says over them: what is to be looked at has each its own. */
export const perEsito = (coppie: readonly Coppia[]): [EsitoRiconciliazione | '', Coppia[]][] => [
  ...Map.groupBy(coppie, (c) => (sorprende(c) ? '' : c.esito)),
];

/** As how many initiatives a pair weighs: on a phone it is as long as so many rows of a list. */
const peso = (): number => 4;

/** Those of one programme; null where it has none. The page of each figure asks. */
export const riconciliatiDi = /* @__PURE__ */ ricorda((a, id: string): Riconciliato | null => {
  const programma = a.programma(id);
  const sue = coppieDi(a).filter((c) => c.documento.programma === id);
  if (!programma || sue.length === 0) return null;
  const daGuardare = sue.filter(sorprende).toSorted((x, y) => scarto(y) - scarto(x));
  const altre = sue
    .filter((c) => !sorprende(c))
    .toSorted((x, y) => posto(x.esito) - posto(y.esito));
  return {
    programma,
    quante: sue.length,
    daGuardare,
    ...impagina([...daGuardare, ...altre], (c) => [c.documento.id], peso),
  };
});

const posto = (esito: EsitoRiconciliazione): number => esitiRiconciliazione.indexOf(esito);

/** The pairs of measures with two names that some row puts side by side, as the catalogue explains them. */
export function accostamenti(a: Archivio): { misura: Misura; accanto: Misura }[] {
  const usati = new Map(
    coppieDi(a).map((c) => [`${c.documento.misura}|${c.dati.misura}`, c] as const),
  );
  return [...usati.values()].flatMap(({ documento, dati }) => {
    const [misura, accanto] = [a.misura(documento.misura), a.misura(dati.misura)];
    return misura && accanto && misura !== accanto ? { misura, accanto } : [];
  });
}

/** A value that accumulates and stands at another date is as good as a difference; an allocation or a target lasts anyway. */
function sorprende({ esito, documento }: Coppia): boolean {
  if (esito === 'altra-data') return documento.natura !== 'stato';
  return esito === 'differisce' || esito === 'rivista';
}

/** How far apart, to sort by: what has no share of a difference after what has one, another date last. */
function scarto({ esito, relativa, differenza }: Coppia): number {
  if (esito === 'altra-data') return -1;
  if (relativa === null) return differenza === null ? 0 : Infinity;
  return Math.abs(relativa);
}

/** The version of the programme that an allocation of the yearly data is of; empty for other measures. */
export function versioneDi(a: Archivio, { programma, data, fonte, misura }: Osservazione): string {
  if (misura !== 'dotazione') return '';
  return (
    a
      .figureDi({ programma, soggettoTipo: 'programma', soggetto: programma }, data)
      .find((o) => o.misura === 'versione_programma' && o.fonte === fonte)?.testo ?? ''
  );
}

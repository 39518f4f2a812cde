import {
  misureAConfronto,
  formuleDi,
  rigaTotale,
  stampatiCome,
  type Archivio,
  type Dati,
  type Derivata,
  type Indicatore,
  type Iniziativa,
  type Menzione,
  type Misura,
  type Osservazione,
  type Verifica,
} from '../../model/index.ts';
import { famiglia, iniziativeDi, ultimoStato } from '../iniziative.ts';
import { soggettoDi, type Chi } from '../quadri.ts';
import { siConfronta, soggettiDelConfronto } from './coppie.ts';
import { scelteDi } from './scelte.ts';
import type { Lato } from './voce.ts';

/** What the archive knows of one subject at one date: what its comparisons read, and no more. */
export interface Fetta extends Pick<
  Dati,
  | 'sito'
  | 'misure'
  | 'programmi'
  | 'assi'
  | 'azioni'
  | 'fonti'
  | 'iniziative'
  | 'menzioni'
  | 'note'
  | 'rettifiche'
  | 'osservazioni'
> {
  /** Each with its place among those of the programme: two slices put together keep their order. */
  indicatori: [posto: number, indicatore: Indicatore][];
  derivate: Derivata[];
  verifiche: Verifica[];
}

/** The slices of a programme that its comparisons can ask for: each subject at each date at which it can be compared. */
export function fetteDi(a: Archivio, programma: string): Lato[] {
  if (!siConfronta(a, programma)) return [];
  const { assi, colProgramma, nelTempo } = scelteDi(a, programma);
  const tutto = colProgramma.map(({ date }) => ({ asse: '', date }));
  return [...Map.groupBy([...nelTempo, ...assi, ...colProgramma, ...tutto], (x) => x.asse)].flatMap(
    ([asse, sue]) =>
      [...new Set(sue.flatMap((x) => x.date))].map((data) => ({ programma, asse, data })),
  );
}

/** The slice of a programme (`asse` empty) or of an Asse at a date. Its size is that of a page, whatever other dates there are. */
export function fetta(a: Archivio, chi: Chi, data: string): Fetta {
  const { programma, asse } = chi;
  // Also what another date puts under this Asse: a comparison shows both dates of it.
  const sue = a
    .menzioniIn(programma, { asse })
    .filter((m) => a.menzioniDi({ programma, id: m.iniziativa }).some((x) => x.data === data));
  const iniziative = a.inOrdine(programma, [
    ...iniziativeDi(a, programma, asse === '' ? undefined : asse, data).map((i) => i.id),
    ...sue.map((m) => m.iniziativa),
  ]);
  const famiglie = a.inOrdine(
    programma,
    iniziative.flatMap((i) => [i, ...famiglia(a, i)].map((x) => x.id)),
  );
  const azioni = unici(
    iniziative.flatMap((i) =>
      i.azioneBase === 'documento' ? (a.azione(programma, i.azione) ?? []) : [],
    ),
  );
  const soggetti = [
    ...soggettiDelConfronto(a, chi),
    ...iniziative.map((i) => ({
      programma,
      soggettoTipo: 'iniziativa' as const,
      soggetto: i.id,
    })),
  ];
  const derivate = soggetti.flatMap((s) => a.derivateDi(s)).filter((d) => d.data === data);
  const addendi = derivate.filter((d) => !d.regola.startsWith('differenza')).flatMap((d) => d.da);
  const mostrate = [...soggetti.flatMap((s) => a.figureDi(s, data)), ...figure(a, addendi)];
  const verifiche = unici([
    ...a.verificheDelSoggetto(soggettoDi(chi)),
    ...mostrate.flatMap((o) => a.segni.get(o.id) ?? []),
  ]);
  // The sentence of a finding names what it compares.
  const prove = figure(
    a,
    verifiche.flatMap((v) => v.osservazioni),
  );
  // What documents print of a target of the yearly data says the year of it.
  const stampati = mostrate
    .filter((o) => o.misura === 'target')
    .flatMap((o) =>
      stampatiCome(o, a.figureDi({ programma, soggettoTipo: 'indicatore', soggetto: o.soggetto })),
    );
  const osservazioni = unici([...mostrate, ...prove, ...stampati]);
  const indicatori = a.indicatoriDi(programma, asse === '' ? undefined : asse);
  const note = [
    ...a
      .noteSu(programma, asse === '' ? rigaTotale : asse)
      .filter((n) => n.data === data && n.tipo === 'avvertenza'),
    ...indicatori
      .flatMap((i) => a.noteSu(programma, i.codice))
      .filter((n) => n.data === data && n.tipo === 'attribuzione'),
    // Whose word the state of an initiative is.
    ...famiglie
      .flatMap((i) => a.noteSu(programma, i.id))
      .filter((n) => n.colonna === 'stato' && n.tipo === 'attribuzione'),
  ];
  const colonne = [
    ...misureAConfronto,
    ...[...osservazioni, ...note].map((x) => x.colonna),
    ...verifiche.flatMap((v) => testiIn(v.argomenti)),
  ];
  const ids = [...osservazioni.map((o) => o.id), ...derivate.flatMap((d) => d.da)];
  return {
    sito: a.sito,
    misure: unici([...new Set<string>(colonne)].flatMap((c) => conTermini(a, c))),
    programmi: [a.programma(programma) ?? []].flat(),
    assi: [a.asse(programma, asse) ?? []].flat(),
    indicatori: conOmonimi(a, programma, [
      ...indicatori,
      ...prove.flatMap((o) => a.indicatore(programma, o.soggetto) ?? []),
    ]),
    azioni,
    iniziative: unici([
      ...famiglie,
      ...prove.flatMap((o) => a.iniziativa(programma, o.soggetto) ?? []),
    ]),
    // Only what a date is said by, and what names an action: a document that dates its figures is not asked.
    fonti: a
      .fontiDi(programma)
      .filter((f) => f.dataCifre === 'non stampata' || azioni.some((x) => x.fonte === f.id)),
    menzioni: famiglie.flatMap((i) => {
      const ultime = new Set([i, ...famiglia(a, i)].map((x) => ultimoStato(a, x)?.data));
      const intere = a.menzioniDi(i).filter((m) => m.data === data || ultime.has(m.data));
      return [...intere, ...altreDate(a, i, new Set(intere.map((m) => m.data)))];
    }),
    note: unici(note),
    rettifiche: unici(ids).flatMap((id) => a.rettificate.get(id) ?? []),
    osservazioni,
    derivate,
    verifiche,
  };
}

/** That the other dates name an initiative, and no more: whether it is named at one date only is asked of both. */
function altreDate(a: Archivio, i: Iniziativa, dette: ReadonlySet<string>): Menzione[] {
  const altre = a.menzioniDi(i).filter((m) => !dette.has(m.data));
  return [...new Map(altre.map((m) => [`${m.data} ${m.asse}`, m])).values()].map((m) => ({
    ...m,
    nomeStampato: '',
    stato: '',
    edizione: '',
    dimensione: '',
    fonte: '',
    punto: '',
    osservazioni: [],
  }));
}

function figure(a: Archivio, ids: readonly string[]): Osservazione[] {
  return ids.flatMap((id) => a.perId.get(id) ?? []);
}

/** Every text in the arguments of a finding: some are headings, which its sentence names. */
function testiIn(valore: unknown): string[] {
  if (typeof valore === 'string') return [valore];
  return typeof valore === 'object' && valore !== null
    ? Object.values(valore).flatMap(testiIn)
    : [];
}

/** Indicators with those that have the name of one of them: a sentence then says of which Asse each is. */
function conOmonimi(
  a: Archivio,
  programma: string,
  indicatori: readonly Indicatore[],
): Fetta['indicatori'] {
  const nomi = new Set(indicatori.map((i) => i.nome));
  return a
    .indicatoriDi(programma)
    .map((i, posto): [number, Indicatore] => [posto, i])
    .filter(([, i]) => nomi.has(i.nome));
}

function unici<T>(voci: readonly T[]): T[] {
  return [...new Set(voci)];
}

/** A heading and, where it is a share, the headings of what it divides: they say its base. */
function conTermini(a: Archivio, colonna: string): Misura[] {
  const misura = a.misura(colonna);
  if (!misura) return [];
  const termini = formuleDi(misura).flatMap((f) => [f.numeratore, f.denominatore]);
  return [misura, ...termini.flatMap((t) => a.misura(t.colonna) ?? [])];
}

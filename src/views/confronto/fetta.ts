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
import { parti, type Parte } from '../elencoLungo.ts';
import { famiglia, iniziativeDi, ultimoStato } from '../iniziative.ts';
import { soggettoDi } from '../quadri.ts';
import { viaDellaRettifica } from '../rettifiche.ts';
import { viaDelRilievo } from '../rilieviAPagine.ts';
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
  | 'menzioni'
  | 'note'
  | 'rettifiche'
  | 'osservazioni'
> {
  /** How many slices the subject takes at that date. */
  parti: number;
  /** Each with its place among those of the programme: slices put together keep their order. */
  indicatori: [posto: number, indicatore: Indicatore][];
  iniziative: [posto: number, iniziativa: Iniziativa][];
  derivate: Derivata[];
  verifiche: Verifica[];
  /** Where findings and corrections are told: slices hold some of those of the programme. */
  vie: [id: string, via: string][];
}

/** A slice of a subject at a date: all of it but initiatives, and those that it takes with them. */
export interface Taglio extends Lato {
  parte: Parte<Iniziativa>;
}

/** As how many initiatives of a page one of a slice weighs: with all that its figures and its family bring. */
const peso = 2;

/** The slices of a programme that its comparisons can ask for: each subject at each date at which it can be compared. */
export function fetteDi(a: Archivio, programma: string): Taglio[] {
  if (!siConfronta(a, programma)) return [];
  const { assi, colProgramma, nelTempo } = scelteDi(a, programma);
  const tutto = colProgramma.map(({ date }) => ({ asse: '', date }));
  return [...Map.groupBy([...nelTempo, ...assi, ...colProgramma, ...tutto], (x) => x.asse)].flatMap(
    ([asse, sue]) =>
      [...new Set(sue.flatMap((x) => x.date))].flatMap((data) =>
        tagli(a, { programma, asse, data }),
      ),
  );
}

/** The slices of a programme (`asse` empty) or of an Asse at a date: one where its initiatives are not too many. */
export function tagli(a: Archivio, lato: Lato): Taglio[] {
  const { programma, asse, data } = lato;
  // Also what another date puts under this Asse: a comparison shows both dates of it.
  const sue = a
    .menzioniIn(programma, { asse })
    .filter((m) => a.menzioniDi({ programma, id: m.iniziativa }).some((x) => x.data === data));
  const iniziative = a.inOrdine(programma, [
    ...iniziativeDi(a, programma, asse === '' ? undefined : asse, data).map((i) => i.id),
    ...sue.map((m) => m.iniziativa),
  ]);
  return parti(iniziative, () => peso).map((parte) => ({ ...lato, parte }));
}

/** What a slice holds. Its size is that of a page, whatever other dates there are. */
export function fetta(a: Archivio, { parte, ...chi }: Taglio): Fetta {
  const { programma, asse, data } = chi;
  const iniziative = parte.voci;
  const prima = parte.pagina === 1;
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
    ...(prima ? soggettiDelConfronto(a, chi) : []),
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
    ...(prima ? a.verificheDelSoggetto(soggettoDi(chi)) : []),
    ...mostrate.flatMap((o) => a.segni.get(o.id) ?? []),
  ]);
  // The sentence of a finding names what it compares; of one on an initiative a comparison has the mark alone.
  const prove = figure(
    a,
    verifiche.filter((v) => v.soggettoTipo !== 'iniziativa').flatMap((v) => v.osservazioni),
  );
  // What documents print of a target of the yearly data says the year of it.
  const stampati = mostrate
    .filter((o) => o.misura === 'target')
    .flatMap((o) =>
      stampatiCome(o, a.figureDi({ programma, soggettoTipo: 'indicatore', soggetto: o.soggetto })),
    );
  const osservazioni = unici([...mostrate, ...prove, ...stampati]);
  const indicatori = prima ? a.indicatoriDi(programma, asse === '' ? undefined : asse) : [];
  const note = [
    ...(prima ? a.noteSu(programma, asse === '' ? rigaTotale : asse) : []).filter(
      (n) => n.data === data && n.tipo === 'avvertenza',
    ),
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
  const rettifiche = unici(unici(ids).flatMap((id) => a.rettificate.get(id) ?? []));
  return {
    parti: parte.pagine,
    sito: a.sito,
    misure: unici([...new Set<string>(colonne)].flatMap((c) => conTermini(a, c))),
    programmi: [a.programma(programma) ?? []].flat(),
    assi: [a.asse(programma, asse) ?? []].flat(),
    indicatori: conOmonimi(a, programma, [
      ...indicatori,
      ...prove.flatMap((o) => a.indicatore(programma, o.soggetto) ?? []),
    ]),
    azioni,
    iniziative: conPosto(a, programma, [
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
    rettifiche,
    osservazioni,
    derivate,
    verifiche,
    vie: [
      ...verifiche.map((v): [string, string] => [v.id, viaDelRilievo(a, v)]),
      ...rettifiche.map((r): [string, string] => [r.osservazione, viaDellaRettifica(a, r)]),
    ],
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

/** Initiatives in the order of their programme. */
function conPosto(
  a: Archivio,
  programma: string,
  iniziative: readonly Iniziativa[],
): Fetta['iniziative'] {
  const sue = new Set(iniziative);
  return a
    .iniziativeDi(programma)
    .map((i, posto): [number, Iniziativa] => [posto, i])
    .filter(([, i]) => sue.has(i));
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

import { rigaTotale } from '../../model/parole.ts';
import {
  eDerivata,
  type Archivio,
  type Asse,
  type Figura,
  type Fonte,
  type Indicatore,
  type Iniziativa,
  type Osservazione,
  type Programma,
  type Verifica,
} from '../../model/index.ts';
import { ricorda } from '../ricorda.ts';
import { controlliSu, inVista } from '../scheda.ts';
import { figureDi as figureDelGrafico } from '../grafici/figure.ts';
import { figureDeiRami, rami } from '../grafici/rami.ts';
import type { Grafico } from '../grafici/tipi.ts';

/**
 * What the frame of a page reads: settings, names of the measures and of the programmes, how new the data are; of a page of a programme
 * that programme alone. With a programme come its documents, Assi, actions, indicators.
 */
export function cornice(a: Archivio, programma?: string): string[] {
  const suoi = programma === undefined ? a.programmi.map((p) => p.id) : [programma];
  return [
    'sito',
    'misure',
    ...suoi.map((p) => `programma:${p}`),
    ...suoi.flatMap((p) =>
      a
        .dateDi(p)
        .slice(0, 1)
        .map((d) => `data:${p}/${d}`),
    ),
  ];
}

/** The lists of a programme, and what shows all of its years or of its subjects. */
export function delProgramma(a: Archivio, p: Programma): string[] {
  return [...cornice(a, p.id), `tutto:${p.id}`];
}

/** An Asse at all dates, or at some: its money and people, what is under it, what the checks say of it. */
export const dellAsse = (
  a: Archivio,
  { programma, codice }: Asse,
  date: readonly string[] = [],
): readonly string[] => asseAlle(a, programma, codice, ...date);

/** Remembered, because each of its comparisons asks for it. */
const asseAlle = /* @__PURE__ */ ricorda(leggeDellAsse);

function leggeDellAsse(
  a: Archivio,
  programma: string,
  codice: string,
  ...date: string[]
): readonly string[] {
  const sempre = date.length === 0;
  const adesso = (f: Figura): boolean => sempre || date.includes(f.data);
  const indicatori = a.indicatoriDi(programma, codice);
  const delPiano = [
    { programma, soggettoTipo: 'asse' as const, soggetto: codice },
    ...indicatori.map((i) => indicatore(i)),
  ];
  const azioni = a.obiettiviDi(programma, codice).flatMap((o) => a.azioniDi(o));
  const iniziative = new Set([
    ...(sempre ? [''] : date).flatMap((data) =>
      a
        .menzioniIn(programma, { asse: codice, data })
        .flatMap((m) => a.iniziativa(programma, m.iniziativa) ?? []),
    ),
    ...(sempre ? a.iniziativeDi(programma, codice) : []),
    ...azioni.flatMap((z) => a.iniziativeDellAzione(programma, z.codice)),
  ]);
  return unici([
    ...cornice(a, programma),
    `note:${programma}/${codice}`,
    `verifiche:${programma}/${codice}`,
    ...[...iniziative].flatMap((i) => inElenco(a, i)),
    ...prove(a, a.figureDellAsse(programma, codice).filter(adesso)),
    ...prove(
      a,
      delPiano.flatMap((s) => a.figureDi(s)),
    ),
    ...prove(a, delPiano.flatMap((s) => a.derivateDi(s)).filter(adesso)),
    ...a.verificheDi(programma, codice).map((v) => rilievo(v)),
  ]);
}

/** An initiative: its story, its parts', what it is tied to, what the checks say of it. */
export function dellIniziativa(a: Archivio, i: Iniziativa): string[] {
  const { programma } = i;
  const famiglia = [i, ...a.partiDi(i)];
  const legate = [i.parteDi, ...i.collegate].flatMap((id) => a.iniziativa(programma, id) ?? []);
  return unici([
    ...cornice(a, programma),
    ...famiglia.flatMap((x) => [
      `eventi:${programma}/${x.id}`,
      `note:${programma}/${x.id}`,
      `verifiche:${programma}/${x.id}`,
    ]),
    ...[...famiglia, ...legate].flatMap((x) => inElenco(a, x)),
    ...a
      .eventiDi(i)
      .flatMap((e) => [e.iniziativa, ...e.idNuovi].map((id) => `iniziativa:${programma}/${id}`)),
    ...a.verificheDellIniziativa(i).map((v) => rilievo(v)),
  ]);
}

/** An indicator: its figures at every date, what the checks say of them, our notes. */
export function dellIndicatore(a: Archivio, i: Indicatore): string[] {
  const sue = a.figureDi(indicatore(i));
  return unici([
    ...cornice(a, i.programma),
    `note:${i.programma}/${i.codice}`,
    `verifiche:${i.programma}/${i.codice}`,
    // Who counts towards it, by name.
    `iniziative:${i.programma}`,
    ...prove(a, sue),
    ...prove(a, a.derivateDi(indicatore(i))),
  ]);
}

/** A document: all its figures, their subjects, our notes on them. */
export function dellaFonte(a: Archivio, f: Fonte): string[] {
  const figure = a.figureDelDocumento(f.id);
  return unici([
    ...cornice(a, f.programma),
    `note:${f.id}`,
    ...figure.flatMap((o) => nomi(o)),
    ...prove(a, figure),
  ]);
}

/** A figure's own page: what it is computed from or printed beside, what is computed from it, what the checks compare it with. */
export function dellaCifra(a: Archivio, p: Programma, f: Figura): string[] {
  const stampate = eDerivata(f) ? f.da.flatMap((id) => a.perId.get(id) ?? []) : [f];
  const accostate = stampate.flatMap((o) => {
    const scelta = a.principale(o);
    return scelta ? [scelta.figura, ...scelta.altre] : [];
  });
  const confrontate = eDerivata(f)
    ? []
    : [
        ...controlliSu(a, f).flatMap((g) => g.con.slice(0, inVista)),
        ...a
          .riconciliateDi(f.id)
          .flatMap((r) => a.perId.get(r.documento === f.id ? r.dati : r.documento) ?? []),
      ];
  const figlie = eDerivata(f) ? [] : a.derivateDa(f.id);
  const altre = [...stampate, ...accostate, ...confrontate];
  return unici([
    ...cornice(a, p.id),
    ...prove(a, [f, ...altre]),
    ...(eDerivata(f) ? [] : a.controlliDi(f.id)).flatMap((c) =>
      c.rilievo ? rilievo(c.rilievo) : [],
    ),
    ...figlie.map((d) => d.id),
    ...[f, ...altre, ...figlie].flatMap((x) => nomi(x)),
    ...stampate.flatMap((o) => [
      `note:${p.id}/${o.soggettoTipo === 'programma' ? rigaTotale : o.soggetto}`,
    ]),
  ]);
}

/** The initiatives that a figure is of, or counts: all other names are read with the programme. */
const nomi = (f: Figura): string[] => [
  ...(f.soggettoTipo === 'iniziativa' ? [`iniziativa:${f.programma}/${f.soggetto}`] : []),
  ...(eDerivata(f) ? [] : f.iniziative.map((id) => `iniziativa:${f.programma}/${id}`)),
];

/** A graphic: the numbers of its table and of its sentences, and the names that it may write beside them: all of its programme. */
export function delGrafico(a: Archivio, g: Grafico): string[] {
  return unici([
    'sito',
    'misure',
    `programma:${g.programma}`,
    `iniziative:${g.programma}`,
    ...prove(a, [...figureDelGrafico(g), ...[g.titolo, ...g.sintesi].flat().filter(eFigura)]),
    // The shares of what its table holds.
    ...figureDeiRami(rami(g)),
  ]);
}

/** Figures with what each of them shows: what it is computed from, its findings. */
function prove(a: Archivio, figure: readonly Figura[]): string[] {
  return figure.flatMap((f) => {
    const stampate = eDerivata(f) ? f.da.flatMap((id) => a.perId.get(id) ?? []) : [f];
    return [f.id, ...stampate.flatMap((o) => accanto(a, o))];
  });
}

const accanto = (a: Archivio, o: Osservazione): string[] => [
  o.id,
  ...(a.segni.get(o.id) ?? []).map((v) => rilievo(v)),
];

/** A finding, and where it stands. */
const rilievo = (v: Verifica): string => `verifica:${v.id}`;

/** What a list says of an initiative: its name, how far it is, an amount. Remembered, because many lists have it. */
const inElenco = (a: Archivio, { programma, id }: Iniziativa): readonly string[] =>
  voceDElenco(a, programma, id);

const voceDElenco = /* @__PURE__ */ ricorda((a, programma: string, id: string) => {
  const soggetto = { programma, soggettoTipo: 'iniziativa', soggetto: id } as const;
  return unici([
    `iniziativa:${programma}/${id}`,
    `menzioni:${programma}/${id}`,
    ...prove(a, a.figureDi(soggetto)),
    ...prove(a, a.derivateDi(soggetto)),
    ...prove(a, a.figureCheContano(programma, id)),
  ]);
});

const eFigura = (parte: string | Figura): parte is Figura => typeof parte !== 'string';

const indicatore = ({ programma, codice }: { programma: string; codice: string }) =>
  ({ programma, soggettoTipo: 'indicatore', soggetto: codice }) as const;

const unici = (ids: readonly string[]): string[] => [...new Set(ids)];

import { istante } from './dataRiferimento.ts';
import type { Dati } from './dati.ts';
import { differenzaFra } from './differenze.ts';
import type { Misura } from './misura.ts';
import type { Derivata, Osservazione } from './osservazione.ts';
import type {
  Asse,
  Azione,
  Decisione,
  Fonte,
  Indicatore,
  Iniziativa,
  Menzione,
  Nota,
  Obiettivo,
  Programma,
} from './registri.ts';
import { importiDi, personeDi } from './rappresenta.ts';
import type { Evento, Rettifica, VoceRegistro } from './registro.ts';
import { chiaveDi, scegli, type Quantita, type Scelta } from './scelta.ts';
import { daDire, type ContoVerifiche, type Verifica } from './verifica.ts';

/** Whom a figure is about: a programme, an Asse, a group of Assi, an initiative, an indicator. */
export type Soggetto = Pick<Osservazione, 'programma' | 'soggettoTipo' | 'soggetto'>;

/** A place of a document, read at one date. */
export type Luogo = Pick<Osservazione, 'programma' | 'data' | 'fonte' | 'punto'>;

/** What the checks found, each finding with its explanation, and how much they compared. */
export interface Esiti {
  verifiche: Verifica[];
  conto: ContoVerifiche;
}

/**
 * Everything that the site knows, each index built once, at its first use. Lists keep the order of data/; a look-up never
 * scans all figures, and what is not there is undefined or an empty list, never a throw.
 */
export interface Archivio extends Dati, Esiti {
  derivate: Derivata[];

  /** One figure by its id. */
  perId: ReadonlyMap<string, Osservazione>;
  derivatePerId: ReadonlyMap<string, Derivata>;
  /** Findings by the id of the printed figure that bears them. */
  segni: ReadonlyMap<string, Verifica[]>;
  /** The newest correction of a figure, by the id of the figure. */
  rettificate: ReadonlyMap<string, Rettifica>;
  /** The last line of the ledger for a figure or an address, by its id. */
  pubblicate: ReadonlyMap<string, VoceRegistro>;
  /** The last text that the ledger has for a figure or an address (of a page: its name), by its id; withdrawal gives none. */
  dettiPubblicati: ReadonlyMap<string, string>;

  programma(id: string): Programma | undefined;
  asse(programma: string, codice: string): Asse | undefined;
  azione(programma: string, codice: string): Azione | undefined;
  iniziativa(programma: string, id: string): Iniziativa | undefined;
  indicatore(programma: string, codice: string): Indicatore | undefined;
  fonte(id: string): Fonte | undefined;
  /** The row of the catalogue for a heading. */
  misura(colonna: string): Misura | undefined;

  assiDi(programma: string): readonly Asse[];
  fontiDi(programma: string): readonly Fonte[];
  /** The acts that approved or changed a programme. */
  decisioniDi(programma: string): readonly Decisione[];
  /** The indicators of a programme, or of one Asse of it. */
  indicatoriDi(programma: string, asse?: string): readonly Indicatore[];
  /** The specific objectives of a programme, or of one Asse of it. */
  obiettiviDi(programma: string, asse?: string): readonly Obiettivo[];
  /** The actions of a specific objective. */
  azioniDi(obiettivo: Pick<Obiettivo, 'programma' | 'codice'>): readonly Azione[];
  /** The initiatives of a programme, or of one Asse of it (alone or in a group), by name. */
  iniziativeDi(programma: string, asse?: string): readonly Iniziativa[];
  /** The initiatives of a programme that bear these ids, each once, by name. */
  inOrdine(programma: string, ids: Iterable<string>): Iniziativa[];
  /** The initiatives that are part of one. */
  partiDi(i: Pick<Iniziativa, 'programma' | 'id'>): readonly Iniziativa[];
  /** The initiatives that say they belong to this action. */
  iniziativeDellAzione(programma: string, azione: string): readonly Iniziativa[];

  /** All reference dates of a programme, of figures or of mentions, newest first. */
  dateDi(programma: string): readonly string[];
  figureDelProgramma(programma: string): readonly Osservazione[];
  /** The figures, of any subject but initiatives, whose measure has this term of the glossary. */
  figureDelTermine(programma: string, termine: string): readonly Osservazione[];
  figureDi(soggetto: Soggetto, data?: string): readonly Osservazione[];
  figureDelDocumento(fonte: string): readonly Osservazione[];
  /** The figures printed at one place of a document, for one date. */
  figureDelLuogo(luogo: Luogo): readonly Osservazione[];
  /** The figures typed in one row of a table of data/. */
  figureDellaRiga(cella: Pick<Osservazione['cella'], 'file' | 'riga'>): readonly Osservazione[];
  /** The figures that speak of an Asse, alone or in a group, or of what is under it. */
  figureDellAsse(programma: string, asse: string, data?: string): readonly Osservazione[];
  /** Every place that prints a quantity. */
  stampate(q: Quantita): readonly Osservazione[];
  /** Of the places that print a quantity, the one that stands for it, and why. */
  principale(q: Quantita): Scelta | undefined;

  /**
   * The amounts that stand for an initiative in every list, ranking, search result, chart and picture, the first of all first; with
   * a date, of the figures of that date only. An empty list: no document prints an amount of its own fund.
   */
  importiDi(i: Pick<Iniziativa, 'programma' | 'id'>, data?: string): readonly Osservazione[];
  /** The count of the people that an initiative has reached. */
  personeDi(i: Pick<Iniziativa, 'programma' | 'id'>): Osservazione | undefined;

  derivateDi(soggetto: Soggetto): readonly Derivata[];
  /** What a rule makes of a quantity. */
  calcolata(regola: string, q: Quantita): Derivata | undefined;
  /** The difference between two figures, the later (or the first Asse) first: the listed one, or made now by the same rules. */
  differenza(uno: Osservazione | Derivata, altro: Osservazione | Derivata): Derivata | undefined;

  /** What documents say of an initiative. */
  menzioniDi(i: Pick<Iniziativa, 'programma' | 'id'>): readonly Menzione[];
  /** The same of an initiative and of those that are part of it. */
  menzioniDellaFamiglia(i: Pick<Iniziativa, 'programma' | 'id'>): readonly Menzione[];
  /** What documents say of the initiatives of a programme, under an Asse (alone or in a group), at a date. */
  menzioniIn(
    programma: string,
    dove: { asse?: string | undefined; data?: string | undefined },
  ): readonly Menzione[];
  /** The findings of a programme, or about one Asse of it (alone or in a group) and what is under it. */
  verificheDi(programma: string, asse?: string): readonly Verifica[];
  verificheDelSoggetto(soggetto: Soggetto): readonly Verifica[];
  /** The findings about an initiative, or about something wider that rest on a figure of it. */
  verificheDellIniziativa(i: Pick<Iniziativa, 'programma' | 'id'>): readonly Verifica[];
  /** The notes on a row of the tables: a code of Asse, an initiative, an indicator, `Totale`. */
  noteSu(programma: string, riga: string): readonly Nota[];
  noteDelDocumento(fonte: string): readonly Nota[];
  /** What happened to an initiative, under this id or that led to it. */
  eventiDi(i: Pick<Iniziativa, 'programma' | 'id'>): readonly Evento[];
}

/** What the checks say before they have run. */
export const nessunEsito: Esiti = {
  verifiche: [],
  conto: {
    figure: 0,
    figureVerificate: 0,
    confronti: 0,
    concordi: 0,
    trovate: 0,
    nonVerificabili: [],
    regole: [],
  },
};

/** The archive of these data; without findings for the checks themselves, which make them. */
export function crea(
  dati: Dati,
  derivate: Derivata[] = [],
  { verifiche, conto }: Esiti = nessunEsito,
): Archivio {
  const osservazioni = (): Osservazione[] => dati.osservazioni;
  const programmi = perUno(
    () => dati.programmi,
    (p) => p.id,
  );
  const assi = perUno(
    () => dati.assi,
    (x) => chiave(x.programma, x.codice),
  );
  const azioni = perUno(
    () => dati.azioni,
    (x) => chiave(x.programma, x.codice),
  );
  const iniziative = perUno(
    () => dati.iniziative,
    (i) => chiave(i.programma, i.id),
  );
  const indicatori = perUno(
    () => dati.indicatori,
    (i) => chiave(i.programma, i.codice),
  );
  const fonti = perUno(
    () => dati.fonti,
    (f) => f.id,
  );
  const misure = perUno(
    () => dati.misure,
    (m) => m.colonna,
  );
  const perId = perUno(osservazioni, (o) => o.id);
  const derivatePerId = perUno(
    () => derivate,
    (d) => d.id,
  );
  const pubblicate = perUno(
    () => dati.registro,
    (v) => v.id,
  );
  const dettiPubblicati = pigro(
    () => new Map(dati.registro.filter((v) => v.testo !== '').map((v) => [v.id, v.testo])),
  );
  const rettificate = pigro(() => ultimeRettifiche(dati.rettifiche));

  const assiPer = perMolti(
    () => dati.assi,
    (x) => [x.programma],
  );
  const fontiPer = perMolti(
    () => dati.fonti,
    (f) => [f.programma],
  );
  const decisioniPer = perMolti(
    () => dati.decisioni,
    (d) => [d.programma],
  );
  const indicatoriPer = perMolti(
    () => dati.indicatori,
    (i) => [i.programma, chiave(i.programma, i.asse)],
  );
  const obiettiviPer = perMolti(
    () => dati.obiettivi,
    (o) => [o.programma, chiave(o.programma, o.asse)],
  );
  const azioniPer = perMolti(
    () => dati.azioni,
    (x) => [chiave(x.programma, x.obiettivo)],
  );
  const perNome = pigro(() =>
    dati.iniziative.toSorted((x, y) => x.nome.localeCompare(y.nome, 'it')),
  );
  const posti = pigro(() => new Map(perNome().map((i, posto) => [i, posto])));
  const iniziativePer = perMolti(perNome, (i) => [
    i.programma,
    ...codici(i).map((c) => chiave(i.programma, c)),
  ]);
  const parti = perMolti(
    () => dati.iniziative,
    (i) => (i.parteDi === '' ? [] : [chiave(i.programma, i.parteDi)]),
  );
  const dellAzione = perMolti(
    () => dati.iniziative,
    (i) => [chiave(i.programma, i.azione)],
  );

  const perProgramma = perMolti(osservazioni, (o) => [o.programma]);
  const perTermine = perMolti(osservazioni, (o) => {
    const termine = o.soggettoTipo === 'iniziativa' ? undefined : misure().get(o.colonna)?.termine;
    return termine ? [chiave(o.programma, termine)] : [];
  });
  const perSoggetto = perMolti(osservazioni, (o) => [
    delSoggetto(o),
    chiave(delSoggetto(o), o.data),
  ]);
  const perDocumento = perMolti(osservazioni, (o) => [o.fonte]);
  const perLuogo = perMolti(osservazioni, (o) => [delLuogo(o)]);
  const perRiga = perMolti(osservazioni, ({ cella }) => [dellaRiga(cella)]);
  const perAsse = perMolti(osservazioni, (o) =>
    codici(o).flatMap((c) => [chiave(o.programma, c), chiave(o.programma, c, o.data)]),
  );
  const perQuantita = perMolti(osservazioni, (o) => [chiaveDi(o)]);
  const scelte = new Map<string, Scelta | undefined>();
  const rappresentano = new Map<string, readonly Osservazione[]>();
  const date = pigro(() => dateDeiProgrammi(dati));

  const derivatePer = perMolti(
    () => derivate,
    (d) => [delSoggetto(d)],
  );
  const calcolate = perUno(
    () => derivate,
    (d) => chiave(d.regola, chiaveDi(d)),
  );
  const differenze = perUno(
    () => derivate.filter((d) => d.regola.startsWith('differenza')),
    (d) => d.da.join('|'),
  );

  const menzioniPer = perMolti(
    () => dati.menzioni,
    (m) => [chiave(m.programma, m.iniziativa)],
  );
  const menzioniFamiglia = perMolti(
    () => dati.menzioni,
    (m) => {
      const intero = iniziative().get(chiave(m.programma, m.iniziativa))?.parteDi ?? '';
      return [m.iniziativa, ...(intero === '' ? [] : [intero])].map((id) =>
        chiave(m.programma, id),
      );
    },
  );
  const menzioniDove = perMolti(
    () => dati.menzioni,
    (m) =>
      ['', ...codici(m)].flatMap((asse) => [
        chiave(m.programma, asse, ''),
        chiave(m.programma, asse, m.data),
      ]),
  );
  const segni = perMolti(
    () => daDire(verifiche),
    (v) => v.riguarda,
  );
  const verifichePer = perMolti(
    () => verifiche,
    (v) => [v.programma, ...codici(v).map((c) => chiave(v.programma, c))],
  );
  const verificheSoggetto = perMolti(
    () => verifiche,
    (v) => [delSoggetto(v)],
  );
  const verificheIniziativa = perMolti(
    () => verifiche,
    (v) =>
      (v.soggettoTipo === 'iniziativa'
        ? [v]
        : v.osservazioni.flatMap((id) => perId().get(id) ?? [])
      )
        .filter((x) => x.soggettoTipo === 'iniziativa')
        .map((x) => chiave(x.programma, x.soggetto)),
  );
  const notePer = perMolti(
    () => dati.note,
    (n) => [chiave(n.programma, n.riga)],
  );
  const noteDocumento = perMolti(
    () => dati.note,
    (n) => [n.fonte],
  );
  const eventiPer = perMolti(
    () => dati.eventi,
    (e) => [e.iniziativa, ...e.idNuovi].map((id) => chiave(e.programma, id)),
  );

  const catalogo = (colonna: string): Misura | undefined => misure().get(colonna);
  const figureDi = (s: Soggetto, data?: string): readonly Osservazione[] =>
    perSoggetto().get(data === undefined ? delSoggetto(s) : chiave(delSoggetto(s), data)) ?? [];

  return {
    ...dati,
    derivate,
    verifiche,
    conto,
    get perId() {
      return perId();
    },
    get derivatePerId() {
      return derivatePerId();
    },
    get segni() {
      return segni();
    },
    get rettificate() {
      return rettificate();
    },
    get dettiPubblicati() {
      return dettiPubblicati();
    },
    get pubblicate() {
      return pubblicate();
    },
    programma: (id) => programmi().get(id),
    asse: (p, codice) => assi().get(chiave(p, codice)),
    azione: (p, codice) => azioni().get(chiave(p, codice)),
    iniziativa: (p, id) => iniziative().get(chiave(p, id)),
    indicatore: (p, codice) => indicatori().get(chiave(p, codice)),
    fonte: (id) => fonti().get(id),
    misura: catalogo,
    assiDi: (p) => assiPer().get(p) ?? [],
    fontiDi: (p) => fontiPer().get(p) ?? [],
    decisioniDi: (p) => decisioniPer().get(p) ?? [],
    indicatoriDi: (p, asse) => indicatoriPer().get(dove(p, asse)) ?? [],
    obiettiviDi: (p, asse) => obiettiviPer().get(dove(p, asse)) ?? [],
    azioniDi: (o) => azioniPer().get(chiave(o.programma, o.codice)) ?? [],
    iniziativeDi: (p, asse) => iniziativePer().get(dove(p, asse)) ?? [],
    inOrdine: (p, ids) =>
      [...new Set(ids)]
        .flatMap((id) => iniziative().get(chiave(p, id)) ?? [])
        .sort((x, y) => (posti().get(x) ?? 0) - (posti().get(y) ?? 0)),
    partiDi: (i) => parti().get(chiave(i.programma, i.id)) ?? [],
    iniziativeDellAzione: (p, azione) => dellAzione().get(chiave(p, azione)) ?? [],
    dateDi: (p) => date().get(p) ?? [],
    figureDelProgramma: (p) => perProgramma().get(p) ?? [],
    figureDelTermine: (p, termine) => perTermine().get(chiave(p, termine)) ?? [],
    figureDi,
    figureDelDocumento: (fonte) => perDocumento().get(fonte) ?? [],
    figureDelLuogo: (luogo) => perLuogo().get(delLuogo(luogo)) ?? [],
    figureDellaRiga: (cella) => perRiga().get(dellaRiga(cella)) ?? [],
    figureDellAsse: (p, asse, data) =>
      perAsse().get(data === undefined ? chiave(p, asse) : chiave(p, asse, data)) ?? [],
    stampate: (q) => perQuantita().get(chiaveDi(q)) ?? [],
    principale: (q) => {
      const k = chiaveDi(q);
      if (!scelte.has(k)) scelte.set(k, scegli(perQuantita().get(k) ?? []));
      return scelte.get(k);
    },
    importiDi: (i, data) => {
      const k = chiave(i.programma, i.id, data ?? '');
      const fatti = rappresentano.get(k) ?? importiDi(figureDi(delIniziativa(i), data), catalogo);
      rappresentano.set(k, fatti);
      return fatti;
    },
    personeDi: (i) => personeDi(figureDi(delIniziativa(i)), catalogo),
    derivateDi: (s) => derivatePer().get(delSoggetto(s)) ?? [],
    calcolata: (regola, q) => calcolate().get(chiave(regola, chiaveDi(q))),
    differenza: (uno, altro) =>
      differenze().get([...daDi(uno), ...daDi(altro)].join('|')) ??
      differenzaFra(uno, altro, perId()),
    menzioniDi: (i) => menzioniPer().get(chiave(i.programma, i.id)) ?? [],
    menzioniDellaFamiglia: (i) => menzioniFamiglia().get(chiave(i.programma, i.id)) ?? [],
    menzioniIn: (p, { asse = '', data = '' }) => menzioniDove().get(chiave(p, asse, data)) ?? [],
    verificheDi: (p, asse) => verifichePer().get(dove(p, asse)) ?? [],
    verificheDelSoggetto: (s) => verificheSoggetto().get(delSoggetto(s)) ?? [],
    verificheDellIniziativa: (i) => verificheIniziativa().get(chiave(i.programma, i.id)) ?? [],
    noteSu: (p, riga) => notePer().get(chiave(p, riga)) ?? [],
    noteDelDocumento: (fonte) => noteDocumento().get(fonte) ?? [],
    eventiDi: (i) => eventiPer().get(chiave(i.programma, i.id)) ?? [],
  };
}

/** The newest correction of each figure; of two of one day the last written. */
function ultimeRettifiche(rettifiche: readonly Rettifica[]): Map<string, Rettifica> {
  const ultime = new Map<string, Rettifica>();
  for (const r of rettifiche) {
    const gia = ultime.get(r.osservazione);
    if (!gia || gia.data <= r.data) ultime.set(r.osservazione, r);
  }
  return ultime;
}

function dateDeiProgrammi(dati: Pick<Dati, 'osservazioni' | 'menzioni'>): Map<string, string[]> {
  const date = new Map<string, Set<string>>();
  for (const { programma, data } of [...dati.osservazioni, ...dati.menzioni]) {
    const sue = date.get(programma);
    if (sue) sue.add(data);
    else date.set(programma, new Set([data]));
  }
  return new Map(
    [...date].map(([p, sue]) => [p, [...sue].sort((x, y) => istante(y) - istante(x))]),
  );
}

/** The codes of Asse that something speaks of: two for a group (`III+IV`), none for the whole programme. */
function codici({ asse }: { asse: string }): string[] {
  return asse === '' ? [] : asse.split('+');
}

function chiave(...parti: readonly string[]): string {
  return parti.join('|');
}

function dove(programma: string, asse: string | undefined): string {
  return asse === undefined ? programma : chiave(programma, asse);
}

function delSoggetto(s: Soggetto): string {
  return chiave(s.programma, s.soggettoTipo, s.soggetto);
}

function delIniziativa(i: Pick<Iniziativa, 'programma' | 'id'>): Soggetto {
  return { programma: i.programma, soggettoTipo: 'iniziativa', soggetto: i.id };
}

function delLuogo({ programma, data, fonte, punto }: Luogo): string {
  return chiave(programma, data, fonte, punto);
}

function dellaRiga({ file, riga }: Pick<Osservazione['cella'], 'file' | 'riga'>): string {
  return chiave(file, String(riga));
}

function daDi(f: Osservazione | Derivata): readonly string[] {
  return 'da' in f ? f.da : [f.id];
}

/** A value made at its first use and kept. */
function pigro<T>(fa: () => T): () => T {
  let fatto: { valore: T } | undefined;
  return () => (fatto ??= { valore: fa() }).valore;
}

/** One entry a key, the last where a key comes twice. */
function perUno<T>(voci: () => readonly T[], k: (voce: T) => string): () => Map<string, T> {
  return pigro(() => new Map(voci().map((voce) => [k(voce), voce])));
}

/** The entries of each key, in the order of data/; an entry may stand under several keys, once under each. */
function perMolti<T>(
  voci: () => readonly T[],
  chiavi: (voce: T) => readonly string[],
): () => Map<string, T[]> {
  return pigro(() => {
    const indice = new Map<string, T[]>();
    for (const voce of voci())
      for (const k of new Set(chiavi(voce))) {
        const gia = indice.get(k);
        if (gia) gia.push(voce);
        else indice.set(k, [voce]);
      }
    return indice;
  });
}

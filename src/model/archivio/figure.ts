import { istante } from '../dataRiferimento.ts';
import type { Dati } from '../dati.ts';
import { differenzaFra } from '../differenze.ts';
import type { Derivata, Osservazione } from '../osservazione.ts';
import { spostamenti } from '../spostate.ts';
import { importiDi, personeDi } from '../rappresenta.ts';
import type { Iniziativa } from '../registri.ts';
import { chiaveDi, scegli, type Quantita, type Scelta } from '../scelta.ts';
import { chiave, codici, delSoggetto, perMolti, perUno, pigro, type Soggetto } from './indici.ts';
import type { Nomi } from './nomi.ts';

/** A place of a document, read at one date. */
export type Luogo = Pick<Osservazione, 'programma' | 'data' | 'fonte' | 'punto'>;

/** The figures, printed and computed, by all that pages ask of them. */
export interface Figure {
  derivate: Derivata[];
  /** One figure by its id. */
  perId: ReadonlyMap<string, Osservazione>;
  derivatePerId: ReadonlyMap<string, Derivata>;
  /** What published figures that have another id are called today, by the old one; and the old ones of each of today. */
  diOggi: ReadonlyMap<string, string>;
  diPrima: ReadonlyMap<string, readonly string[]>;

  /** All reference dates of a programme, of figures or of mentions, newest first. */
  dateDi(programma: string): readonly string[];
  figureDelProgramma(programma: string): readonly Osservazione[];
  /** The figures of Assi and programmes that count an initiative: by its id in their row, or as the term of their measure. */
  figureCheContano(programma: string, iniziativa: string): readonly Osservazione[];
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
  /** The listed figures that are computed from a printed one, by its id. */
  derivateDa(osservazione: string): readonly Derivata[];
  /** What a rule makes of a quantity. */
  calcolata(regola: string, q: Quantita): Derivata | undefined;
  /** The difference between two figures, the later (or the first Asse) first: the listed one, or made now by the same rules. */
  differenza(uno: Osservazione | Derivata, altro: Osservazione | Derivata): Derivata | undefined;
}

/** The look-ups over these figures; the catalogue of measures says which amounts stand for an initiative. */
export function figure(
  dati: Pick<Dati, 'osservazioni' | 'menzioni' | 'registro' | 'spostate' | 'eventi'>,
  derivate: Derivata[],
  { misura }: Pick<Nomi, 'misura'>,
): Figure {
  const osservazioni = (): Osservazione[] => dati.osservazioni;
  const perId = perUno(osservazioni, (o) => o.id);
  const derivatePerId = perUno(
    () => derivate,
    (d) => d.id,
  );
  const diOggi = pigro(
    () =>
      new Map(
        spostamenti(dati, derivate)
          .entries()
          .flatMap(([id, [oggi]]) => (oggi ? [[id, oggi]] : [])),
      ),
  );
  const diPrima = pigro(
    () =>
      new Map(
        Map.groupBy(diOggi(), ([, oggi]) => oggi)
          .entries()
          .map(([oggi, mosse]) => [oggi, mosse.map(([id]) => id)]),
      ),
  );
  const date = pigro(() => dateDeiProgrammi(dati));

  const perProgramma = perMolti(osservazioni, (o) => [o.programma]);
  const cheContano = perMolti(osservazioni, (o) => {
    const termine = o.soggettoTipo === 'iniziativa' ? undefined : misura(o.colonna)?.termine;
    return [...o.iniziative, ...(termine ? [termine] : [])].map((i) => chiave(o.programma, i));
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

  const derivatePer = perMolti(
    () => derivate,
    (d) => [delSoggetto(d)],
  );
  const derivateDa = perMolti(
    () => derivate,
    (d) => d.da,
  );
  const calcolate = perUno(
    () => derivate,
    (d) => chiave(d.regola, chiaveDi(d)),
  );
  const differenze = perUno(
    () => derivate.filter((d) => d.regola.startsWith('differenza')),
    (d) => d.da.join('|'),
  );

  const figureDi = (s: Soggetto, data?: string): readonly Osservazione[] =>
    perSoggetto().get(data === undefined ? delSoggetto(s) : chiave(delSoggetto(s), data)) ?? [];

  return {
    derivate,
    get perId() {
      return perId();
    },
    get derivatePerId() {
      return derivatePerId();
    },
    get diOggi() {
      return diOggi();
    },
    get diPrima() {
      return diPrima();
    },
    dateDi: (p) => date().get(p) ?? [],
    figureDelProgramma: (p) => perProgramma().get(p) ?? [],
    figureCheContano: (p, iniziativa) => cheContano().get(chiave(p, iniziativa)) ?? [],
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
      const fatti = rappresentano.get(k) ?? importiDi(figureDi(iniziativa(i), data), misura);
      rappresentano.set(k, fatti);
      return fatti;
    },
    personeDi: (i) => personeDi(figureDi(iniziativa(i)), misura),
    derivateDi: (s) => derivatePer().get(delSoggetto(s)) ?? [],
    derivateDa: (id) => derivateDa().get(id) ?? [],
    calcolata: (regola, q) => calcolate().get(chiave(regola, chiaveDi(q))),
    differenza: (uno, altro) =>
      differenze().get([...daDi(uno), ...daDi(altro)].join('|')) ??
      differenzaFra(uno, altro, perId()),
  };
}

function dateDeiProgrammi(dati: Pick<Dati, 'osservazioni' | 'menzioni'>): Map<string, string[]> {
  const perProgramma = Map.groupBy([...dati.osservazioni, ...dati.menzioni], (x) => x.programma);
  return new Map(
    [...perProgramma].map(([p, voci]) => [
      p,
      [...new Set(voci.map((x) => x.data))].sort((x, y) => istante(y) - istante(x)),
    ]),
  );
}

function iniziativa(i: Pick<Iniziativa, 'programma' | 'id'>): Soggetto {
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

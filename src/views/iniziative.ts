import {
  attribuito,
  istante,
  stati,
  type Archivio,
  type Iniziativa,
  type Menzione,
  type Osservazione,
} from '../model/index.ts';
import { testi } from '../testi/testi.ts';

/** What one date says of an initiative: every place that names it, with its figures. */
export interface Capitolo {
  data: string;
  menzioni: { menzione: Menzione; figure: Osservazione[] }[];
}

/** An initiative with its whole story. */
export interface Storia {
  iniziativa: Iniziativa;
  /** Newest first. */
  capitoli: Capitolo[];
  /** Statuses by date, each with the places that say it. */
  stati: { data: string; stato: string; punto: string; fonte: string }[];
  /** Every Asse that a document puts it under. */
  assi: string[];
  /** Names printed in the documents that differ from ours. */
  nomi: string[];
  parti: Iniziativa[];
  intero: Iniziativa | undefined;
  collegate: Iniziativa[];
}

/** The story of one initiative, of the initiatives that are part of it, and of those tied to it. */
export function storia(a: Archivio, iniziativa: Iniziativa): Storia {
  const sue = a.menzioniDi(iniziativa);
  const capitoli = [...Map.groupBy(a.menzioniDellaFamiglia(iniziativa), (m) => m.data)]
    .map(([data, dette]) => ({
      data,
      menzioni: dette.map((menzione) => ({
        menzione,
        figure: menzione.osservazioni.flatMap((id) => a.perId.get(id) ?? []),
      })),
    }))
    .sort((x, y) => istante(y.data) - istante(x.data));
  return {
    iniziativa,
    capitoli,
    stati: sue
      .filter((m) => m.stato !== '')
      .map(({ data, stato, punto, fonte }) => ({ data, stato, punto, fonte }))
      .sort((x, y) => istante(y.data) - istante(x.data)),
    assi: [...new Set([iniziativa.asse, ...sue.map((m) => m.asse)])],
    nomi: [...new Set(sue.map((m) => m.nomeStampato))].filter(
      (n) => n !== '' && n !== iniziativa.nome,
    ),
    parti: [...a.partiDi(iniziativa)],
    intero: a.iniziativa(iniziativa.programma, iniziativa.parteDi),
    collegate: iniziativa.collegate.flatMap((id) => a.iniziativa(iniziativa.programma, id) ?? []),
  };
}

/** Names, each once, whatever apostrophe, dash, space or capital it is printed with. */
export function nomiDiversi(nomi: readonly string[]): string[] {
  const visti = new Map<string, string>();
  for (const nome of nomi) {
    const chiave = nome.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    if (!visti.has(chiave)) visti.set(chiave, nome);
  }
  return [...visti.values()];
}

/** The initiative that this is a part of, and those that are parts of it. */
export function famiglia(a: Archivio, i: Iniziativa): Iniziativa[] {
  return [a.iniziativa(i.programma, i.parteDi) ?? [], a.partiDi(i)].flat();
}

/** Initiatives that a document puts under an Asse, by name; with a date, only those it names then. */
export function iniziativeDi(
  a: Archivio,
  programma: string,
  asse?: string,
  data?: string,
): Iniziativa[] {
  const nominate = a.menzioniIn(programma, { asse, data }).map((m) => m.iniziativa);
  const oggi = data === undefined ? a.iniziativeDi(programma, asse).map((i) => i.id) : [];
  return a.inOrdine(programma, [...nominate, ...oggi]);
}

/** How far the documents of a date say that an initiative is. */
export interface Stato {
  data: string;
  /** From the first of its life to the last; more than one where places of the documents differ. */
  stati: string[];
  /** The edition or part that they are said of, in words; empty where it is the whole. */
  parte: string;
  /** True where no document uses these words: a note says that we conclude them. */
  nostra: boolean;
}

/** How far an initiative is at a date: as a whole where a document says so, else its newest edition, or a part of it. */
export function statoAl(a: Archivio, i: Iniziativa, data: string): Stato | undefined {
  const conStato = a.menzioniDi(i).filter((m) => m.data === data && m.stato !== '');
  const [di] = conStato.toSorted(
    (x, y) =>
      Number(intera(y)) - Number(intera(x)) ||
      y.edizione.localeCompare(x.edizione) ||
      x.dimensione.localeCompare(y.dimensione),
  );
  if (!di) return undefined;
  const suoi = conStato.filter((m) => parteDetta(m) === parteDetta(di));
  const detti = new Set(suoi.map((m) => m.stato));
  return {
    data,
    stati: stati.filter((s) => detti.has(s)),
    parte: parteDetta(di),
    nostra: suoi.every((m) =>
      attribuito(a, { ...m, soggettoTipo: 'iniziativa', soggetto: m.iniziativa }, 'stato'),
    ),
  };
}

/** Whose the amounts are where documents give an initiative none of its own: its parts', or the whole's; empty where nobody's. */
export function importiAltrove(a: Archivio, i: Iniziativa): string {
  if (a.importiDi(i).length > 0) return '';
  const intero = a.iniziativa(i.programma, i.parteDi);
  if (a.partiDi(i).some((parte) => a.importiDi(parte).length > 0)) return testi.importi.nelleParti;
  return intero && a.importiDi(intero).length > 0 ? testi.importi.dellIntero(intero.nome) : '';
}

/** How far an initiative is at the newest date that says it, of itself or, where that is newer, of its parts. */
export function ultimoStato(a: Archivio, i: Iniziativa): Stato | undefined {
  const ultima = (menzioni: readonly Menzione[]): string | undefined =>
    menzioni
      .filter((m) => m.stato !== '')
      .map((m) => m.data)
      .sort((x, y) => istante(y) - istante(x))[0];
  const sua = ultima(a.menzioniDi(i));
  const dopo = ultima(a.partiDi(i).flatMap((parte) => a.menzioniDi(parte)));
  if (dopo && (!sua || istante(dopo) > istante(sua))) {
    const delleParti = a.partiDi(i).flatMap((parte) => statoAl(a, parte, dopo) ?? []);
    const detti = new Set(delleParti.flatMap((s) => s.stati));
    return {
      data: dopo,
      stati: stati.filter((s) => detti.has(s)),
      parte: testi.stati.sueParti,
      nostra: delleParti.every((s) => s.nostra),
    };
  }
  return sua === undefined ? undefined : statoAl(a, i, sua);
}

const intera = (m: Menzione): boolean => m.edizione === '' && m.dimensione === '';

/** The edition and the part that a mention is about, in words; empty for the whole. */
function parteDetta({ edizione, dimensione }: Menzione): string {
  return [edizione && testi.importi.edizione(edizione), dimensione].filter(Boolean).join(', ');
}

/** The figures of an initiative, newest first: money before people before the rest. */
export function figureDi(a: Archivio, i: Iniziativa): Osservazione[] {
  const peso = (o: Osservazione): number => (o.unita === 'EUR' ? 0 : o.unita === 'persone' ? 1 : 2);
  return a
    .figureDi({ programma: i.programma, soggettoTipo: 'iniziativa', soggetto: i.id })
    .toSorted((x, y) => istante(y.data) - istante(x.data) || peso(x) - peso(y));
}

/** The `n` initiatives with the largest amounts, the largest first, and the others as they come; with a date, by the amounts of it. */
export function primeEAltre(
  a: Archivio,
  iniziative: readonly Iniziativa[],
  n: number,
  data?: string,
): [prime: Iniziativa[], altre: Iniziativa[]] {
  const conImporto = iniziative
    .flatMap((i) => {
      const importo = Math.max(0, a.importiDi(i, data)[0]?.valore ?? 0);
      return importo > 0 ? [{ i, importo }] : [];
    })
    .sort((x, y) => y.importo - x.importo);
  const prime = (conImporto.length > 0 ? conImporto.map(({ i }) => i) : iniziative).slice(0, n);
  return [prime, iniziative.filter((i) => !prime.includes(i))];
}

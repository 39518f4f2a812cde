import type { Voce } from './voce.ts';

/** The filters that a reader may choose from lists of their own: names of files. */
export const nomiElenchi = ['programma', 'asse', 'anno', 'stato', 'misura'] as const;
export type NomeElenco = (typeof nomiElenchi)[number];

/** The orders that a reader may choose in the place of the nearest answer first: names of files. */
export const ordiniFissi = ['importo', 'nome', 'data'] as const;
export type OrdineFisso = (typeof ordiniFissi)[number];

/** The places of the records that have a value, by the value. */
export type Elenco = Readonly<Record<string, readonly number[]>>;

const valori: Record<NomeElenco, (v: Voce) => readonly string[]> = {
  programma: (v) => (v.programma === '' ? [] : [v.programma]),
  asse: (v) => v.assi.map((codice) => `${v.programma}/${codice.toLowerCase()}`),
  anno: (v) => v.anni,
  stato: (v) => v.stati,
  misura: (v) => v.misure,
};

/**
 * The records of each value of a filter. Filters and orders are files beside the index of Pagefind, whose own come in another order,
 * and so with other names, at every build.
 */
export function elencoDi(nome: NomeElenco, voci: readonly Voce[]): Elenco {
  const posti = voci.flatMap((v, n) => [...new Set(valori[nome](v))].map((x) => [x, n] as const));
  const perValore = [...Map.groupBy(posti, ([x]) => x)].sort(([x], [y]) => (x < y ? -1 : 1));
  return Object.fromEntries(perValore.map(([x, suoi]) => [x, suoi.map(([, n]) => n)]));
}

/** The places of all records in an order, those that it says nothing of last. */
export function inOrdine(ordine: OrdineFisso, voci: readonly Voce[]): number[] {
  const confronta: Record<OrdineFisso, (x: Voce, y: Voce) => number> = {
    nome: (x, y) => x.titolo.localeCompare(y.titolo, 'it', { numeric: true }),
    importo: (x, y) =>
      Number(x.importo === null) - Number(y.importo === null) || y.importo! - x.importo!,
    data: (x, y) => giorno(y) - giorno(x),
  };
  return [...voci.keys()].sort((x, y) => confronta[ordine](voci[x]!, voci[y]!) || x - y);
}

/** A date as a number, one known less finely after the days that it may be; 0 for none. */
const giorno = ({ data }: Voce): number =>
  data === '' ? 0 : Number(data.replaceAll('-', '').padEnd(8, '9'));

/**
 * How much of a long list one page, or one file, holds at most: so many initiatives, or as much of another thing. With the frame of a
 * page not more than any page may weigh as it travels.
 */
export const perFoglio = 150;

/** As how many initiatives a thing of a list weighs; one unless told. */
export type Peso<T> = (voce: T) => number;

/** A page of a list. */
export interface Parte<T> {
  voci: readonly T[];
  /** From 1, in the order of the list. */
  pagina: number;
  /** How many there are. */
  pagine: number;
}

/** True where a list is too long for one page. */
export function lungo<T>(voci: readonly T[], peso: Peso<T> = () => 1): boolean {
  return voci.reduce((somma, voce) => somma + peso(voce), 0) > perFoglio;
}

/**
 * A list in pages that hold everything once, in its order; one page where it is short, and where it is empty. What weighs more than a page
 * stands alone in one.
 */
export function parti<T>(voci: readonly T[], peso: Peso<T> = () => 1): Parte<T>[] {
  const fatte: T[][] = [[]];
  let pieno = 0;
  for (const voce of voci) {
    const suo = peso(voce);
    if (pieno > 0 && pieno + suo > perFoglio) {
      fatte.push([]);
      pieno = 0;
    }
    fatte.at(-1)!.push(voce);
    pieno += suo;
  }
  return fatte.map((sue, i) => ({ voci: sue, pagina: i + 1, pagine: fatte.length }));
}

/** The pages of a list that may be empty: none where it is. */
export function conVoci<T>(pagine: readonly Parte<T>[]): readonly Parte<T>[] {
  return pagine.filter(({ voci }) => voci.length > 0);
}

/** The pages of a list that one page does not hold: none where it does. */
export function oltreUna<T>(pagine: readonly Parte<T>[]): readonly Parte<T>[] {
  return pagine.length > 1 ? pagine : [];
}

/** A list in pages, and in which of them each of its things stands. */
export interface Impaginato<T> {
  pagine: readonly Parte<T>[];
  dove: ReadonlyMap<string, number>;
}

/** The pages of a list, by `parti`, and where each thing stands, by the ids that lead to it. */
export function impagina<T>(
  voci: readonly T[],
  ids: (voce: T) => readonly string[],
  peso?: Peso<T>,
): Impaginato<T> {
  const pagine = parti(voci, peso);
  const dove = pagine.flatMap(({ voci, pagina }) =>
    voci.flatMap((voce) => ids(voce).map((id) => [id, pagina] as const)),
  );
  // Where an id leads to more than one thing, the first of them.
  return { pagine, dove: new Map(dove.reverse()) };
}

/** What is said of a page, or file, of a long list without what is in it: whether it may hold what is looked for. */
export interface Indice {
  via: string;
  quante: number;
  /** What is found in it of each thing that the list is filtered by. */
  valori: Readonly<Record<string, readonly string[]>>;
}

/** What is said of some things at this address, which bear these values. */
export function indiceDi<T>(
  voci: readonly T[],
  via: string,
  valori: Readonly<Record<string, (voce: T) => readonly string[]>>,
): Indice {
  return {
    via,
    quante: voci.length,
    valori: Object.fromEntries(
      Object.entries(valori).map(([nome, di]) => [nome, [...new Set(voci.flatMap(di))]]),
    ),
  };
}

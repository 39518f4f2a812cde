import { programmaDi, type Rotta } from '../views/rotte/tipi.ts';

/** What of the site a build makes, where it does not make all of it. */
export interface Parte {
  /** Only these programmes, as if data/ had no other: a piece of a site. */
  programmi?: readonly string[];
  /** What belongs to no programme alone, over the data of these pieces; the pages of their programmes are in them already. */
  pezzi?: readonly Pezzo[];
  /** Of all of it only what another site, which stands in this folder, has not as it would be made now: see `ripresa.ts`. */
  prima?: string;
  /** The addresses of what that site has already. */
  intatte?: ReadonlySet<string>;
}

/** A piece of a site, as a folder holds it. */
export interface Pezzo {
  cartella: string;
  programmi: readonly string[];
  /** Whether its pages say that they are a preview. */
  anteprima: boolean;
}

const posto = Symbol.for('fondi-in-chiaro.parte');

/** It stands on the process, and not in a module, for the reason that readings do: see `dati.ts`. */
const processo = globalThis as { [posto]?: Parte };

/** What this process builds; empty for a whole site. */
export const parte = (): Parte => processo[posto] ?? {};

/** Says what this process builds, before it begins. */
export function costruisciSolo(quale: Parte): void {
  processo[posto] = quale;
}

/** False for what the pieces of a site, or the site of before, have already. */
export function daFare(rotta: Rotta): boolean {
  const { pezzi, intatte } = parte();
  if (pezzi && programmaDi(rotta) !== undefined) return false;
  return !intatte?.has(rotta.indirizzo);
}

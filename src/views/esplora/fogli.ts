import type { GruppoRighe } from './righe.ts';
import type { Riga } from './riga.ts';

/** How many initiatives one page, or one file of them, lists at most: some 40 KB as it travels. */
export const perFoglio = 200;

/** A part of a long list that a browser asks for by itself. */
export interface Foglio {
  /** From 1, in the order of the list. */
  numero: number;
  righe: readonly Riga[];
}

/** What a list says of a part without its rows: whether it may hold what is looked for. */
export interface Indice {
  via: string;
  quante: number;
  programmi: readonly string[];
  assi: readonly string[];
  stati: readonly string[];
}

/** True where a list is too long for one page. */
export const lunga = (gruppi: readonly GruppoRighe[]): boolean =>
  gruppi.reduce((somma, g) => somma + g.righe.length, 0) > perFoglio;

/** A long list in parts, whatever its groups; none where it stands in one page. */
export function fogliDi(gruppi: readonly GruppoRighe[]): Foglio[] {
  if (!lunga(gruppi)) return [];
  return pezzi(gruppi.flatMap((g) => g.righe)).map((righe, i) => ({ numero: i + 1, righe }));
}

/** The pages that one group of a long list takes. */
export const pagineDelGruppo = (g: GruppoRighe): number => Math.ceil(g.righe.length / perFoglio);

/** The rows of one of them, from 1. */
export const paginaDelGruppo = (g: GruppoRighe, pagina: number): GruppoRighe => ({
  ...g,
  righe: pezzi(g.righe)[pagina - 1] ?? [],
});

/** What is said of a part at this address. */
export function indiceDi({ righe }: Foglio, via: string): Indice {
  const tutti = (di: (r: Riga) => readonly string[]): string[] => [...new Set(righe.flatMap(di))];
  return {
    via,
    quante: righe.length,
    programmi: tutti((r) => [r.programma]),
    assi: tutti((r) => r.assi),
    stati: tutti((r) => r.stati),
  };
}

function pezzi(righe: readonly Riga[]): Riga[][] {
  return Array.from({ length: Math.ceil(righe.length / perFoglio) }, (_, i) =>
    righe.slice(i * perFoglio, (i + 1) * perFoglio),
  );
}

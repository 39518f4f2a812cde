/** What a file may hold: more than any table of a programme, little enough for any computer. Each with the words that say it. */
export const limiti = {
  byte: [64_000_000, 'MB di contenuto', 1_000_000],
  caratteri: [64_000_000, 'caratteri in tutto'],
  cella: [32_767, 'caratteri in una cella'],
  celle: [1_000_000, 'celle'],
  colonne: [1_000, 'colonne'],
  fogli: [100, 'fogli'],
  righe: [100_000, 'righe'],
} as const satisfies Record<string, [massimo: number, nome: string, contatiA?: number]>;

/** What a file has too much of, in plain Italian: `più di 1.000 colonne`. */
export class TroppoGrande extends Error {}

const italiano = new Intl.NumberFormat('it-IT', { useGrouping: 'always' });

/** Throws `TroppoGrande` where there is more of this than a file may hold: asked before room is made for it. */
export function entro(che: keyof typeof limiti, quanti: number): void {
  const [massimo, nome, contatiA = 1] = limiti[che];
  if (quanti > massimo)
    throw new TroppoGrande(`più di ${italiano.format(massimo / contatiA)} ${nome}`);
}

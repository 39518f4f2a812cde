/** What the explorer says by itself once a reader filters. */
export const risposte = {
  /** How many initiatives are seen, of how many. */
  viste: (n: number, tutte: number): string => {
    const quante = n === 1 ? '1 iniziativa' : `${n} iniziative`;
    return n === tutte ? quante : `${quante} su ${tutte}`;
  },
  /** The order in which they stand, where it is not the usual one. */
  inOrdine: (quante: string, ordine: string): string => `${quante}. Ordine: ${ordine}`,
  alContrario: (ordine: string): string => `${ordine}, al contrario`,
  foglio: 'Iniziative',
};

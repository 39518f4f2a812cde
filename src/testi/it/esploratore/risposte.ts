/** What the explorer says by itself once a reader filters. */
export const risposte = {
  /** How many initiatives are seen, of how many. */
  viste: (n: number, tutte: number): string => {
    const quante = n === 1 ? '1 iniziativa' : `${n} iniziative`;
    return n === tutte ? quante : `${quante} su ${tutte}`;
  },
  alContrario: (ordine: string): string => `${ordine}, al contrario`,
  foglio: 'Iniziative',
};

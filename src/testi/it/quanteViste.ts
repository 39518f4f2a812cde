/** How many of the things of a page are seen, once some are filtered away. */
export const quanteViste = (viste: number, tutte: number): string => `${viste} su ${tutte}`;

/** What is said of findings that no page holds, once a reader filters them. */
export const rilieviLontani = {
  leggo: 'le cerco fra tutte…',
  nonLetti: 'le pagine non sono arrivate. Riprova, o aprile una per una.',
  altre: (n: number): string => `Mostra altre ${n}`,
};

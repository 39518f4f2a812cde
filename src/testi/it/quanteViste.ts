/** How many of the things of a page are seen, once some are filtered away. */
export const quanteViste = (viste: number, tutte: number): string => `${viste} su ${tutte}`;

/** A figure out of its page: in other sites, and in the picture of a shared link. */
export const figura = {
  titolo: (testo: string, id: string): string => `${testo} · ${id}`,
  descrizione: (programma: string, testo: string, comeSiLegge: string, id: string): string =>
    `${programma}: ${testo}. ${comeSiLegge} (${id})`,
};

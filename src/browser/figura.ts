/** The id of the figure that an element marks: what it says, or the end of the way to its evidence. */
export const idDi = (segnata: Element): string =>
  segnata.getAttribute('data-oss') ||
  segnata.getAttribute('data-derivata') ||
  (segnata.getAttribute('href')?.split('/').at(-2) ?? '');

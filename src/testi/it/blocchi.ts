/** What blocks of any page say by themselves. */
export const blocchi = {
  info: 'Da sapere',
  attenzione: 'Attenzione',
  indice: 'In questa pagina',
  /** The button that tells a wide table line by line. */
  unaPerRiga: 'Una cifra per riga',
  scorri: 'Scorri di lato: la tabella continua →',
  /** One of the pages of a long list. */
  pagina: (n: number): string => `Pagina ${n}`,
};

/** What blocks of any page say by themselves. */
export const blocchi = {
  info: 'Da sapere',
  attenzione: 'Attenzione',
  indice: 'In questa pagina',
  tabella: (cosa: string): string => `Tabella: ${cosa}`,
  scorri: 'Scorri di lato: la tabella continua →',
};

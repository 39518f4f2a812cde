/** What blocks of any page say by themselves. */
export const blocchi = {
  info: 'Da sapere',
  attenzione: 'Attenzione',
  indice: 'In questa pagina',
  scorri: 'Scorri di lato: la tabella continua →',
};

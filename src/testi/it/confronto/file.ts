/** The file of a comparison. */
export const file = {
  nome: 'Scarica questo confronto',
  csv: 'CSV',
  excel: 'CSV per Excel',
  chiamato: 'confronto',
  testa: ['tabella', 'voce', 'colonna', 'come_si_legge', 'cifre'],
};

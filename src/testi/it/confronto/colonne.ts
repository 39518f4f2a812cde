/** The choice of the columns to see. */
export const colonne = {
  quali: 'Quali Assi vedere, almeno due',
  viste: (scelte: number, tutte: number): string => `Si vedono ${scelte} Assi su ${tutte}.`,
  almenoDue: 'Per confrontare ne servono almeno due.',
};

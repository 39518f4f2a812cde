/** The choice of the columns to see. */
export const colonne = {
  quali: 'Quali vedere, almeno due',
  viste: (scelte: number, tutte: number): string => `Se ne vedono ${scelte} su ${tutte}.`,
  almenoDue: 'Per confrontare ne servono almeno due.',
};

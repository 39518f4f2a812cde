/** The names offered while a reader types. */
export const suggerimenti = {
  etichetta: 'Suggerimenti',
  quanti: (n: number): string =>
    n === 0
      ? ''
      : `${n} ${n === 1 ? 'suggerimento' : 'suggerimenti'}: frecce per scorrerli, Invio per aprirli.`,
};

/** The states of an initiative, in the order of its life. */
export const vita = ['programmata', 'avviata', 'in corso', 'realizzata', 'conclusa'] as const;

/** Words before a number that say on which side of it the truth is. */
export const almeno: readonly string[] = ['oltre', 'più di', 'almeno'];
export const alPiu: readonly string[] = ['quasi', 'meno di', 'fino a'];

/** The row of a table that is about the whole programme. */
export const rigaTotale = 'Totale';

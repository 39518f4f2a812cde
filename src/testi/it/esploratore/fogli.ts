/** What the explorer says of a list too long for its page. */
export const fogli = {
  leggo: 'Cerco fra tutte le iniziative…',
  nonLetta: 'L’elenco non è arrivato. Riprova, o apri le pagine degli Assi.',
  /** After the count of those that answer. */
  prime: (n: number): string => `: ne vedi ${n}`,
  altre: (n: number): string => `Mostra altre ${n}`,
};

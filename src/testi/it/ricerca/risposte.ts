const per = (domanda: string): string => (domanda === '' ? '' : ` per «${domanda}»`);

/** What a search says of its results; `domanda` may be empty, where only filters ask. */
export const risposte = {
  trovati: (n: number, domanda: string): string =>
    `${n} ${n === 1 ? 'risultato' : 'risultati'}${per(domanda)}.`,
  nessuno: (domanda: string): string => `Nessun risultato esatto${per(domanda)}.`,
  somigliano: ' Qui sotto, a parte, ciò che somiglia di più.',
  riprova: ' Prova con meno parole, oppure scorri gli elenchi.',
  tagliata: ' Abbiamo letto soltanto l’inizio di ciò che hai scritto.',
  tutto: 'tutto',
  forse: (nome: string): string => `forse cercavi «${nome}»`,
  inParte: 'risponde solo in parte',
};

/** Why a result answers: where its words were found, and the words before the piece that shows them. */
export const motivi = {
  trovato: (luoghi: readonly string[]): string => `Trovato ${luoghi.join(', ')}`,
  luoghi: {
    titolo: 'nel titolo',
    altroNome: 'in un altro nome',
    codice: 'nel codice',
    atto: 'in un atto',
    importo: 'in una cifra',
    sinonimo: 'con una parola equivalente',
    testo: 'nel testo',
  },
  premesse: {
    altroNome: 'Altro nome: ',
    codice: 'Codice: ',
    atto: 'Atto: ',
    importo: 'Cifra: ',
  },
  /** An everyday word, and what the documents write for it. */
  siDice: (parola: string, equivale: string): string => `«${parola}» qui si dice «${equivale}»`,
};

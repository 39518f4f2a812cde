import { maiuscola, numero, traVirgolette } from '../../../format.ts';
import type { Frase, Osservazione } from '../../../model/index.ts';
import { del } from '../parole.ts';
import { assi } from '../parti.ts';

/** The page of an initiative. */
export const iniziativa = {
  descrizione: (nome: string, programma: string): string =>
    `${nome}: che cosa ne dicono i documenti ${del(programma)}, con la fonte di ogni cifra.`,
  occhiello: (programma: string, asse: string): string =>
    `Iniziativa · ${programma} · ${assi(asse)}`,
  senzaDescrizione: 'I documenti nominano questa iniziativa senza descriverla.',
  /** Its amounts in one line, each with its stage and date; `altrove`: whose they are where it has none of its own. */
  quanto: (
    importi: readonly { nome: string; o: Osservazione; quando: string }[],
    altrove: string,
  ): Frase => {
    if (importi.length === 0)
      return [
        altrove === '' ? 'I documenti letti non ne danno un importo.' : `${maiuscola(altrove)}.`,
      ];
    return [
      ...importi.flatMap(({ nome, o, quando }, i): Frase => [
        `${i === 0 ? '' : ' '}${maiuscola(nome)}: `,
        o,
        ` (${quando}).`,
      ]),
    ];
  },
  scheda: {
    stato: 'A che punto è',
    assi: (n: number): string => (n > 1 ? 'Assi' : 'Asse'),
    azione: 'Azione',
    accostamentoNostro: '(accostamento nostro: il documento non lo dice)',
    intero: 'Fa parte di',
    atti: 'Atti citati',
    altriNomi: 'Chiamata anche',
    nomi: (nomi: readonly string[]): string => nomi.map(traVirgolette).join(', '),
    documenti: 'Documenti',
  },
  cifre: {
    leggi: (n: number): string =>
      n === 1 ? 'La cifra stampata' : `Le ${numero(n)} cifre stampate, una per una`,
    stampate: 'Come sono stampate',
    altrove: (nome: string): string =>
      `Le cifre su ${traVirgolette(nome)} fra quelle degli Assi e del programma`,
    nonSiSommano:
      'Importi di stadi e date diverse non si sommano: ognuno dice una cosa diversa sugli stessi soldi.',
  },
  disaccordi: {
    etichetta: 'I disaccordi',
    titolo: 'Dove i documenti non dicono la stessa cosa',
  },
  lettura: 'Come l’abbiamo letta',
  storia: {
    titolo: 'La storia, documento per documento',
    nessuna: 'I documenti letti non ne raccontano la storia.',
    leggi: (date: number): string =>
      date === 1 ? 'Che cosa dicono i documenti' : 'Che cosa dicono i documenti, data per data',
  },
  collegate: { etichetta: 'Le altre', titolo: 'Iniziative legate a questa' },
};

import { elenco, ilGiorno, maiuscola } from '../../format.ts';

/** A reference date, with the document that gives none for its figures where that is so. */
interface Riferimento {
  data: string;
  documento: string | undefined;
}

/** The sentences of the page of a year. */
export const anno = {
  /** To which dates the figures of one document refer. */
  documento: (senzaData: string | undefined, quando: readonly string[]): string =>
    senzaData
      ? `${maiuscola(senzaData)} non dice a quale giorno si riferiscono le sue cifre.`
      : quando.length === 0
        ? ''
        : quando.length > 4
          ? `I dati sono riferiti a ${quando.length} date, ${quando[0]?.replace(/^(?:a|ne)/, 'da')} ${quando.at(-1)?.replace(/^nel/, 'al')}.`
          : `I dati sono riferiti ${elenco(quando)}.`,
  /** What a single date does not let anyone see; empty where there are more. */
  unaSola: (date: number): string =>
    date === 1
      ? 'Le fonti lette hanno una sola data: non si può vedere come le cifre cambiano nel tempo.'
      : '',
  /** To which dates the figures of the year refer; `cumulate`: whether some of them count from the start of the programme. */
  riferimento: (date: readonly Riferimento[], cumulate: boolean): string => {
    const dette = date.filter((d) => d.documento === undefined).map((d) => ilGiorno(d.data));
    const frasi = [
      ...(dette.length === 0
        ? []
        : [
            `${dette.length === 1 ? 'La data di riferimento è' : 'Le date di riferimento sono'} ${elenco(dette)}.`,
          ]),
      ...date.flatMap(({ documento }) =>
        documento
          ? [`${maiuscola(documento)} non dice a quale giorno si riferiscono le sue cifre.`]
          : [],
      ),
    ];
    return cumulate
      ? `${frasi.join(' ')} Molte cifre si leggono come contate dall’inizio del programma: gli anni non si sommano.`
      : frasi.join(' ');
  },
};

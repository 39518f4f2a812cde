import { delGiorno, quante } from '../../../format.ts';
import { del } from '../parole.ts';

/** The pages of the documents: the list of a programme, and each with its figures. */
export const fonti = {
  elenco: {
    descrizione: (programma: string): string =>
      `I documenti pubblici da cui vengono le cifre ${del(programma)}, con tutte le cifre di ciascuno, luogo per luogo.`,
    apertura: 'Ogni cifra di questo programma che non è calcolata viene da una di queste fonti.',
    etichetta: 'Documenti',
    nota: (autore: string, dati: string): string => `${autore} · ${dati}`,
    cifre: (n: number): string => quante(n, 'cifra', 'cifre'),
  },
  documento: {
    descrizione: (cifre: number, titolo: string, programma: string): string =>
      `«${titolo}» (${programma}): ${quante(cifre, 'cifra', 'cifre')}, luogo per luogo, come si leggono e per esteso.`,
    /** `data`: the day of the document, empty where it has none. */
    occhiello: (autore: string, tipo: string, data: string): string =>
      `${autore} · ${tipo}${data && ` ${delGiorno(data)}`}`,
    /** `importata`: its figures come from the rows of a dataset. */
    apertura: (cifre: number, riferimento: string, importata: boolean): string =>
      `Ne abbiamo ${cifre === 1 ? 'una cifra' : quante(cifre, 'cifra', 'cifre')}${importata ? ', lette da un programma informatico: dove un luogo nomina più righe, la cifra è la loro somma' : ', come si leggono nel documento'}. ${riferimento}`,
    cifre: 'Le cifre',
    nelSuoOrdine: 'Che cosa abbiamo letto, nell’ordine del documento',
    quante: (n: number): string => quante(n, 'cifra', 'cifre'),
    pagina: (pagina: string): string => ` da pagina ${pagina}`,
    /** Before an address, or the words of the document itself. */
    pubblicato: 'Dove è pubblicato:',
    impronta: 'SHA-256 del file letto:',
    soggetto: 'Anno per anno',
    annoPerAnno: (nome: string): string => `${nome}: le cifre, anno per anno`,
    /** Of a document whose figures take more pages than its own. */
    aPagine: {
      titolo: (pagine: number): string =>
        `Che cosa abbiamo letto, nell’ordine del documento, in ${pagine} pagine`,
      /** From the first place, or subject, of a page to its last. */
      daA: (da: string, a: string): string => (da === a ? `: ${da}` : `: da «${da}» a «${a}»`),
      documento: 'Che documento è, e le altre pagine',
    },
    cifreIn: (punto: string): string => `Cifre stampate in ${punto}`,
    /** Our notes, where they take pages of their own. */
    note: {
      etichetta: 'Le nostre note:',
      descrizione: (n: number, titolo: string): string =>
        `Le nostre note su «${titolo}»: ${quante(n, 'nota', 'note')}, con che cosa abbiamo letto e che cosa sapere.`,
    },
    letture: {
      etichetta: 'Le nostre letture',
      titolo: 'Dove il testo era da correggere, e che cosa abbiamo letto',
      quante: (n: number): string => quante(n, 'lettura', 'letture'),
      didascalia: 'Letture',
      colonne: ['Dove', 'Nel testo', 'Letto', 'Nota'],
    },
    avvertenze: {
      etichetta: 'Avvertenze',
      titolo: 'Che cosa sapere leggendo queste cifre',
      quante: (n: number): string => quante(n, 'avvertenza', 'avvertenze'),
      voce: (punto: string, nota: string): string => `${punto}: ${nota}`,
    },
  },
};

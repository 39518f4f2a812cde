import { alla, elenco } from '../../../format.ts';
import type { Prosa } from '../../prosa.ts';
import type { Parti } from '../parti.ts';

/** The free choice of a comparison. */
export const scelta = {
  assi: (parti: Parti): string => `Due ${parti.piu}, o ${parti.unUno} e il programma`,
  confronta: 'Confronta',
  con: 'con',
  allaData: 'alla data',
  piuRecente: 'più recente',
  confrontaAssi: (parti: Parti): string => `Confronta ${parti.iPiu}`,
  date: 'Due date',
  cosa: 'Che cosa',
  dal: 'Dal',
  al: 'al',
  confrontaDate: 'Confronta le date',
  /** `iniziative`: where they are listed; undefined where there is none. */
  senzaScript: (iniziative: string | undefined): Prosa => [
    'I confronti più chiesti hanno una pagina, e sono qui sotto. Per sceglierne un altro serve JavaScript',
    ...(iniziative === undefined
      ? ['.']
      : [
          '; senza, ',
          { testo: 'l’elenco delle iniziative', href: iniziative },
          ' si legge intero.',
        ]),
  ],
};

/** What is said while a comparison that has no page is read and drawn. */
export const attesa = {
  leggo: 'Leggo le cifre…',
  nonSiLegge:
    'Le cifre non si riescono a leggere: riprova fra poco, o scegli qui sotto un confronto già pronto.',
  pronto: (titolo: string): string => `Il confronto è qui sotto: ${titolo}.`,
};

/** Why nothing can be set side by side of what was asked for. */
export const risposte = {
  stessaCosa: 'Sono la stessa cosa: scegline due diverse.',
  nessunaData: 'Di questi due i documenti non danno gli importi a una stessa data.',
  /** Said of two dates without a figure in common, before or after their figures are read. */
  nessunaCifra: 'A queste due date i documenti non riportano una stessa cifra da confrontare.',
  altraData: (comuni: readonly string[]): string =>
    `A quella data i documenti non danno gli importi di tutti e due. Li danno ${elenco(comuni.map(alla))}.`,
};

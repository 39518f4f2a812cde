import { quante } from '../../../format.ts';

/** The page of the terms. */
export const glossario = {
  descrizione: (voci: number): string =>
    `${quante(voci, 'parola', 'parole')} dei fondi europei usate in questo sito, spiegate in due frasi al più.`,
  titolo: 'Glossario',
  apertura: 'Le parole dei fondi europei, spiegate con parole comuni.',
  altri: (nomi: readonly string[]): string =>
    `Si trova anche come: ${nomi.join(', ').replace(/\.$/, '')}.`,
};
